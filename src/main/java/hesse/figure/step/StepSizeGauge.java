package hesse.figure.step;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.Mark.Shape;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.race.MethodStyle;
import hesse.optimize.MethodName;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether a fixed step size suits gradient descent: η beside 1/λmax, where the steepest part of the error is gone in one step,
/// 2/(λmin + λmax), where both parts shrink alike and so the slowest as fast as can be, and 2/λmax, beyond which the
/// steepest part grows. A row for the point where the run is and one for the minimum, each with its own λmax for a scale.
///
/// @param stepSize η
/// @param here     where the run is
/// @param minimum  where it would end, if that is known
public record StepSizeGauge(double stepSize, Optional<Curvature> here, Optional<Curvature> minimum) {
    private static final double REACH = 3;
    private static final double BAR = 6;
    private static final double MARKER = 9;
    private static final double GAP = 6;
    private static final double ROW = 1.05;
    private static final int DIGITS = 3;

    /// The eigenvalues of H at a point.
    public record Curvature(double lambdaMin, double lambdaMax) {

        /// 2/(λmin + λmax); empty where no step size makes both parts of the error smaller.
        Optional<Double> best() {
            return lambdaMin > 0 ? Optional.of(2 / (lambdaMin + lambdaMax)) : Optional.empty();
        }

        /// By how much a step makes the steepest part of the error larger, turned round; 1 or less where it doesn't.
        double growth(double stepSize) {
            return stepSize * lambdaMax - 1;
        }
    }

    public StepSizeGauge {
        here = here.filter(curvature -> curvature.lambdaMax() > 0 && Double.isFinite(curvature.lambdaMax()));
        minimum = minimum.filter(curvature -> curvature.lambdaMax() > 0 && Double.isFinite(curvature.lambdaMax()));
    }

    /// The height that the marks need.
    public static double height(Style style) {
        return 3 * ROW * style.small().lineHeight();
    }

    /// A row of labels, or in its place what will happen where the step size is too large; the row of the point; that of the minimum.
    public List<Mark> marks(Box box, Style style, TextMeasure measure, Messages words) {
        var marks = new ArrayList<Mark>();
        double line = ROW * style.small().lineHeight();
        double names = Math.max(measure.width(words.text("figure.gauge.here"), style.small()),
                measure.width(words.text("figure.gauge.minimum"), style.small())) + style.px(GAP);
        var bar = new Box(box.left() + names, 0, Math.max(1, box.width() - names - style.px(MARKER)), style.px(BAR));
        header(new Box(box.left(), box.top(), box.width(), line), bar, style, measure, words, marks);
        here.ifPresent(curvature -> row(curvature, "figure.gauge.here", box.left(), bar, box.top() + 1.5 * line, style, words, marks));
        minimum.ifPresent(curvature ->
                row(curvature, "figure.gauge.minimum", box.left(), bar, box.top() + 2.5 * line, style, words, marks));
        return marks;
    }

    private void header(Box box, Box bar, Style style, TextMeasure measure, Messages words, List<Mark> marks) {
        var warning = warning(words);
        if (warning.isPresent()) {
            marks.add(new Mark.Text(box.left(), box.centerY(), warning.get(), Anchor.WEST, 0, style.small()));
        } else if (here.isPresent() || minimum.isPresent()) {
            marks.add(new Mark.Text(x(1, bar), box.centerY(), words.text("figure.gauge.one"), Anchor.CENTER, 0, style.smallMuted()));
            marks.add(new Mark.Text(x(2, bar), box.centerY(), words.text("figure.gauge.two"), Anchor.CENTER, 0, style.smallMuted()));
            var best = new Mark.Text(box.left() + style.px(MARKER + GAP / 2), box.centerY(), words.text("figure.gauge.best"), Anchor.WEST,
                    0, style.smallMuted());
            if (Box.of(best, measure).right() + style.px(GAP) < x(1, bar)
                    - measure.width(words.text("figure.gauge.one"), style.small()) / 2) {
                marks.add(diamond(box.left() + style.px(MARKER) / 2, box.centerY(), style));
                marks.add(best);
            }
        }
    }

