package hesse.figure.step;

import hesse.curvature.Hessian;
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
import java.util.Optional;

/// The gradient split along the two eigenvectors, and below each part what the step makes of it and what Newton's method
/// would: the same factor η for both, or 1/λ, which shrinks the part where curvature is high and stretches it where it is low.
/// Bars to the right go the gradient's way, which is uphill; where λ is negative, Newton's does.
public final class EigenbasisFigure {
    static final double WIDTH = 200;
    private static final int DIGITS = 3;
    private static final double BAR = 9;
    private static final double INDENT = 52;
    private static final double NUMBER = 62;

    private final Box box;
    private final Style style;
    private final Messages words;
    private final List<Mark> marks = new ArrayList<>();
    private final double line;

    private EigenbasisFigure(Box box, Style style, Messages words) {
        this.box = box;
        this.style = style;
        this.words = words;
        line = Math.min(style.small().lineHeight() * 1.08, box.height() / 9);
    }

    static List<Mark> marks(PlaneStep step, Box box, Style style, TextMeasure measure, Messages words) {
        var figure = new EigenbasisFigure(box, style, words);
        figure.draw(EigenPart.of(step), changed(step), step.looks().argb());
        return figure.marks;
    }

    /// The eigenvalues that the method took instead, in the order of H's; empty where it took H's, or another matrix.
    private static Optional<double[]> changed(PlaneStep step) {
        return step.replaced().filter(MethodModel::sharesAxes).map(model -> {
            double angle = step.model().hessian().eigen().hasAxes() ? step.model().hessian().eigen().angleMin() : 0;
            return new double[] {along(model.matrix(), angle), along(model.matrix(), angle + Math.PI / 2)};
        });
    }

    /// q·M q for the unit vector at an angle.
    private static double along(Hessian m, double angle) {
        double x = Math.cos(angle);
        double y = Math.sin(angle);
        return m.fxx() * x * x + 2 * m.fxy() * x * y + m.fyy() * y * y;
    }

    private void draw(EigenPart[] parts, Optional<double[]> changed, int argb) {
        marks.add(new Mark.Text(box.left(), box.top() + line / 2, words.text("figure.step.eigenbasis"), Anchor.WEST, 0, style.small()));
        double gradients = Math.max(Math.abs(parts[0].gradient()), Math.abs(parts[1].gradient()));
        double steps = 0;
        for (var part : parts) {
            steps = Math.max(steps, Math.max(finite(part.step()), finite(part.newton())));
        }
        for (int i = 0; i < parts.length; i++) {
            part(parts[i], i, changed, box.top() + line * (1.15 + 3.9 * i), gradients, steps, argb);
        }
    }

    private void part(EigenPart part, int index, Optional<double[]> changed, double top, double gradients, double steps, int argb) {
        var number = Numbers.format(part.lambda(), DIGITS);
        var shown = changed.map(used -> words.text("figure.step.changed-eigenvalue", number, Numbers.format(used[index], DIGITS)))
                .orElse(number);
        var lambda = words.text("figure.step.along." + (index + 1), shown);
        marks.add(new Mark.Text(box.left(), top + line / 2, lambda, Anchor.WEST, 0, style.smallMuted()));
        bar("figure.step.gradient", part.gradient(), gradients, style.muted(), top + line * 1.45);
        bar("figure.step.step", part.step(), steps, argb, top + line * 2.4);
        bar("figure.step.newton", part.newton(), steps, Style.withOpacity(style.model(), 0x80), top + line * 3.35);
    }

    /// A bar from the middle, with its name before and its value after it.
    private void bar(String name, double value, double largest, int argb, double middle) {
        double left = box.left() + style.px(INDENT);
        double right = box.right() - style.px(NUMBER);
        double zero = (left + right) / 2;
        double end = zero + Math.clamp(largest > 0 ? value / largest : 0, -1, 1) * (right - left) / 2;
        double half = Math.min(style.px(BAR), line * 0.7) / 2;
        marks.add(new Mark.Text(left - style.px(6), middle, words.text(name), Anchor.EAST, 0, style.smallMuted()));
        if (Double.isFinite(end)) {
            var bar = new Box(Math.min(zero, end), middle - half, Math.abs(end - zero), 2 * half);
            marks.add(Mark.Fill.of(bar, argb));
            marks.add(Mark.Stroke.outline(bar, Pen.solid(Style.withOpacity(style.frame(), 0x90), style.px(0.75))));
        }
        marks.add(Mark.Stroke.line(zero, middle - line / 2, zero, middle + line / 2, Pen.solid(style.frame(), style.px(1))));
        marks.add(new Mark.Text(box.right() - style.px(2), middle, Numbers.format(value, DIGITS), Anchor.EAST, 0, style.small()));
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? Math.abs(value) : 0;
    }
}
