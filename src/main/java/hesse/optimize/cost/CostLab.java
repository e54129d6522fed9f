package hesse.optimize.cost;

import hesse.field.Cancellation;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/// Measures every task in every number of variables, one by one, the small ones first.
///
/// What takes longer than the clock can tell is done once and again and the best time counts: whatever else the machine does makes
/// times longer, never shorter. Nothing is kept from one measurement to the next.
public final class CostLab {
    /// d.
    public static final List<Integer> DIMENSIONS = List.of(2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 4000);

    /// A task is repeated for at least so long and so often before it is measured, so that the loops are compiled.
    private static final long WARMING = 60_000_000;
    private static final int WARMING_RUNS = 3;
    /// It is measured for so long, in batches of at least so long each: short ones, for the best of many is the one in which nothing else
    /// had the processor.
    private static final long MEASURING = 100_000_000;
    private static final long BATCH = 1_000_000;
    /// What takes longer is done once.
    private static final double LONG = 1e9;

    private final LongSupplier nanoTime;
    private final List<Integer> dimensions;
    private final BiFunction<CostTask, Integer, Workload> workloads;

    /// @param nanoTime a clock that only goes forward, in nanoseconds
    public CostLab(LongSupplier nanoTime) {
        this(nanoTime, DIMENSIONS, Workload::of);
    }

    CostLab(LongSupplier nanoTime, List<Integer> dimensions, BiFunction<CostTask, Integer, Workload> workloads) {
        this.nanoTime = nanoTime;
        this.dimensions = dimensions;
        this.workloads = workloads;
    }

    /// The same lab with the sizes up to a largest one.
    public CostLab upTo(int most) {
        return new CostLab(nanoTime, dimensions.stream().filter(dimension -> dimension <= most).toList(), workloads);
    }

    /// How many measurements there are in all.
    public int count() {
        return dimensions.size() * CostTask.values().length;
    }

    /// The measurements, each made when it is asked for; they take about half a minute together. Ends early with an
    /// `OutOfMemoryError` where the program's memory ends.
    ///
    /// @param cancellation `next` throws a `CancellationException` when it isn't wanted any more
    public Iterator<CostMeasurement> measurements(Cancellation cancellation) {
        return new Iterator<>() {
            private int made;

            @Override
            public boolean hasNext() {
                return made < count();
            }

            @Override
            public CostMeasurement next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int tasks = CostTask.values().length;
                var measurement = measure(CostTask.values()[made % tasks], dimensions.get(made / tasks), cancellation);
                made++;
                return measurement;
            }
        };
    }

    private CostMeasurement measure(CostTask task, int dimension, Cancellation cancellation) {
        cancellation.check();
        var workload = workloads.apply(task, dimension);
        double once = Double.POSITIVE_INFINITY;
        long began = nanoTime.getAsLong();
        long before = began;
        for (int runs = 0; before - began < WARMING || runs < WARMING_RUNS && before - began < LONG; runs++) {
            workload.run(cancellation);
            long after = nanoTime.getAsLong();
            once = Math.min(once, after - before);
            before = after;
        }
        int repetitions = (int) Math.clamp(BATCH / Math.max(once, 1), 1, BATCH);
        double best = repetitions == 1 ? once : Double.POSITIVE_INFINITY;
        long measuring = nanoTime.getAsLong();
        while (once < LONG && nanoTime.getAsLong() - measuring < MEASURING) {
            best = Math.min(best, batch(workload, repetitions, cancellation));
        }
        return new CostMeasurement(task, dimension, best * 1e-9, workload.bytes());
    }

    private double batch(Workload workload, int repetitions, Cancellation cancellation) {
        long began = nanoTime.getAsLong();
        for (int i = 0; i < repetitions; i++) {
            workload.run(cancellation);
        }
        return (nanoTime.getAsLong() - began) / (double) repetitions;
    }
}
