package hesse.optimize.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was measured so far, in the order in which it was.
public record CostReport(List<CostMeasurement> measurements) {
    public static final CostReport EMPTY = new CostReport(List.of());

    /// Where the way on leads: the weights of a small network.
    public static final int MILLION = 1_000_000;

    /// Exponents are fitted to so many sizes, the largest: below, what a loop costs before its first pass shows.
    private static final int FITTED = 4;

    public CostReport {
        measurements = List.copyOf(measurements);
    }

    public CostReport with(CostMeasurement measurement) {
        var more = new ArrayList<>(measurements);
        more.add(measurement);
        return new CostReport(more);
    }

    /// One task's, by ascending dimension.
    public List<CostMeasurement> of(CostTask task) {
        return measurements.stream().filter(measurement -> measurement.task() == task)
                .sorted(Comparator.comparingInt(CostMeasurement::dimension)).toList();
    }

    /// The exponent of the time as the largest sizes show it; empty for fewer than two sizes.
    public Optional<PowerLaw> fitted(CostTask task) {
        var all = of(task);
        var upper = all.subList(Math.max(0, all.size() - FITTED), all.size());
        return upper.size() < 2 ? Optional.empty() : Optional.of(PowerLaw.fitted(
                upper.stream().mapToDouble(CostMeasurement::dimension).toArray(),
                upper.stream().mapToDouble(CostMeasurement::seconds).toArray()));
    }

    /// The way on beyond the largest size that was measured: through it, with the exponent that counting operations gives. A fitted one
    /// would be carried over more decades than it was fitted to. Empty where nothing was measured.
    public Optional<PowerLaw> time(CostTask task) {
        return largest(task).map(last -> PowerLaw.through(last.dimension(), last.seconds(), task.timeOrder()));
    }

    /// The bytes, likewise; they are counted, so this is exact but for terms of lower order.
    public Optional<PowerLaw> memory(CostTask task) {
        return largest(task).map(last -> PowerLaw.through(last.dimension(), last.bytes(), task.memoryOrder()));
    }

    private Optional<CostMeasurement> largest(CostTask task) {
        return of(task).stream().reduce((_, last) -> last);
    }
}
