package hesse.figure.chart;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.race.MethodStyle;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.List;

/// The iterate that is pointed at in a chart: a ring, and its value beside it.
final class HitMarks {
    private static final double RING = 15;
    private static final double DISTANCE = 6;

    private HitMarks() {}

    /// @param k     the iterate
    /// @param value of what the chart shows there
    static List<Mark> of(int k, double value, double x, double y, MethodStyle looks, Box area, Style style, TextMeasure measure,
            Messages words) {
        String text = words.text("figure.chart.value", Integer.toString(k), Numbers.format(value, 4));
        double width = measure.width(text, style.small()) + style.px(DISTANCE);
        double height = style.small().lineHeight();
        double away = style.px(RING / 2 + DISTANCE / 2);
        double top = y - away - height >= area.top() ? y - away - height : y + away;
        double left = Math.clamp(x - width / 2, area.left(), Math.max(area.left(), area.right() - width));
        var ground = new Box(left, top, width, height);
        return List.of(new Mark.Symbol(x, y, Mark.Shape.RING, style.px(RING), 0, looks.outline(), style.px(4)),
                new Mark.Symbol(x, y, Mark.Shape.RING, style.px(RING), 0, looks.argb(), style.px(2)),
                Mark.Fill.of(ground, style.panel()),
                new Mark.Text(ground.centerX(), ground.centerY(), text, Anchor.CENTER, 0, style.small()));
    }
}
