package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.legend.LegendBox.Row;
import hesse.figure.legend.LegendBox;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.RunnerNames;
import hesse.text.Messages;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who is who in a chart: in the first corner where that hides nothing; left out where there is none, for the runners' names stand
/// in their colours beside the chart too.
record RunnerLegend(List<PlottedCurve> curves, Box area, Style style, TextMeasure measure, Messages words) {
    private static final double MARGIN = 3;
    private static final double WIDEST = 0.75;
    private static final double HIGHEST = 0.7;

    /// @param taken where labels stand
    void draw(List<Box> taken, List<Mark> marks) {
        if (curves.isEmpty() || curves.size() * style.small().lineHeight() > area.height() * HIGHEST) {
            return;
        }
        var names = RunnerNames.of(curves.stream().map(curve -> curve.track().method()).toList(), words);
        var box = new LegendBox(IntStream.range(0, curves.size()).mapToObj(i -> row(curves.get(i).track().looks(), names.get(i))).toList(),
                style, measure);
        double margin = style.px(MARGIN);
        if (box.width() > area.width() * WIDEST || box.height() > area.height() * HIGHEST) {
            return;
        }
        double right = area.right() - margin - box.width();
        double left = area.left() + margin;
        double bottom = area.bottom() - margin - box.height();
        double top = area.top() + margin;
        Stream.of(new Box(right, top, box.width(), box.height()), new Box(left, bottom, box.width(), box.height()),
                new Box(right, bottom, box.width(), box.height()), new Box(left, top, box.width(), box.height()))
                .filter(corner -> isFree(corner.inset(-margin), taken)).findFirst()
                .ifPresent(place -> marks.addAll(box.marks(place.left(), place.top())));
    }

    private boolean isFree(Box corner, List<Box> taken) {
        return taken.stream().noneMatch(corner::overlaps) && curves.stream().noneMatch(curve -> curve.isIn(corner));
    }

    private Row row(MethodStyle looks, String name) {
        return new Row(box -> looks.sample(box, style), name);
    }
}
