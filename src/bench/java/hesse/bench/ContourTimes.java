package hesse.bench;

import hesse.contour.ContourTracer;
import hesse.contour.function.BlockFunction;
import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.contour.march.LevelSurvey;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.Window;
import hesse.field.kernel.KernelBackend;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Level lines from given samples to joined polylines, on one thread, beside contourpy's serial algorithm: 19 levels of
/// MATLAB's peaks on 1000 by 1000 nodes.
final class ContourTimes {
    private static final int SIDE = 1000;
    private static final int LEVELS = 19;
    private static final double HALF = 3;
    private static final int UNWATCHED = 40;
    private static final int WATCHED = 40;

    private final Grid grid = Grid.nodes(new Window(-HALF, HALF, -HALF, HALF), SIDE, SIDE);
    private final double[] samples = samples(grid);
    private final double[] levels = levels(samples);
    private final ContourTracer tracer = new ContourTracer(1.0 / 256);

    private interface Tracing {
        List<LevelLines> trace();
    }

    void print(PrintStream out) {
        out.println();
        out.printf("%d levels of peaks on %d x %d samples to joined polylines, one thread, ms%n", LEVELS, SIDE, SIDE);
        out.printf("%-32s %8s %8s %7s %12s %12s%n", "", "best", "median", "lines", "length", "KB a run");
        var function = BlockFunction.value(Surface.PEAKS.field(KernelBackend.plain()));
        var own = row(out, "Hesse, points on the levels", () -> trace(function));
        var theirs = Contourpy.trace(samples, SIDE, -HALF, HALF, levels, UNWATCHED / 4, WATCHED);
        theirs.ifPresentOrElse(answer ->
                out.printf(Locale.ROOT, "%-32s %8.2f %8.2f %7d %12.6f%n", answer.version() + ", serial", answer.times().best(),
                        answer.times().median(),
                answer.lines(), answer.length()), () -> out.println("no Python with contourpy here: that row is skipped"));
        theirs.ifPresent(answer ->
                out.printf(Locale.ROOT, "Hesse / contourpy: %.2f (best), %.2f (median)%n", own.best() / answer.times().best(),
                own.median() / answer.times().median()));
    }

    private List<LevelLines> trace(BlockFunction function) {
        return tracer.traceAll(LevelSurvey.of(samples, grid, levels, function, Cancellation.NEVER), levels, function, Cancellation.NEVER);
    }

    private static Times row(PrintStream out, String name, Tracing tracing) {
        var times = Times.of(UNWATCHED, WATCHED, tracing::trace);
        long before = allocated();
        var lines = tracing.trace().stream().flatMap(level -> level.lines().stream()).toList();
        long kilobytes = (allocated() - before) >> 10;
        out.printf(Locale.ROOT, "%-32s %8.2f %8.2f %7d %12.6f %12d%n", name, times.best(), times.median(), lines.size(),
                lines.stream().mapToDouble(ContourTimes::length).sum(), kilobytes);
        return times;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static double length(Line line) {
        double length = 0;
        for (int i = line.closed() ? 0 : 1; i < line.size(); i++) {
            int before = i == 0 ? line.size() - 1 : i - 1;
            length += Math.hypot(line.x()[i] - line.x()[before], line.y()[i] - line.y()[before]);
        }
        return length;
    }

    private static double[] samples(Grid grid) {
        var evaluator = Surface.PEAKS.field(KernelBackend.plain()).evaluator(Order.VALUE);
        var samples = new double[grid.columns() * grid.rows()];
        var x = new double[grid.columns()];
        var y = new double[grid.columns()];
        var row = new Jets(Order.VALUE, grid.columns());
        Arrays.setAll(x, grid::x);
        for (int j = 0; j < grid.rows(); j++) {
            Arrays.fill(y, grid.y(j));
            evaluator.evaluate(x, y, x.length, row);
            System.arraycopy(row.f, 0, samples, j * x.length, x.length);
        }
        return samples;
    }

    /// Evenly between the least and the greatest sample.
    private static double[] levels(double[] samples) {
        double low = Arrays.stream(samples).min().orElseThrow();
        double high = Arrays.stream(samples).max().orElseThrow();
        var levels = new double[LEVELS];
        Arrays.setAll(levels, i -> low + (high - low) * (i + 1) / (LEVELS + 1));
        return levels;
    }
}
