package hesse.figure.race;

import hesse.curvature.CriticalPoint;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Ticks;
import hesse.figure.legend.LegendBox;
import hesse.figure.legend.LegendBox.Row;
import hesse.text.KebabCase;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How fast the methods converge: a quantity on a logarithmic axis against what the race is kept in step by, up to its step.
///
/// f* is the lowest finite value that any run has that doesn't diverge, or that a known minimum has; the chart says so. Where
/// there is neither, f − f* has no curves: a run that diverges isn't measured by its own last value. A value that is exactly zero has no logarithm: it stands on a row of its own below the axis, labelled 0; an infinite
/// one on a row above, labelled ∞; NaN leaves a gap.
public final class ConvergenceChart {

    /// What is seen of a run.
    public enum Quantity {
        /// ‖∇f‖.
        GRADIENT_NORM,
        /// f − f*.
        EXCESS,
        /// From an iterate to the run's own limit; only of runs that converged.
        DISTANCE,
        /// ‖p‖.
        STEP_LENGTH
    }

    private static final double LABELS = 50;
    private static final double NAME = 18;
    private static final double DISTANCE = 6;
    private static final double SPECIAL_ROW = 22;
    private static final double MARKER = 6;
    private static final double CURRENT = 10;

    private ConvergenceChart() {}

    /// One chart that fills the box, readable from 320 × 160 pixels times the style's scale.
    public static List<Mark> marks(List<Track> tracks, LockStep lockStep, int step, Quantity quantity, List<CriticalPoint> known,
                                   Box box, Style style, TextMeasure measure, Messages words) {
        double best = lowest(tracks, known);
        var curves = tracks.stream().map(track -> ConvergenceCurve.of(track, step, quantity, best)).toList();
        var plot = ConvergencePlot.of(curves, step, inside(box, style), style);
        var marks = new ArrayList<Mark>();
        title(quantity, best, plot.area(), style, measure, words, marks);
        axes(plot, lockStep, step, style, words, marks);
        for (ConvergenceCurve curve : curves) {
            line(curve, plot, style, marks);
        }
        for (ConvergenceCurve curve : curves) {
            markers(curve, plot, style, marks);
        }
        legend(curves, plot, style, measure, words, marks);
        return marks;
    }

    /// f*: the lowest finite value seen by runs that don't diverge, or found at a minimum; NaN where there is none.
    static double lowest(List<Track> tracks, List<CriticalPoint> known) {
        double lowest = Double.POSITIVE_INFINITY;
        for (Track track : tracks) {
            for (double f : track.diverged() ? new double[0] : track.f()) {
                lowest = Double.isFinite(f) ? Math.min(lowest, f) : lowest;
            }
        }
        for (CriticalPoint point : known) {
            boolean counts = point.kind() == CriticalPoint.Kind.MINIMUM && Double.isFinite(point.f());
            lowest = counts ? Math.min(lowest, point.f()) : lowest;
        }
        return Double.isInfinite(lowest) ? Double.NaN : lowest;
    }

    private static Box inside(Box box, Style style) {
        double line = style.small().lineHeight();
        double left = style.px(LABELS + DISTANCE);
        double top = style.quantity("∇").lineHeight() + style.px(DISTANCE);
        return new Box(box.left() + left, box.top() + top, Math.max(1, box.width() - left - style.px(NAME)),
                Math.max(1, box.height() - top - line - style.px(DISTANCE)));
    }

    private static void title(Quantity quantity, double best, Box area, Style style, TextMeasure measure, Messages words, List<Mark> marks) {
        String name = words.text("figure.chart." + KebabCase.of(quantity));
        double y = area.top() - style.px(DISTANCE);
        // The same for both charts, though only one needs the face that has a ∇.
        var lettering = style.quantity("∇");
        marks.add(new Mark.Text(area.left(), y, name, Anchor.SOUTH_WEST, 0, lettering));
        if (quantity == Quantity.EXCESS) {
            double room = area.width() - measure.width(name, lettering) - style.px(2 * DISTANCE);
            String full = Double.isNaN(best) ? words.text("figure.chart.no-lowest") : words.text("figure.chart.lowest", Numbers.format(best, 4));
            String small = Double.isNaN(best) ? words.text("figure.chart.no-lowest.short") : words.text("figure.chart.lowest.short", Numbers.format(best, 4));
            String fitting = measure.width(full, style.smallMuted()) <= room ? full : small;
            marks.add(new Mark.Text(area.right(), y, fitting, Anchor.SOUTH_EAST, 0, style.smallMuted()));
        }
    }

