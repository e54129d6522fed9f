package hesse.export;

import hesse.contour.ContourTracer;
import hesse.contour.function.BlockFunction;
import hesse.contour.line.LevelLines;
import hesse.contour.line.Line;
import hesse.contour.march.LevelSurvey;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.figure.Layer;
import hesse.figure.Picture;
import hesse.figure.TextMeasure;
import hesse.figure.scale.HeightScale;
import hesse.figure.scale.Levels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// The lines of one picture of the ground: traced in parts, which may run side by side, and then made into marks.
final class GroundLines {
    /// Lines are traced on a grid of this many device pixels a cell, then sharpened onto their level.
    private static final int CELL = 4;
    private static final int MOST_CELLS = 512;
    /// A point is within 1/64 pixel of its line. Points that can't be seen are left out when the lines are logical pixels.
    private static final double TOLERANCE = 1.0 / 64 / CELL;
    private static final int ABOUT_LEVELS = 14;
    /// Parts that share the levels.
    private static final int SHARES = 2;

    private final GroundSpec spec;
    private final Grid grid;
    private List<Line> detZero = List.of();
    private List<Line> nullX = List.of();
    private List<Line> nullY = List.of();
    private volatile LevelSurvey survey;
    private LevelLines[] levels = {};
    private TracedLines traced;
    private List<PreparedMark> prepared = List.of();
    private volatile Picture picture;

    GroundLines(GroundSpec spec) {
        this.spec = spec;
        grid = Grid.nodes(spec.landscape().window(), cells(spec.width()) + 1, cells(spec.height()) + 1);
    }

    /// With lines that have been traced for the same ground.
    GroundLines(GroundSpec spec, TracedLines traced) {
        this(spec);
        this.traced = traced;
    }

    private static int cells(int pixels) {
        return Math.clamp(pixels / CELL, 2, MOST_CELLS);
    }

    /// What the tasks need first. It is theirs to do if they are begun without it, but then one waits for another.
    List<Runnable> preparations(Cancellation cancellation) {
        return isToBeSurveyed() ? List.of(() -> survey(cancellation)) : List.of();
    }

    /// Whether the tasks needn't wait any more.
    boolean arePrepared() {
        return survey != null || !isToBeSurveyed();
    }

    private boolean isToBeSurveyed() {
        return spec.shows(Layer.CONTOURS) && traced == null;
    }

    /// What has to run once before [#picture()], begun in this order, maybe side by side. The last one to be done makes
    /// the marks.
    List<Runnable> tasks(TextMeasure measure, Cancellation cancellation) {
        if (traced != null) {
            return List.of(() -> finish(measure, cancellation));
        }
        var parts = parts(cancellation);
        if (parts.isEmpty()) {
            finishTracing(measure, cancellation);
        }
        var left = new AtomicInteger(parts.size());
        return parts.stream().<Runnable>map(part -> () -> {
            part.run();
            if (left.decrementAndGet() == 0) {
                finishTracing(measure, cancellation);
            }
        }).toList();
    }

    /// Whether the marks are made, or none are to be.
    boolean areMarks() {
        return picture != null;
    }

    /// The lines as marks in logical pixels, with their labels.
    Picture picture() {
        return picture;
    }

    /// The same, ready to be drawn.
    List<PreparedMark> prepared() {
        return prepared;
    }

    /// The lines as they were traced, when [#areMarks()].
    TracedLines traced() {
        return traced;
    }

    private void finishTracing(TextMeasure measure, Cancellation cancellation) {
        traced = new TracedLines(detZero, nullX, nullY, List.of(levels));
        finish(measure, cancellation);
    }

    private void finish(TextMeasure measure, Cancellation cancellation) {
        var made = traced.picture(spec, measure, cancellation);
        prepared = PreparedMark.of(made, spec.pixelScale());
        picture = made;
    }

    private List<Runnable> parts(Cancellation cancellation) {
        var parts = new ArrayList<Runnable>();
        var field = spec.landscape().pictured();
        if (spec.shows(Layer.DET_ZERO)) {
            parts.add(() -> zeros(BlockFunction.determinant(field), cancellation, lines -> detZero = lines));
        }
        if (spec.shows(Layer.NULL_LINES)) {
            parts.add(() -> zeros(BlockFunction.slopeX(field), cancellation, lines -> nullX = lines));
            parts.add(() -> zeros(BlockFunction.slopeY(field), cancellation, lines -> nullY = lines));
        }
        if (spec.shows(Layer.CONTOURS)) {
            addLevels(parts, field, cancellation);
        }
        return parts;
    }

    private void addLevels(List<Runnable> parts, Field field, Cancellation cancellation) {
        double[] all = levels();
        levels = new LevelLines[all.length];
        for (int i = 0; i < SHARES; i++) {
            int share = i;
            parts.add(() -> trace(all, share, BlockFunction.value(field), cancellation));
        }
    }

    /// Every [#SHARES]th level, so that all shares are about equally much work.
    private void trace(double[] all, int share, BlockFunction function, Cancellation cancellation) {
        double[] own = new double[(all.length - share + SHARES - 1) / SHARES];
        Arrays.setAll(own, i -> all[share + i * SHARES]);
        var traced = new ContourTracer(TOLERANCE).traceAll(survey(cancellation), own, function, cancellation);
        for (int i = 0; i < own.length; i++) {
            levels[share + i * SHARES] = traced.get(i);
        }
    }

    /// Made by the thread that asks first; the others wait.
    private synchronized LevelSurvey survey(Cancellation cancellation) {
        if (survey == null) {
            var field = spec.landscape().pictured();
            survey = LevelSurvey.of(heights(field, cancellation), grid, levels(), BlockFunction.value(field), cancellation);
        }
        return survey;
    }

    private void zeros(BlockFunction function, Cancellation cancellation, Consumer<List<Line>> result) {
        result.accept(new ContourTracer(TOLERANCE).trace(sample(function, cancellation), grid, 0, function, cancellation));
    }

    private double[] levels() {
        return switch (spec.landscape().statistics().heights(spec.heights())) {
            case HeightScale.Linear(double low, double high) -> Levels.linear(low, high, ABOUT_LEVELS);
            case HeightScale.Logarithmic(double low, double high, double softness) -> Levels.logarithmic(low, high, softness, ABOUT_LEVELS);
        };
    }

    private double[] heights(Field field, Cancellation cancellation) {
        var rows = field.rows(grid, Order.VALUE);
        var row = new Jets(Order.VALUE, grid.columns());
        double[] values = new double[grid.columns() * grid.rows()];
        for (int j = 0; j < grid.rows(); j++) {
            cancellation.check();
            rows.row(j, row);
            System.arraycopy(row.f, 0, values, j * grid.columns(), grid.columns());
        }
        return values;
    }

    private double[] sample(BlockFunction function, Cancellation cancellation) {
        double[] values = new double[grid.columns() * grid.rows()];
        double[] x = new double[grid.columns()];
        double[] y = new double[grid.columns()];
        double[] row = new double[grid.columns()];
        Arrays.setAll(x, grid::x);
        for (int j = 0; j < grid.rows(); j++) {
            cancellation.check();
            Arrays.fill(y, grid.y(j));
            function.evaluate(x, y, grid.columns(), row);
            System.arraycopy(row, 0, values, j * grid.columns(), grid.columns());
        }
        return values;
    }
}
