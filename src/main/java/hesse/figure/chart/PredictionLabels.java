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

/// What is written at the lines of predicted rates: the factor a step and the κ that it follows from. Beside its line, where it hides
/// no curve and no other label; left out where there is no such place.
final class PredictionLabels {
    private static final double DISTANCE = 4;
    private static final double[] ALONG = {0.5, 0.65, 0.8, 0.35, 0.9, 0.2};
    private static final int DIGITS = 3;

    private final Box area;
    private final List<PlottedCurve> curves;
    private final Style style;
    private final TextMeasure measure;
    private final Messages words;
    private final List<Box> placed = new ArrayList<>();

    PredictionLabels(Box area, List<PlottedCurve> curves, Style style, TextMeasure measure, Messages words) {
        this.area = area;
        this.curves = curves;
        this.style = style;
        this.measure = measure;
        this.words = words;
    }

    List<Box> placed() {
        return placed;
    }

    /// Of a predicted curve.
    Optional<Mark> label(PlottedCurve curve) {
        int visible = 0;
        while (visible < curve.x().length && area.contains(curve.x()[visible], curve.y()[visible])) {
            visible++;
        }
        if (visible < 2) {
            return Optional.empty();
        }
        double end = visible - 1;
        var run = curve.curve().run();
        String text = words.text("figure.chart.rate", Numbers.format(run.rate().orElseThrow(), DIGITS), Numbers.format(run.limitCondition().orElseThrow(), DIGITS));
        var place = Arrays.stream(ALONG).boxed().flatMap(part -> beside(curve, (int) Math.round(part * end), text))
                .filter(mark -> isFree(Box.of(mark, measure))).findFirst();
        place.ifPresent(mark -> placed.add(Box.of(mark, measure)));
        return place.map(mark -> mark);
    }

    private Stream<Mark.Text> beside(PlottedCurve curve, int k, String text) {
        double gap = style.px(DISTANCE);
        double x = curve.x()[k];
        double y = curve.y()[k];
        return Stream.of(new Mark.Text(x + gap, y - gap, text, Anchor.SOUTH_WEST, 0, style.smallMuted()), new Mark.Text(x - gap, y + gap, text, Anchor.NORTH_EAST, 0, style.smallMuted()),
                new Mark.Text(x + gap, y + gap, text, Anchor.NORTH_WEST, 0, style.smallMuted()), new Mark.Text(x - gap, y - gap, text, Anchor.SOUTH_EAST, 0, style.smallMuted()));
    }

    private boolean isFree(Box box) {
        return area.contains(box) && placed.stream().noneMatch(box::overlaps) && curves.stream().noneMatch(curve -> curve.isIn(box.inset(-style.px(DISTANCE))));
    }
}
