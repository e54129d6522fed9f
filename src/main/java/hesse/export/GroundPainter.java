package hesse.export;

import hesse.contour.BlockFunction;
import hesse.contour.ContourTracer;
import hesse.contour.LevelLines;
import hesse.contour.Levels;
import hesse.contour.Line;
import hesse.field.Cancellation;
import hesse.field.Grid;
import hesse.field.Window;
import hesse.figure.ContourMarks;
import hesse.figure.ContourMarks.Obstacles;
import hesse.figure.DetZeroMarks;
import hesse.figure.HeightScale;
import hesse.figure.Mark;
import hesse.figure.NullLineMarks;
import hesse.figure.Picture;
import hesse.figure.PlaneProjection;
import hesse.figure.Shader;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Paints the map's ground (shading, level lines, the curve det H = 0, the null lines of the gradient) into pixels, off
/// the JavaFX thread: for the screen, for the surface's drape and for files alike.
public final class GroundPainter {
    /// Level lines are traced on a grid of this many device pixels a cell, then sharpened onto their level.
    private static final int CELL = 4;
    private static final int MOST_CELLS = 512;
    private static final int ABOUT_LEVELS = 14;
    /// Bands of rows that may be painted side by side: several for a core, for they aren't equally much work.
    private static final int BANDS = 8;

    private final Graphics2DPlayer player;

    public GroundPainter(Graphics2DPlayer player) {
        this.player = player;
    }

    /// Runs tasks in their order, maybe side by side, and returns when all are done.
    @FunctionalInterface
    public interface Crew {
        /// One task after the other.
        Crew ALONE = (tasks, _) -> tasks.forEach(Runnable::run);

        void run(List<Runnable> tasks, Cancellation cancellation);
    }

    /// Shades in blocks of `step` by `step` pixels.
    public void coarse(GroundJob job, int step, int[] argb, Cancellation cancellation) {
        new Shader(job.landscape().field(), job.shading()).shadeCoarsely(pixels(job), step, argb, cancellation);
    }

    /// Shades every pixel and draws the lines over it.
    ///
    /// @param image of the job's size, in integers of the order ARGB or RGB
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    public void sharp(GroundJob job, BufferedImage image, Crew crew, Cancellation cancellation) {
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var lines = new AtomicReference<Picture>();
        var tasks = new ArrayList<Runnable>();
        // First, for it takes longest.
        tasks.add(() -> lines.set(lines(job, cancellation)));
        tasks.addAll(bands(job, (from, to) -> shade(job, from, to, argb, cancellation)));
        crew.run(tasks, cancellation);
        crew.run(bands(job, (from, to) -> draw(lines.get(), job, from, to, image)), cancellation);
    }

    /// Draws just the lines over what the image holds.
    void lines(GroundJob job, BufferedImage image, Cancellation cancellation) {
        draw(lines(job, cancellation), job, 0, job.height(), image);
    }

    /// Work on the rows [from, to).
    @FunctionalInterface
    private interface Band {
        void run(int from, int to);
    }

    private static List<Runnable> bands(GroundJob job, Band band) {
        int rows = Math.ceilDiv(job.height(), BANDS);
        return IntStream.range(0, BANDS).<Runnable>mapToObj(i -> () -> band.run(Math.min(job.height(), i * rows), Math.min(job.height(), (i + 1) * rows))).toList();
    }

    private static void shade(GroundJob job, int from, int to, int[] argb, Cancellation cancellation) {
        new Shader(job.landscape().field(), job.shading()).shade(pixels(job), from, to, argb, cancellation);
    }

    private void draw(Picture lines, GroundJob job, int from, int to, BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.clipRect(0, from, job.width(), to - from);
        g.scale(job.pixelScale(), job.pixelScale());
        player.play(lines, g);
        g.dispose();
    }

    private Picture lines(GroundJob job, Cancellation cancellation) {
        var marks = new ArrayList<Mark>();
        var window = job.landscape().window();
        var map = new PlaneProjection(window, 0, 0, job.width() / job.pixelScale(), job.height() / job.pixelScale());
        var grid = nodes(job, window);
        var field = job.landscape().field();
        var tracer = new ContourTracer();
        List<Line> detZero = job.detZero() ? zeros(tracer, BlockFunction.determinant(field), grid, cancellation) : List.of();
        List<Line> nullX = job.nullLines() ? zeros(tracer, BlockFunction.slopeX(field), grid, cancellation) : List.of();
        List<Line> nullY = job.nullLines() ? zeros(tracer, BlockFunction.slopeY(field), grid, cancellation) : List.of();
        if (job.contours()) {
            var function = BlockFunction.value(field);
            double[] levels = levels(job.landscape().survey().heights(job.heights()));
            List<LevelLines> lines = tracer.traceAll(sample(function, grid, cancellation), grid, levels, function, cancellation);
            var obstacles = Optional.of(new Obstacles(List.of(), Stream.of(detZero, nullX, nullY).flatMap(List::stream).toList())).filter(_ -> job.labels());
            marks.addAll(ContourMarks.marks(lines, obstacles, map, job.style(), player::textWidth, cancellation));
        }
        marks.addAll(NullLineMarks.marks(nullX, nullY, map, job.style()));
        marks.addAll(DetZeroMarks.marks(detZero, map, job.style()));
        return new Picture(marks);
    }

    private static List<Line> zeros(ContourTracer tracer, BlockFunction function, Grid grid, Cancellation cancellation) {
        return tracer.trace(sample(function, grid, cancellation), grid, 0, function, cancellation);
    }

    private static double[] levels(HeightScale heights) {
        return switch (heights) {
            case HeightScale.Linear(double low, double high) -> Levels.linear(low, high, ABOUT_LEVELS);
            case HeightScale.Logarithmic(double low, double high, double softness) -> Levels.logarithmic(low, high, softness, ABOUT_LEVELS);
        };
    }

    private static double[] sample(BlockFunction function, Grid grid, Cancellation cancellation) {
        double[] values = new double[grid.columns() * grid.rows()];
        double[] x = new double[grid.columns()];
        double[] y = new double[grid.columns()];
        double[] row = new double[grid.columns()];
        for (int i = 0; i < grid.columns(); i++) {
            x[i] = grid.x(i);
        }
        for (int j = 0; j < grid.rows(); j++) {
            cancellation.check();
            java.util.Arrays.fill(y, grid.y(j));
            function.evaluate(x, y, grid.columns(), row);
            System.arraycopy(row, 0, values, j * grid.columns(), grid.columns());
        }
        return values;
    }

    private static Grid pixels(GroundJob job) {
        return Grid.pixels(job.landscape().window(), job.width(), job.height());
    }

    private static Grid nodes(GroundJob job, Window window) {
        return Grid.nodes(window, Math.clamp(job.width() / CELL, 2, MOST_CELLS) + 1, Math.clamp(job.height() / CELL, 2, MOST_CELLS) + 1);
    }
}
