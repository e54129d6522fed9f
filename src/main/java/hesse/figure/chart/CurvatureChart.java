package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Ticks;
import hesse.figure.race.Curvatures;
import hesse.figure.race.Track;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Both eigenvalues of H along a run, up to the race's step, and the sharpness beyond which a fixed step size makes gradient
/// descent unstable, 2/η: where λmax lies above that line, the run is driven apart along its eigenvector.
public final class CurvatureChart {
    private static final double LABELS = 56;
    private static final double DISTANCE = 6;
    private static final double NAME = 18;
    private static final double LEAST_ROW = 26;
    private static final double MARKER = 8;
    /// How much further than the eigenvalues the axis goes for the line.
    private static final double LINE_REACH = 1.5;

    private final Track track;
    private final Curvatures curvatures;
    private final OptionalDouble threshold;
    private final int last;
    private final Box area;
    private final double least;
    private final double largest;
    private final int steps;
    private final Style style;
    private final TextMeasure measure;
    private final Messages words;
    private final List<Mark> marks = new ArrayList<>();

    private CurvatureChart(Track track, Curvatures curvatures, OptionalDouble threshold, int step, Box box, Style style, TextMeasure measure, Messages words) {
        this.track = track;
        this.curvatures = curvatures;
        this.threshold = threshold;
        this.style = style;
        this.measure = measure;
        this.words = words;
        last = track.at(step);
        steps = Math.max(5, track.clock()[last]);
        double top = 1.6 * style.quantity("∇").lineHeight();
        double line = style.small().lineHeight();
        area = new Box(box.left() + style.px(LABELS), box.top() + top, Math.max(1, box.width() - style.px(LABELS + NAME)),
                Math.max(1, box.height() - top - line - style.px(DISTANCE)));
        double low = 0;
        double high = 0;
        for (int k = 0; k <= last; k++) {
            low = least(low, curvatures.lambdaMin()[k]);
            high = -least(-high, -curvatures.lambdaMax()[k]);
        }
        if (threshold.isPresent() && threshold.getAsDouble() < LINE_REACH * high) {
            high = Math.max(high, threshold.getAsDouble());
        }
        least = low;
        largest = high > low ? high : low + 1;
    }

    private static double least(double low, double value) {
        return Double.isFinite(value) ? Math.min(low, value) : low;
    }

    /// @param threshold 2/η, where the method has a fixed step size
    /// @param step      of the race
    public static List<Mark> marks(Track track, Curvatures curvatures, OptionalDouble threshold, int step, Box box, Style style, TextMeasure measure, Messages words) {
        var chart = new CurvatureChart(track, curvatures, threshold, step, box, style, measure, words);
        chart.draw(box);
        return chart.marks;
    }

    private double x(double at) {
        return area.left() + at / steps * area.width();
    }

    private double y(double value) {
        return area.bottom() - (value - least) / (largest - least) * area.height();
    }

    private void draw(Box box) {
        var ticks = Ticks.of(least, largest, (int) Math.clamp(area.height() / style.px(LEAST_ROW), 1, 6));
        for (int i = 0; i < ticks.count(); i++) {
            double y = y(ticks.values().get(i));
            marks.add(Mark.Stroke.line(area.left(), y, area.right(), y, Pen.solid(style.grid(), style.px(1))));
            marks.add(new Mark.Text(area.left() - style.px(DISTANCE), y, ticks.labels().get(i), Anchor.EAST, 0, style.small()));
        }
        marks.add(Mark.Stroke.line(area.left(), y(0), area.right(), y(0), Pen.solid(style.frame(), style.px(1))));
        var below = Ticks.of(0, steps, (int) Math.clamp(area.width() / style.px(60), 1, 10));
        for (int i = 0; i < below.count(); i++) {
            marks.add(new Mark.Text(x(below.values().get(i)), area.bottom() + style.px(DISTANCE / 2), below.labels().get(i), Anchor.NORTH, 0, style.small()));
        }
        curve(curvatures.lambdaMin(), style.curvingDown());
        curve(curvatures.lambdaMax(), style.curvingUp());
        threshold.ifPresent(this::line);
        title(box, ticks);
    }

    private void curve(double[] lambda, int argb) {
        var line = new Polyline(area.inset(-style.px(1)));
        line.moveTo(x(0), y(lambda[0]));
        for (int k = 1; k <= last; k++) {
            line.lineTo(x(track.clock()[k]), y(lambda[k]));
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(Pen.solid(argb, style.px(2))));
        }
        double y = y(lambda[last]);
        if (area.inset(-style.px(1)).contains(x(track.clock()[last]), y)) {
            marks.add(new Mark.Symbol(x(track.clock()[last]), y, Mark.Shape.CIRCLE, style.px(MARKER), argb, Style.halo(argb), style.px(1.25)));
        }
    }

    private void line(double sharpness) {
        if (sharpness <= largest) {
            marks.add(Mark.Stroke.line(area.left(), y(sharpness), area.right(), y(sharpness), Pen.solid(style.foreground(), style.px(1.5)).dashed(style.px(6), style.px(4))));
        }
    }

    private void title(Box box, Ticks ticks) {
        double y = box.top() + style.small().lineHeight() / 2;
        var edge = threshold.isPresent() ? edge(threshold.getAsDouble()) : "";
        String min = Numbers.format(curvatures.lambdaMin()[last], 4);
        String max = Numbers.format(curvatures.lambdaMax()[last], 4);
        var whole = noted(words.text("figure.chart.eigenvalues.condition", min, max, Numbers.format(curvatures.condition(last), 3)), ticks);
        double room = box.width() - style.px(NAME) - measure.width(edge, style.small()) - style.px(2 * DISTANCE);
        var fitting = measure.width(whole, style.small()) <= room ? whole : noted(words.text("figure.chart.eigenvalues", min, max), ticks);
        marks.add(new Mark.Text(box.left(), y, fitting, Anchor.WEST, 0, style.small()));
        if (!edge.isEmpty()) {
            marks.add(new Mark.Text(area.right(), y, edge, Anchor.EAST, 0, style.smallMuted()));
        }
    }

    private static String noted(String text, Ticks ticks) {
        return ticks.note().isEmpty() ? text : text + "  " + ticks.note();
    }

    private String edge(double sharpness) {
        boolean stable = curvatures.lambdaMax()[last] < sharpness;
        return words.text(stable ? "figure.chart.below-edge" : "figure.chart.above-edge", Numbers.format(sharpness, 4));
    }
}