    private void row(Curvature curvature, String name, double left, Box bar, double y, Style style, Messages words, List<Mark> marks) {
        marks.add(new Mark.Text(left, y, words.text(name), Anchor.WEST, 0, style.smallMuted()));
        marks.add(Mark.Fill.of(new Box(bar.left(), y - bar.height() / 2, x(2, bar) - bar.left(), bar.height()),
                style.frame() & 0x50FFFFFF));
        marks.add(Mark.Stroke.line(x(2, bar), y, bar.right(), y,
                Pen.solid(style.curvingDown(), style.px(2)).dashed(style.px(3), style.px(3))));
        for (double at : new double[] {1, 2}) {
            marks.add(Mark.Stroke.line(x(at, bar), y - bar.height(), x(at, bar), y + bar.height(),
                    Pen.solid(style.foreground(), style.px(1.25))));
        }
        curvature.best().ifPresent(best -> marks.add(diamond(x(best * curvature.lambdaMax(), bar), y, style)));
        marks.add(pointer(stepSize * curvature.lambdaMax(), bar, y, style));
    }

    private static Mark diamond(double x, double y, Style style) {
        return new Mark.Symbol(x, y, Shape.DIAMOND, style.px(MARKER), style.ground(), style.foreground(), style.px(1.25));
    }

    private static Mark pointer(double relative, Box bar, double y, Style style) {
        var looks = MethodStyle.of(MethodName.GRADIENT_DESCENT);
        boolean beyond = relative > REACH;
        return new Mark.Symbol(x(Math.min(relative, REACH), bar), y, beyond ? Shape.TRIANGLE_RIGHT : looks.marker(), style.px(MARKER),
                looks.argb(), looks.outline(), style.px(1.25));
    }

    /// @param relative η λmax
    private static double x(double relative, Box bar) {
        return bar.left() + relative / REACH * bar.width();
    }

    /// What is wrong with the step size, in few words; empty where nothing is.
    private Optional<String> warning(Messages words) {
        return minimum.filter(this::isTooLarge)
                .map(curvature -> words.text("figure.gauge.beyond.minimum", Numbers.format(curvature.growth(stepSize), DIGITS)))
                .or(() -> here.filter(this::isTooLarge)
                .map(curvature -> words.text("figure.gauge.beyond.here", Numbers.format(curvature.growth(stepSize), DIGITS))));
    }

    private boolean isTooLarge(Curvature curvature) {
        return curvature.growth(stepSize) >= 1;
    }

    /// The marks in numbers, and what will happen.
    public String words(Messages words) {
        var sentences = new ArrayList<String>();
        here.ifPresent(curvature -> sentences.add(bounds("figure.gauge.bounds.here", curvature, words)));
        minimum.ifPresent(curvature -> sentences.add(bounds("figure.gauge.bounds.minimum", curvature, words)));
        minimum.filter(this::isTooLarge)
                .ifPresent(curvature ->
                        sentences.add(words.text("figure.gauge.happens.minimum", Numbers.format(curvature.growth(stepSize), DIGITS))));
        if (minimum.filter(this::isTooLarge).isEmpty()) {
            here.filter(this::isTooLarge)
                    .ifPresent(curvature ->
                            sentences.add(words.text("figure.gauge.happens.here", Numbers.format(curvature.growth(stepSize), DIGITS),
                    Numbers.format(2 / stepSize, DIGITS))));
        }
        return String.join(" ", sentences);
    }

    private static String bounds(String key, Curvature curvature, Messages words) {
        return words.text(key, Numbers.format(1 / curvature.lambdaMax(), DIGITS),
                curvature.best().map(best -> Numbers.format(best, DIGITS)).orElse(Numbers.UNDEFINED),
                Numbers.format(2 / curvature.lambdaMax(), DIGITS));
    }
}
