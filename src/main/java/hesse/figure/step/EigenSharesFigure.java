package hesse.figure.step;

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
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The gradient split along the eigenvectors of H, a row each, and beside each part what the step makes of it and what Newton's method
/// would. Bars to the right go the gradient's way, which is uphill; steps and Newton's have one scale. What there is no room for is one
/// row.
final class EigenSharesFigure {
    static final double WIDTH = 200;
    private static final int DIGITS = 3;
    private static final double GAP = 8;
    private static final double BAR = 9;
    private static final double ROW = 1.12;

    private final Box box;
    private final Style style;
    private final TextMeasure measure;
    private final Messages words;
    private final double line;
    private final List<Mark> marks = new ArrayList<>();

    private EigenSharesFigure(Box box, Style style, TextMeasure measure, Messages words) {
        this.box = box;
        this.style = style;
        this.measure = measure;
        this.words = words;
        line = style.small().lineHeight() * ROW;
    }

    static List<Mark> marks(SpaceStep step, Box box, Style style, TextMeasure measure, Messages words) {
        var figure = new EigenSharesFigure(box, style, measure, words);
        figure.draw(step.shares().within((int) Math.max(1, box.height() / figure.line - 2.2)), step.looks().argb());
        return figure.marks;
    }

    private void draw(EigenShares shown, int argb) {
        marks.add(new Mark.Text(box.left(), box.top() + line / 2, words.text("figure.step.eigenbasis"), Anchor.WEST, 0,
                style.quantity("∇")));
        var labels = shown.shares().stream().map(this::label).toList();
        String others = words.text("figure.step.others", shown.count());
        double left = box.left() + style.px(GAP) + Stream.concat(labels.stream(), Stream.of("λ", shown.count() > 0 ? others : ""))
                .mapToDouble(text -> measure.width(text, style.small())).max().orElse(0);
        double width = Math.max(1, (box.right() - left - style.px(2 * GAP)) / 3);
        double[] lefts = {left, left + width + style.px(GAP), left + 2 * (width + style.px(GAP))};
        header(lefts, width);
        double gradients = largest(shown, EigenPart::gradient);
        double steps = Math.max(largest(shown, EigenPart::step), largest(shown, EigenPart::newton));
        double top = box.top() + 2.2 * line;
        for (int i = 0; i < shown.shares().size(); i++) {
            row(labels.get(i), shown.shares().get(i).part(), lefts, width, top + (i + 0.5) * line, gradients, steps, argb);
        }
        shown.others().filter(_ -> shown.count() > 0)
                .ifPresent(rest -> row(others, rest, lefts, width, top + (shown.shares().size() + 0.5) * line, gradients, steps, argb));
    }

    private String label(EigenShares.Share share) {
        var once = Numbers.format(share.part().lambda(), DIGITS);
        var number = share.count() > 1 ? words.text("figure.step.repeated", once, share.count()) : once;
        OptionalDouble used = share.used();
        return used.isPresent() ? words.text("figure.step.changed-eigenvalue", number, Numbers.format(used.getAsDouble(), DIGITS)) : number;
    }

    private void header(double[] lefts, double width) {
        double y = box.top() + 1.6 * line;
        marks.add(new Mark.Text(box.left(), y, "λ", Anchor.WEST, 0, style.smallMuted()));
        String[] names = {"figure.step.gradient", "figure.step.step", "figure.step.newton"};
        for (int i = 0; i < names.length; i++) {
            marks.add(new Mark.Text(lefts[i] + width / 2, y, words.text(names[i]), Anchor.CENTER, 0, style.smallMuted()));
        }
    }

    private static double largest(EigenShares shown, ToDoubleFunction<EigenPart> of) {
        return Stream.concat(shown.shares().stream().map(EigenShares.Share::part), shown.others().stream())
                .mapToDouble(part -> Math.abs(of.applyAsDouble(part)))
                .filter(Double::isFinite).max().orElse(0);
    }

    private void row(String label, EigenPart part, double[] lefts, double width, double middle, double gradients, double steps, int argb) {
        marks.add(new Mark.Text(box.left(), middle, label, Anchor.WEST, 0, style.small()));
        bar(part.gradient(), gradients, style.muted(), lefts[0], width, middle);
        bar(part.step(), steps, argb, lefts[1], width, middle);
        bar(part.newton(), steps, Style.withOpacity(style.model(), 0x80), lefts[2], width, middle);
    }

    /// From the middle of its cell. A length without direction, as that of all others, goes both ways.
    private void bar(double value, double largest, int argb, double left, double width, double middle) {
        double zero = left + width / 2;
        double half = Math.min(style.px(BAR), line * 0.7) / 2;
        if (largest > 0 && !Double.isNaN(value)) {
            double end = zero + Math.clamp(value / largest, -1, 1) * width / 2;
            var bar = new Box(Math.min(zero, end), middle - half, Math.abs(end - zero), 2 * half);
            marks.add(Mark.Fill.of(bar, argb));
            marks.add(Mark.Stroke.outline(bar, Pen.solid(Style.withOpacity(style.frame(), 0x90), style.px(0.75))));
        }
        marks.add(Mark.Stroke.line(zero, middle - line / 2, zero, middle + line / 2, Pen.solid(style.frame(), style.px(1))));
    }
}
