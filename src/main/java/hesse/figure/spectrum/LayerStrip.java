package hesse.figure.spectrum;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which part of an eigenvector lies in which layer: one bar, cut where a layer ends, with name and share in each part that has room for
/// it; and all of it in words.
final class LayerStrip {
    private static final int SHADE = 0x50;
    private static final int PALE = 0x1C;
    private static final double INSET = 4;
    private static final int DIGITS = 2;

    private LayerStrip() {}

    static List<Mark> marks(ChosenEigenvalue chosen, Box bar, Style style, TextMeasure measure, Messages words) {
        var marks = new ArrayList<Mark>();
        double left = bar.left();
        for (int i = 0; i < chosen.layers().size(); i++) {
            var part = new Box(left, bar.top(), chosen.shares().get(i) * bar.width(), bar.height());
            marks.add(Mark.Fill.of(part, Style.withOpacity(style.foreground(), i % 2 == 0 ? SHADE : PALE)));
            var share = share(chosen, i, words);
            if (measure.width(share, style.small()) + style.px(2 * INSET) <= part.width()) {
                marks.add(new Mark.Text(part.centerX(), part.centerY(), share, Anchor.CENTER, 0, style.small()));
            }
            left = part.right();
        }
        marks.add(Mark.Stroke.outline(bar, Pen.solid(style.frame(), style.px(1))));
        return marks;
    }

    static String words(ChosenEigenvalue chosen, Messages words) {
        return IntStream.range(0, chosen.layers().size())
                .mapToObj(i -> share(chosen, i, words)).collect(Collectors.joining(", "));
    }

    private static String share(ChosenEigenvalue chosen, int layer, Messages words) {
        return words.text("figure.spectrum.layer", chosen.layers().get(layer), Numbers.format(100 * chosen.shares().get(layer), DIGITS));
    }
}
