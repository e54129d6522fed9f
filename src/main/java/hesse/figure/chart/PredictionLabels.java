package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is written at the lines of predicted rates: the factor a step and the κ that it follows from. Beside its line or in a corner,
/// where it hides no curve and no other label; left out where there is no such place.
final class PredictionLabels {
    private static final double DISTANCE = 4;
    private static final double SAMPLE = 18;
    private static final double[] ALONG = {0.5, 0.65, 0.8, 0.35, 0.9, 0.2};
    private static final int DIGITS = 3;

    private final Box area;
    private final List<PlottedCurve> curves;
    private final Style style;
    private final TextMeasure measure;
    private final Messages words;
    private final List<Box> placed = new ArrayList<>();

    /// @param taken where another text stands
    PredictionLabels(Box area, List<PlottedCurve> curves, Optional<Box> taken, Style style, TextMeasure measure, Messages words) {
        this.area = area;
        this.curves = curves;
        taken.ifPresent(placed::add);
        this.style = style;
        this.measure = measure;
        this.words = words;
    }

    List<Box> placed() {
        return placed;
    }

    /// Of a predicted curve.
    List<Mark> label(PlottedCurve curve) {
        int visible = 0;
        while (visible < curve.x().length && area.contains(curve.x()[visible], curve.y()[visible])) {
            visible++;
        }
        if (visible < 2) {
            return List.of();
        }
        double end = visible - 1;
        var run = curve.curve().run();
        String rate = words.text("figure.chart.rate", Numbers.format(run.rate().orElseThrow(), DIGITS));
        String condition = words.text("figure.chart.rate.condition", Numbers.format(run.limitCondition().orElseThrow(), DIGITS));
        double width = sampleWidth() + Math.max(measure.width(rate, style.smallMuted()), measure.width(condition, style.smallMuted()));
        double height = 2 * style.smallMuted().lineHeight();
        var place = Stream.concat(Arrays.stream(ALONG).boxed().flatMap(part -> beside(curve, (int) Math.round(part * end), width, height)),
                corners(width, height))
                .filter(this::isFree).findFirst();
        place.ifPresent(placed::add);
        return place.map(box -> label(rate, condition, box)).orElse(List.of());
    }

    /// A piece of the line with the rate, and κ beneath.
    private List<Mark> label(String rate, String condition, Box box) {
        double upper = box.top() + box.height() / 4;
        return List.of(Mark.Stroke.line(box.left(), upper, box.left() + sampleWidth() - style.px(DISTANCE), upper, pen(style)),
                new Mark.Text(box.left() + sampleWidth(), upper, rate, Anchor.WEST, 0, style.smallMuted()),
                new Mark.Text(box.left() + sampleWidth(), box.bottom() - box.height() / 4, condition, Anchor.WEST, 0, style.smallMuted()));
    }

    private double sampleWidth() {
        return style.px(SAMPLE);
    }

    /// Of the lines.
    static Mark.Pen pen(Style style) {
        return Mark.Pen.solid(style.muted(), style.px(1)).dashed(style.px(1.5), style.px(2.5));
    }

    private Stream<Box> beside(PlottedCurve curve, int k, double width, double height) {
        double gap = style.px(DISTANCE);
        double x = curve.x()[k];
        double y = curve.y()[k];
        return Stream.of(new Box(x + gap, y - gap - height, width, height), new Box(x - gap - width, y + gap, width, height),
                new Box(x + gap, y + gap, width, height), new Box(x - gap - width, y - gap - height, width, height));
    }

    private Stream<Box> corners(double width, double height) {
        double gap = style.px(DISTANCE);
        double right = area.right() - gap - width;
        double bottom = area.bottom() - gap - height;
        return Stream.of(new Box(right, area.top() + gap, width, height), new Box(area.left() + gap, bottom, width, height),
                new Box(right, bottom, width, height), new Box(area.left() + gap, area.top() + gap, width, height),
                new Box(right, area.centerY(), width, height));
    }

    private boolean isFree(Box box) {
        return area.contains(box) && placed.stream().noneMatch(box::overlaps)
                && curves.stream().noneMatch(curve -> curve.isIn(box.inset(-style.px(DISTANCE))));
    }
}
