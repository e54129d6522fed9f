package hesse.figure.data;

import hesse.figure.Mark;
import hesse.figure.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The examples of a loss over their features: each as large as its weight, and lit up by what it adds to the curvature.
///
/// @param sizes    for each example its weight as a part of the largest that there may be
/// @param shares   for each what it adds, in any unit, the glow being by the largest
/// @param hovered  the one that is pointed at, −1 for none
/// @param selected the one that keys belong to, −1 for none
record ExampleDots(DataLayout layout, double[] sizes, double[] shares, int hovered, int selected) {
    private static final double SMALLEST = 6;
    private static final double LARGEST = 17;
    private static final double GLOW = 16;
    /// The part of the picture that dots of the largest size would cover if none lay over another, at most.
    private static final double COVERED = 0.35;
    private static final double LEAST_SCALE = 0.4;

    List<Mark> marks(Style style) {
        var marks = new ArrayList<Mark>();
        double scale = scale(style);
        double most = Arrays.stream(shares).max().orElse(0);
        for (int i = 0; i < shares.length; i++) {
            glow(i, most > 0 ? shares[i] / most : 0, scale, style, marks);
        }
        var data = layout.loss().data();
        boolean classes = DataLayout.hasClasses(layout.loss());
        for (int i = 0; i < shares.length; i++) {
            double size = scale * (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(sizes[i]));
            marks.add(ExampleLook.of(data.target(i), classes).symbol(layout.pixelX(i), layout.pixelY(i), size, style));
            if (i == hovered || i == selected) {
                marks.add(new Mark.Symbol(layout.pixelX(i), layout.pixelY(i), Mark.Shape.RING, style.px(size + 8), 0, style.foreground(),
                        style.px(i == hovered ? 2 : 1.2)));
            }
        }
        return marks;
    }

    /// Of all sizes: many examples are drawn the smaller, so that they can be told apart.
    private double scale(Style style) {
        double apart = Math.sqrt(COVERED * layout.map().width() * layout.map().height() / (Math.PI / 4 * Math.max(1, sizes.length)));
        return Math.clamp(apart / style.px(LARGEST), LEAST_SCALE, 1);
    }

    private void glow(int example, double part, double scale, Style style, List<Mark> marks) {
        if (part > 0.02) {
            int colour = Style.withOpacity(style.model(), (int) Math.rint(110 * part));
            marks.add(new Mark.Symbol(layout.pixelX(example), layout.pixelY(example), Mark.Shape.CIRCLE,
                    style.px(scale * (LARGEST + GLOW * Math.sqrt(part))), colour, 0, 0));
        }
    }
}
