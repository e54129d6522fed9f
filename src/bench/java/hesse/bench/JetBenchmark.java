package hesse.bench;

import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.RowEvaluator;
import hesse.field.kernel.KernelBackend;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Nanoseconds per point, one thread, for value, gradient and Hessian on a grid of a million points, row by row.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 6, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class JetBenchmark {

    static final int SIDE = 1000;
    static final int BAND = 50;

    @Param
    public Surface surface;

    @Param
    public Contestant contestant;

    private final Jets out = new Jets(Order.HESSIAN, SIDE);
    private RowEvaluator rows;
    private int next;

    @Setup
    public void setUp() {
        var vectors = KernelBackend.fastest();
        if (contestant == Contestant.HESSE) {
            new hesse.field.warmup.Warmup(vectors, Cancellation.NEVER).run();
        }
        var grid = Grid.pixels(surface.window(), SIDE, SIDE);
        Agreement.check(surface, grid, vectors);
        rows = surface.rows(contestant, grid, vectors);
    }

    /// A band of rows, from invocation to invocation through the whole grid.
    @Benchmark
    @OperationsPerInvocation(SIDE * BAND)
    public Jets jets() {
        for (int i = 0; i < BAND; i++) {
            rows.row(next, out);
            next = (next + 1) % SIDE;
        }
        return out;
    }
}
