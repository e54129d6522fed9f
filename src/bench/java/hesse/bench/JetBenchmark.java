package hesse.bench;

import hesse.field.Jets;
import hesse.field.Order;
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

/// Nanoseconds per point, one thread, for value, gradient and Hessian: as many points as a row of a picture.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 12, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class JetBenchmark {

    static final int POINTS = 1000;

    @Param
    public Surface surface;

    @Param
    public Contestant contestant;

    private final double[] x = new double[POINTS];
    private final double[] y = new double[POINTS];
    private final Jets out = new Jets(Order.HESSIAN, POINTS);
    private JetLoop loop;

    @Setup
    public void setUp() {
        scatter();
        Agreement.check(surface, x, y);
        loop = surface.loop(contestant);
    }

    /// Evenly, without a pattern: Roberts' R2 sequence.
    private void scatter() {
        var window = surface.window();
        for (int i = 0; i < POINTS; i++) {
            x[i] = window.xMin() + window.width() * (i * 0.7548776662466927 % 1);
            y[i] = window.yMin() + window.height() * (i * 0.5698402909980532 % 1);
        }
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public Jets jets() {
        loop.run(x, y, POINTS, out);
        return out;
    }
}
