package hesse.figure.legend;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.basin.BasinPicture;
import hesse.figure.basin.BasinPicture.Share;
import hesse.figure.basin.BasinWords;
import hesse.figure.colour.BasinPalette;
import hesse.optimize.basin.BasinSheet;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The legend of a map that is coloured by basins: the points that are reached with their shares, the largest first, and why other
/// starts reach none. What finds no room is told together.
public final class BasinLegend {
    private static final double SWATCH = 18;
    private static final double MARGIN = 4;
    private static final double HATCHING = 5;
    private static final double SIGN = 7;
    private static final int STEPS = 6;
    /// Where it is narrower than this it has a row more.
    private static final double WIDE = 520;

    private BasinLegend() {}

    /// The height of the strip beneath a map, whatever there is to say.
    public static double height(double width, Style style) {
        return rows(width, style) * LegendFlow.rowHeight(style) + style.px(MARGIN);
    }

    private static int rows(double width, Style style) {
        return width < style.px(WIDE) ? 4 : 3;
    }

    /// In as many rows as the strip has.
    public static List<Mark> marks(BasinPicture picture, Box strip, Style style, TextMeasure measure, Messages words) {
        int rows = (int) (strip.height() / LegendFlow.rowHeight(style));
        for (int told = picture.shares().size(); told >= 0; told--) {
            var flow = LegendFlow.of(List.of(entries(picture, told, style, words)), false, strip.width(), style, measure);
            if (flow.rows() <= rows) {
                return flow.marks(strip.left(), strip.top());
            }
        }
        return List.of();
    }

    /// So many of the largest shares, in the order of the picture.
    private static List<LegendEntry> entries(BasinPicture picture, int told, Style style, Messages words) {
        var palette = new BasinPalette(style.theme());
        var who = who(picture, words);
        boolean reaches = picture.shares().stream().anyMatch(share -> share.code() >= 0);
        var entries = new ArrayList<LegendEntry>();
        entries.add(LegendEntry.heading(reaches ? words.text("figure.legend.basins", who) : who, style));
        var largest = picture.shares().stream().sorted(Comparator.comparing(Share::part).reversed()).limit(told).toList();
        picture.shares().stream().filter(largest::contains).forEach(share -> entries.add(entry(picture, share, palette, style, words)));
        double rest = picture.shares().stream().filter(share -> !largest.contains(share)).mapToDouble(Share::part).sum();
        if (rest > 0) {
            entries.add(LegendEntry.of(_ -> List.of(), 1,
                    words.text("figure.legend.basins.others", picture.shares().size() - told, BasinWords.percent(rest, words)), style));
        }
        if (picture.mostSteps() > picture.fewestSteps()) {
            entries.add(LegendEntry.of(ramp(palette::neutral), SWATCH,
                    words.text("figure.legend.basins.steps", picture.fewestSteps(), picture.mostSteps()), style));
        }
        return entries;
    }

    /// The method, and where it runs if the function has more than two variables.
    private static String who(BasinPicture picture, Messages words) {
        var subject = picture.subject();
        var method = words.text(subject.method().name().nameKey());
        return subject.all() == 2 ? method : subject.dimension() == subject.all()
                ? words.text("figure.legend.basins.beyond", method, subject.all())
                : words.text("figure.legend.basins.plane", method);
    }

    private static LegendEntry entry(BasinPicture picture, Share share, BasinPalette palette, Style style, Messages words) {
        var key = switch (BasinSheet.fate(share.code())) {
            case REACHED -> point(share.code(), palette, style);
            case ELSEWHERE -> ramp(palette::neutral);
            case DIVERGED -> hatched(palette, (lines, box) -> diagonals(lines, box, box.top(), box.bottom(), style));
            case NOT_A_NUMBER -> hatched(palette, (lines, box) -> diagonals(lines, box, box.bottom(), box.top(), style));
            case CYCLING -> sign(palette, palette.unreached(), SIGN, style);
            case STEP_LIMIT -> sign(palette, palette.unreachedInk(), SIGN / 4, style);
            case SINGULAR_HESSIAN, UNBOUNDED_MODEL, NO_DECREASE, OVERFLOW -> hatched(palette, (lines, box) -> levels(lines, box, style));
        };
        return LegendEntry.of(key, SWATCH,
                words.text("figure.legend.basins.share", BasinWords.end(picture, share.code(), words),
                        BasinWords.percent(share.part(), words)), style);
    }

    private interface Ramp {
        int argb(int step);
    }

    private interface Lines {
        void draw(Polyline lines, Box box);
    }

    /// Few steps to many from left to right.
    private static LegendKey ramp(Ramp ramp) {
        return box -> {
            var marks = new ArrayList<Mark>();
            for (int i = 0; i < STEPS; i++) {
                // Each step reaches to the right end, so that no seams show.
                marks.add(Mark.Fill.of(inset(box.left() + box.width() * i / STEPS, box),
                        ramp.argb((2 * i + 1) * BasinPalette.STEPS / (2 * STEPS))));
            }
            return marks;
        };
    }

    private static LegendKey point(int code, BasinPalette palette, Style style) {
        var ramp = ramp(step -> palette.colour(code, step));
        if (code < BasinPalette.HUES) {
            return ramp;
        }
        var shape = code / BasinPalette.HUES % 2 == 1 ? Mark.Shape.PLUS : Mark.Shape.CROSS;
        return box -> {
            var marks = new ArrayList<>(ramp.in(box));
            marks.add(new Mark.Symbol(box.centerX(), box.centerY(), shape, style.px(SIGN), style.ink(), style.ink(), 0));
            return marks;
        };
    }

    private static LegendKey hatched(BasinPalette palette, Lines draw) {
        return box -> {
            var inner = inset(box.left(), box);
            var lines = new Polyline(inner);
            draw.draw(lines, inner);
            return List.of(Mark.Fill.of(inner, palette.unreached()), lines.stroke(Mark.Pen.solid(palette.unreachedInk(), 1.2)));
        };
    }

    private static LegendKey sign(BasinPalette palette, int fill, double size, Style style) {
        return box -> List.of(Mark.Fill.of(inset(box.left(), box), palette.unreached()),
                new Mark.Symbol(box.centerX(), box.centerY(), Mark.Shape.CIRCLE, style.px(size), fill, palette.unreachedInk(),
                style.px(1)));
    }

    private static void diagonals(Polyline lines, Box box, double from, double to, Style style) {
        for (double x = box.left() - box.height(); x < box.right(); x += style.px(HATCHING)) {
            lines.moveTo(x, from);
            lines.lineTo(x + box.height(), to);
        }
    }

    private static void levels(Polyline lines, Box box, Style style) {
        for (double y = box.top() + style.px(HATCHING) / 2; y < box.bottom(); y += style.px(HATCHING)) {
            lines.moveTo(box.left(), y);
            lines.lineTo(box.right(), y);
        }
    }

    private static Box inset(double left, Box box) {
        double inset = box.height() * 0.08;
        return new Box(left, box.top() + inset, box.right() - left, box.height() - 2 * inset);
    }
}
