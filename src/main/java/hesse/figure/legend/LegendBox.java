package hesse.figure.legend;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/// Rows of keys with text on a translucent ground.
public record LegendBox(List<Row> rows, Style style, TextMeasure measure) {
    private static final double PADDING = 9;
    private static final double KEY_WIDTH = 31;
    private static final double GAP = 8;
    private static final double ROW = 1.5;

    public record Row(LegendKey key, String text) {}

    public double width() {
        double widest = rows.stream().mapToDouble(row -> measure.width(row.text(), style.small())).max().orElse(0);
        return indent() + widest + 2 * style.px(PADDING);
    }

    public double height() {
        return rows.size() * rowHeight() + 2 * style.px(PADDING) - (rowHeight() - style.small().lineHeight());
    }

    public List<Mark> marks(double left, double top) {
        var marks = new ArrayList<Mark>();
        var ground = new Box(left, top, width(), height());
        marks.add(Mark.Fill.of(ground, style.panel()));
        marks.add(Mark.Stroke.outline(ground, Mark.Pen.solid(style.frame() & 0x50FFFFFF, style.px(1))));
        double line = style.small().lineHeight();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double middle = top + style.px(PADDING) + line / 2 + i * rowHeight();
            double x = left + style.px(PADDING);
            marks.addAll(row.key().in(new Box(x, middle - line / 2, style.px(KEY_WIDTH), line)));
            marks.add(new Mark.Text(x + indent(), middle, row.text(), Anchor.WEST, 0, style.small()));
        }
        return marks;
    }

    private double rowHeight() {
        return style.small().size() * ROW;
    }

    private double indent() {
        return style.px(KEY_WIDTH + GAP);
    }
}