    private static void axes(ConvergencePlot plot, LockStep lockStep, int step, Style style, Messages words, List<Mark> marks) {
        var area = plot.area();
        for (int exponent : plot.axis().marks()) {
            row(plot.y(exponent), Numbers.powerOfTen(exponent), area, style, marks);
        }
        if (plot.zeros()) {
            row(plot.zeroY(), "0", area, style, marks);
        }
        if (plot.infinities()) {
            row(plot.infinityY(), "∞", area, style, marks);
        }
        marks.add(new Mark.Stroke(new double[] {area.left(), area.left(), area.right()}, new double[] {area.top(), area.bottom(), area.bottom()}, false, style.framePen()));
        double now = plot.x(step);
        marks.add(new Mark.Stroke(new double[] {now, now}, new double[] {area.top(), area.bottom()}, false, Pen.solid(style.muted(), style.px(1)).dashed(style.px(2), style.px(3))));
        below(plot, lockStep, style, words, marks);
    }

    private static void row(double y, String label, Box area, Style style, List<Mark> marks) {
        marks.add(new Mark.Stroke(new double[] {area.left(), area.right()}, new double[] {y, y}, false, Pen.solid(style.grid(), style.px(1))));
        marks.add(new Mark.Text(area.left() - style.px(DISTANCE), y, label, Anchor.EAST, 0, style.small()));
    }

    private static void below(ConvergencePlot plot, LockStep lockStep, Style style, Messages words, List<Mark> marks) {
        var area = plot.area();
        int about = (int) Math.clamp(area.width() / style.px(60), 1, Math.min(10, plot.steps()));
        var ticks = Ticks.of(0, plot.steps(), about);
        for (int i = 0; i < ticks.count(); i++) {
            marks.add(new Mark.Text(plot.x(ticks.values().get(i)), area.bottom() + style.px(DISTANCE / 2), ticks.labels().get(i), Anchor.NORTH, 0, style.small()));
        }
        switch (lockStep) {
            // Beyond the end of the axis, where no tick's label can be.
            case ITERATIONS -> marks.add(new Mark.Text(area.right() + style.px(DISTANCE), area.bottom(), words.text("figure.chart.step"), Anchor.SOUTH_WEST, 0, style.variable()));
            case EVALUATIONS -> marks.add(new Mark.Text(area.right(), area.bottom() - style.px(DISTANCE / 2), words.text("figure.chart.evaluations"), Anchor.SOUTH_EAST, 0, style.smallMuted()));
        }
    }

    private static void line(ConvergenceCurve curve, ConvergencePlot plot, Style style, List<Mark> marks) {
        var line = new Polyline(plot.area());
        line.moveTo(plot.x(curve, 0), plot.y(curve, 0));
        for (int k = 1; k <= curve.last(); k++) {
            line.lineTo(plot.x(curve, k), plot.y(curve, k));
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(curve.track().looks().pen(curve.track().full() ? 2 : 1, style)));
        }
    }

    private static void markers(ConvergenceCurve curve, ConvergencePlot plot, Style style, List<Mark> marks) {
        var looks = curve.track().looks();
        boolean apart = curve.track().full() && plot.x(1) - plot.x(0) >= style.px(MARKER + 1);
        for (int k = 0; k < curve.last(); k++) {
            boolean alone = Double.isNaN(plot.y(curve, Math.max(0, k - 1))) && Double.isNaN(plot.y(curve, k + 1));
            if (!Double.isNaN(plot.y(curve, k)) && (apart || alone)) {
                marks.add(looks.marker(plot.x(curve, k), plot.y(curve, k), MARKER, style));
            }
        }
        if (!Double.isNaN(plot.y(curve, curve.last()))) {
            marks.add(looks.marker(plot.x(curve, curve.last()), plot.y(curve, curve.last()), curve.track().full() ? CURRENT : MARKER, style));
        }
    }

    /// In the first corner where it hides nothing; left out where there is none, for the runners' names stand in their
    /// colours beside the chart too.
    private static void legend(List<ConvergenceCurve> curves, ConvergencePlot plot, Style style, TextMeasure measure, Messages words, List<Mark> marks) {
        var names = RunnerNames.of(curves.stream().map(curve -> curve.track().method()).toList(), words);
        var rows = IntStream.range(0, curves.size()).mapToObj(i -> row(curves.get(i).track().looks(), names.get(i), style)).toList();
        var box = new LegendBox(rows, style, measure);
        double margin = style.px(3);
        var area = plot.area();
        if (rows.isEmpty() || box.width() > area.width() * 0.75 || box.height() > area.height() * 0.7) {
            return;
        }
        double right = area.right() - margin - box.width();
        double left = area.left() + margin;
        double bottom = area.bottom() - margin - box.height();
        double top = area.top() + margin;
        Stream.of(new Box(right, top, box.width(), box.height()), new Box(left, bottom, box.width(), box.height()),
                new Box(right, bottom, box.width(), box.height()), new Box(left, top, box.width(), box.height()))
                .filter(corner -> !plot.hides(curves, corner.inset(-margin))).findFirst()
                .ifPresent(place -> marks.addAll(box.marks(place.left(), place.top())));
    }

    private static Row row(MethodStyle looks, String name, Style style) {
        return new Row(box -> looks.sample(box, style), name);
    }

    static double specialRow(Style style) {
        return style.px(SPECIAL_ROW);
    }
}
