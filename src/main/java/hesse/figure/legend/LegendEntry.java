package hesse.figure.legend;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Lettering;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/// A key with its explanation; a heading has no key, and stands before the entry that follows it.
record LegendEntry(LegendKey key, double keyWidth, String text, Lettering lettering) {
    private static final double GAP = 5;

    static LegendEntry heading(String text, Style style) {
        return new LegendEntry(_ -> List.of(), 0, text, style.quantity(text));
    }

    static LegendEntry of(LegendKey key, double keyWidth, String text, Style style) {
        return new LegendEntry(key, style.px(keyWidth), text, style.small());
    }

    boolean isHeading() {
        return keyWidth == 0;
    }

    double width(Style style, TextMeasure measure) {
        return indent(style) + measure.width(text, lettering);
    }

    /// From the pixel `left` on, about the line `middle`.
    List<Mark> marks(double left, double middle, Style style) {
        double line = style.small().lineHeight();
        var marks = new ArrayList<>(key.in(new Box(left, middle - line / 2, keyWidth, line)));
        marks.add(new Mark.Text(left + indent(style), middle, text, Anchor.WEST, 0, lettering));
        return marks;
    }

    private double indent(Style style) {
        return isHeading() ? 0 : keyWidth + style.px(GAP);
    }
}
