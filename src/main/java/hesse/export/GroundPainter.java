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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Paints the map's ground (shading, level lines, the curve det H = 0, the null lines of the gradient) into pixels, off the JavaFX thread: for the
/// screen, for the surface's drape and for files alike. Use it from one job at a time; bands of rows may run in parallel.
public final class GroundPainter {
    /// Level lines are traced on a grid of this many device pixels a cell, then sharpened onto their level.
    private static final int CELL = 4;
    private static final int MOST_CELLS = 512;
    private static final int ABOUT_LEVELS = 14;

    private final Graphics2DPlayer player;

    public GroundPainter(Graphics2DPlayer player) {
        this.player = player;
    }

    /// Runs work on all rows, maybe in parallel bands; see [Bands#SERIAL].
    @FunctionalInterface
    public interface Bands {
        Bands SERIAL = (rows, _, band) -> band.run(0, rows);

        void split(int rows, Cancellation cancellation, Band band);
    }

    /// Work on the rows [from, to).
    @FunctionalInterface
    public interface Band {
        void run(int from, int to);
    }

    /// Shades in blocks of `step` by `step` pixels.
    public void coarse(GroundJob job, int step, int[] argb, Cancellation cancellation) {
        new Shader(job.landscape().field(), job.shading()).shadeCoarsely(pixels(job), step, argb, cancellation);
    }

    /// Shades every pixel.
    ///
    /// @throws java.util.concurrent.CancellationException if the picture isn't wanted any more
    public void sharp(GroundJob job, int[] argb, Bands bands, Cancellation cancellation) {
        var shading = job.shading();
        var grid = pixels(job);
        bands.split(job.height(), cancellation, (from, to) ->
                new Shader(job.landscape().field(), shading).shade(grid, from, to, argb, cancellation));
    }

    /// Draws the lines over the shading.
    public void lines(GroundJob job, BufferedImage image, Cancellation cancellation) {
        var picture = lines(job, cancellation);
        Graphics2D g = image.createGraphics();
        g.scale(job.pixelScale(), job.pixelScale());
        player.play(picture, g);
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
