package hesse.figure.step;

import hesse.figure.Arrow;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.race.MethodStyle;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// Why H⁻¹: the model's gradient at the end of the step is ∇f + H p. Drawn as ∇f, H p from its tip, and what is left of
/// both; Newton's step is the one that leaves nothing.
public final class ModelGradientFigure {
    static final double WIDTH = 150;
    private static final int DIGITS = 3;
    private static final double SMALLEST = 1e-9;
    /// Of the sine of the angle between two arrows: beneath it one would hide the other, and stands aside.
    private static final double NEARLY = 0.2;
    private static final double ASIDE = 9;
    private static final double LABEL = 5;
    /// Half a label's size.
    private static final double WIDE = 9;
    private static final double HIGH = 5;

    private ModelGradientFigure() {}

    /// @param gx ∇f
    /// @param hx H p
    static List<Mark> marks(double gx, double gy, double hx, double hy, MethodStyle looks, Box box, Style style, Messages words) {
        double line = style.small().lineHeight();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Text(box.left(), box.top() + line / 2, words.text("figure.step.model-gradient"), Anchor.WEST, 0,
                style.quantity("∇")));
        var area = new Box(box.left(), box.top() + 1.3 * line, box.width(), Math.max(1, box.height() - 2.6 * line));
        arrows(gx, gy, hx, hy, looks, area, style, marks);
        double slope = Math.hypot(gx, gy);
        double left = Math.hypot(gx + hx, gy + hy);
        boolean nothing = left <= SMALLEST * slope;
        var text = nothing ? words.text("figure.step.nothing-left")
                : words.text("figure.step.left", Numbers.format(left / slope * 100, DIGITS));
        marks.add(new Mark.Text(box.left(), box.bottom() - line / 2, text, Anchor.WEST, 0, style.small()));
        return marks;
    }

    static List<Mark> marks(PlaneStep step, Box box, Style style, TextMeasure measure, Messages words) {
        var jet = step.model().jet();
        return marks(jet.fx(), jet.fy(), jet.fxx() * step.dx() + jet.fxy() * step.dy(), jet.fxy() * step.dx() + jet.fyy() * step.dy(),
                step.looks(), box, style, words);
    }

    /// The triangle 0, ∇f, ∇f + H p, as large as the area allows, y up.
    private static void arrows(double gx, double gy, double hx, double hy, MethodStyle looks, Box area, Style style, List<Mark> marks) {
        double endX = gx + hx;
        double endY = gy + hy;
        double minX = Math.min(0, Math.min(gx, endX));
        double maxX = Math.max(0, Math.max(gx, endX));
        double minY = Math.min(0, Math.min(gy, endY));
        double maxY = Math.max(0, Math.max(gy, endY));
        double room = style.px(14);
        double scale = Math.min((area.width() - 2 * room) / (maxX - minX), (area.height() - 2 * room) / (maxY - minY));
        if (!(scale > 0) || Double.isInfinite(scale)) {
            return;
        }
        double x0 = area.centerX() - (minX + maxX) / 2 * scale;
        double y0 = area.centerY() + (minY + maxY) / 2 * scale;
        double aside = Math.abs(gx * hy - gy * hx) < NEARLY * Math.hypot(gx, gy) * Math.hypot(hx, hy) ? style.px(ASIDE) / Math.hypot(gx, gy)
                : 0;
        double asideX = gy * aside;
        double asideY = gx * aside;
        marks.addAll(Arrow.marks(x0, y0, x0 + gx * scale, y0 - gy * scale, style.foreground(), 2, area, style));
        marks.addAll(Arrow.marks(x0 + gx * scale + asideX, y0 - gy * scale + asideY, x0 + endX * scale + asideX, y0 - endY * scale + asideY,
                looks.argb(), 2, area, style));
        if (Math.hypot(endX, endY) * scale > style.px(6)) {
            marks.addAll(Arrow.marks(x0, y0, x0 + endX * scale, y0 - endY * scale, style.model(), 2, area, style));
        }
        double turn = gx * hy - gy * hx >= 0 ? 1 : -1;
        label("∇f", x0 + gx * scale / 2, y0 - gy * scale / 2, gx, gy, aside > 0 ? -1 : turn, style, marks);
        label("Hp", x0 + (gx + hx / 2) * scale + asideX, y0 - (gy + hy / 2) * scale + asideY, hx, hy, aside > 0 ? gx * hx + gy * hy : turn,
                style, marks);
    }

    /// Beside the middle of an arrow.
    ///
    /// @param side positive for its right, as seen along it
    private static void label(String text, double x, double y, double dx, double dy, double side, Style style, List<Mark> marks) {
        double length = Math.copySign(Math.hypot(dx, dy), side);
        if (length != 0) {
            double right = dy / length;
            double down = dx / length;
            label(text, x + right * style.px(LABEL + WIDE * Math.abs(right)), y + down * style.px(LABEL + HIGH * Math.abs(down)),
                    Anchor.CENTER, style, marks);
        }
    }

    private static void label(String text, double x, double y, Anchor anchor, Style style, List<Mark> marks) {
        var lettering = style.quantity("∇");
        marks.add(new Mark.Text(x, y, text, anchor, 0,
                new Mark.Lettering(lettering.size(), lettering.argb(), lettering.face(), style.ground())));
    }
}
