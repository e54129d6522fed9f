package hesse.figure;

import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import java.util.ArrayList;
import java.util.List;

/// Rows of samples with text on a translucent ground.
record RowBox(List<Row> rows, Style style, TextMeasure measure) {
    private static final double PADDING = 9;
    private static final double SAMPLE = 31;
    private static final double GAP = 8;
    private static final double ROW = 1.5;

    /// What stands before the text, drawn into a box as high as a line.
    @FunctionalInterface
    interface Sample {
        List<Mark> in(Box box);
    }

    /// A row; a heading has no sample and starts at the left.
    record Row(Sample sample, String text, Lettering lettering) {
        static Row heading(String text, Style style) {
            return new Row(null, text, style.heading());
        }

        static Row of(Sample sample, String text, Style style) {
            return new Row(sample, text, style.small());
        }

        boolean isHeading() {
            return sample == null;
        }
    }

    double width() {
        double widest = 0;
        for (Row row : rows) {
            widest = Math.max(widest, indent(row) + measure.width(row.text(), row.lettering()));
        }
        return widest + 2 * style.px(PADDING);
    }

    double height() {
        return rows.size() * rowHeight() + 2 * style.px(PADDING) - (rowHeight() - style.small().size() * Box.LINE);
    }

    List<Mark> marks(double left, double top) {
        var marks = new ArrayList<Mark>();
        var ground = new Box(left, top, width(), height());
        double[] xs = {ground.left(), ground.right(), ground.right(), ground.left()};
        double[] ys = {ground.top(), ground.top(), ground.bottom(), ground.bottom()};
        marks.add(new Mark.Fill(xs, ys, style.panel()));
        marks.add(new Mark.Stroke(xs, ys, true, Mark.Pen.solid(style.frame() & 0x50FFFFFF, style.px(1))));
        double line = style.small().size() * Box.LINE;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double middle = top + style.px(PADDING) + line / 2 + i * rowHeight();
            double x = left + style.px(PADDING);
            if (!row.isHeading()) {
                marks.addAll(row.sample().in(new Box(x, middle - line / 2, style.px(SAMPLE), line)));
            }
            marks.add(new Mark.Text(x + indent(row), middle, row.text(), Anchor.WEST, 0, row.lettering()));
        }
        return marks;
    }

    private double rowHeight() {
        return style.small().size() * ROW;
    }

    private double indent(Row row) {
        return row.isHeading() ? 0 : style.px(SAMPLE + GAP);
    }
}
