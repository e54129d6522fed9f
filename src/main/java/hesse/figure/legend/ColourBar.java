package hesse.figure.legend;

import hesse.figure.Box;
import hesse.figure.ColourBy;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.figure.colour.Palette;
import hesse.figure.scale.ColourRange;
import hesse.figure.scale.HeightScale;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The key to a colour that stands for a number: a vertical bar with ticks at its right and the quantity's name above.
///
/// Where values beyond an end have the end's colour, that end is a tip and its label says ≤ or ≥.
public final class ColourBar {

    /// The colour at a position in [0, 1], 0 at the bar's low end.
    @FunctionalInterface
    public interface Ramp {
        int argb(double position);
    }

    /// Which ends values lie beyond.
    public record Clipping(boolean below, boolean above) {}

    private static final double WIDTH = 16;
    private static final double TIP = 9;
    private static final double TICK = 4;
    private static final int STEPS = 96;
    private static final String LONGEST_LABEL = "≥ −8.88×10⁻³⁰⁸";

    private ColourBar() {}

    /// How wide a box the bar with its labels needs.
    public static double width(Style style, TextMeasure measure) {
        return style.px(WIDTH + TICK + 4) + measure.width(LONGEST_LABEL, style.small());
    }

    /// The key to a quantity's colours.
    public static List<Mark> marks(ColourBy quantity, ColourRange range, Theme theme, Clipping clipping, Box box, Style style,
            Messages words) {
        return marks(quantity, ColourBarScale.of(range), Palette.of(range, theme)::colour, clipping, box, style, words);
    }

    /// The key to heights; the ramp may be any class's.
    public static List<Mark> marks(HeightScale heights, Ramp ramp, Clipping clipping, Box box, Style style, Messages words) {
        return marks(ColourBy.HEIGHT, ColourBarScale.of(heights), ramp, clipping, box, style, words);
    }

    private static List<Mark> marks(ColourBy quantity, ColourBarScale scale, Ramp ramp, Clipping clipping, Box box, Style style,
            Messages words) {
        var bar = bar(box, 1, style);
        var ticks = ColourBarTicks.of(scale, clipping, bar.height(), style);
        if (!ticks.numbers().note().isEmpty()) {
            bar = bar(box, 2, style);
            ticks = ColourBarTicks.of(scale, clipping, bar.height(), style);
        }
        var marks = new ArrayList<Mark>();
        fill(bar, ramp, marks);
        outline(bar, clipping, ramp, style, marks);
        labels(ticks, bar, style, marks);
        String name = words.text(key(quantity));
        marks.add(new Mark.Text(box.left(), box.top() + line(style), name, Anchor.SOUTH_WEST, 0, style.quantity(name)));
        if (!ticks.numbers().note().isEmpty()) {
            marks.add(new Mark.Text(box.left(), box.top() + 2 * line(style), ticks.numbers().note(), Anchor.SOUTH_WEST, 0, style.small()));
        }
        return marks;
    }

    private static double line(Style style) {
        return style.quantity("∇").lineHeight();
    }

    /// The bar beneath so many lines of title.
    private static Box bar(Box box, int lines, Style style) {
        double above = lines * line(style) + style.px(TIP + 4);
        return new Box(box.left(), box.top() + above, style.px(WIDTH), Math.max(1, box.height() - above - style.px(TIP)));
    }

    /// The message with a quantity's name.
    public static String key(ColourBy quantity) {
        return switch (quantity) {
            case DEFINITENESS, HEIGHT, BASINS -> "figure.quantity.height";
            case LAMBDA_MIN -> "figure.quantity.lambda-min";
            case LAMBDA_MAX -> "figure.quantity.lambda-max";
            case LOG_CONDITION -> "figure.quantity.log-condition";
            case DETERMINANT -> "figure.quantity.determinant";
            case GRADIENT_NORM -> "figure.quantity.gradient-norm";
        };
    }

    /// From the top; each step reaches to the bottom, so that no seams show.
    private static void fill(Box bar, Ramp ramp, List<Mark> marks) {
        for (int i = STEPS - 1; i >= 0; i--) {
            double top = bar.bottom() - bar.height() * (i + 1) / STEPS;
            double[] ys = {top, top, bar.bottom(), bar.bottom()};
            marks.add(new Mark.Fill(new double[] {bar.left(), bar.right(), bar.right(), bar.left()}, ys, ramp.argb((i + 0.5) / STEPS)));
        }
    }

    private static void outline(Box bar, Clipping clipping, Ramp ramp, Style style, List<Mark> marks) {
        double above = clipping.above() ? bar.top() - style.px(TIP) : bar.top();
        double below = clipping.below() ? bar.bottom() + style.px(TIP) : bar.bottom();
        double[] base = {bar.left(), bar.right(), bar.centerX()};
        if (clipping.above()) {
            marks.add(new Mark.Fill(base, new double[] {bar.top(), bar.top(), above}, ramp.argb(1)));
        }
        if (clipping.below()) {
            marks.add(new Mark.Fill(base, new double[] {bar.bottom(), bar.bottom(), below}, ramp.argb(0)));
        }
        double[] xs = {bar.left(), bar.centerX(), bar.right(), bar.right(), bar.centerX(), bar.left()};
        double[] ys = {bar.top(), above, bar.top(), bar.bottom(), below, bar.bottom()};
        marks.add(new Mark.Stroke(xs, ys, true, style.framePen()));
    }

    private static void labels(ColourBarTicks ticks, Box bar, Style style, List<Mark> marks) {
        for (ColourBarTicks.Tick tick : ticks.ticks()) {
            double y = bar.bottom() - tick.position() * bar.height();
            marks.add(Mark.Stroke.line(bar.right(), y, bar.right() + style.px(TICK), y, style.framePen()));
            marks.add(new Mark.Text(bar.right() + style.px(TICK + 4), y, tick.label(), Anchor.WEST, 0, style.small()));
        }
    }
}
