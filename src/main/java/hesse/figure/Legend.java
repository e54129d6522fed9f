package hesse.figure;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import hesse.figure.RowBox.Row;
import hesse.figure.RowBox.Sample;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The map's legend in words.
///
/// It has two parts that are easily confused: what the Hessian says about the surface at *each* point, and the symbols of
/// the few points with ∇f = 0. "H is indefinite here" is the first, "this is a saddle point" the second.
public final class Legend {

    /// What occurs on the map.
    public record Contents(Set<Definiteness> classes, boolean detZero, Set<Kind> kinds) {}

    public enum Corner { NORTH_WEST, NORTH_EAST, SOUTH_WEST, SOUTH_EAST }

    /// The colour of a class at a height in [0, 1].
    @FunctionalInterface
    public interface Swatches {
        int argb(Definiteness definiteness, double height);
    }

    /// The largest part of the map's width that the legend may cover with long and with short wording, and of its height.
    private static final double LONG_WIDTH = 0.5;
    private static final double SHORT_WIDTH = 0.62;
    private static final double HEIGHT = 0.55;

    private static final double MARGIN = 10;
    private static final int STEPS = 6;

    private Legend() {}

    /// The legend in a corner of the map; nothing where the map is too small even for the short wording.
    public static List<Mark> marks(Contents contents, Swatches swatches, Corner corner, Box map, Style style, TextMeasure measure, Messages words) {
        var box = new RowBox(rows(contents, swatches, "", style, words), style, measure);
        if (!fits(box, map, LONG_WIDTH)) {
            box = new RowBox(rows(contents, swatches, ".short", style, words), style, measure);
        }
        if (box.rows().isEmpty() || !fits(box, map, SHORT_WIDTH)) {
            return List.of();
        }
        double margin = style.px(MARGIN);
        double right = map.right() - margin - box.width();
        double bottom = map.bottom() - margin - box.height();
        return switch (corner) {
            case NORTH_WEST -> box.marks(map.left() + margin, map.top() + margin);
            case NORTH_EAST -> box.marks(right, map.top() + margin);
            case SOUTH_WEST -> box.marks(map.left() + margin, bottom);
            case SOUTH_EAST -> box.marks(right, bottom);
        };
    }

    private static boolean fits(RowBox box, Box map, double part) {
        return box.width() <= part * map.width() && box.height() <= HEIGHT * map.height();
    }

    private static List<Row> rows(Contents contents, Swatches swatches, String wording, Style style, Messages words) {
        var rows = new ArrayList<Row>();
        if (!contents.classes().isEmpty() || contents.detZero()) {
            rows.add(Row.heading(words.text("figure.legend.here" + wording), style));
        }
        var named = EnumSet.noneOf(Definiteness.class);
        for (Definiteness definiteness : EnumSet.allOf(Definiteness.class)) {
            // The three degenerate classes share a colour, and so a row.
            var shown = definiteness.isDegenerate() ? Definiteness.ZERO : definiteness;
            if (contents.classes().contains(definiteness) && named.add(shown)) {
                rows.add(Row.of(swatch(shown, swatches, style), words.text(key(shown) + wording), style));
            }
        }
        if (contents.detZero()) {
            rows.add(Row.of(detZero(style), words.text("figure.legend.det-zero" + wording), style));
        }
        if (!contents.kinds().isEmpty()) {
            rows.add(Row.heading(words.text("figure.legend.critical" + wording), style));
        }
        for (Kind kind : Kind.values()) {
            if (contents.kinds().contains(kind)) {
                Sample symbol = box -> List.of(CriticalPointMarks.symbol(box.centerX(), box.centerY(), kind, style));
                rows.add(Row.of(symbol, words.text(key(kind) + wording), style));
            }
        }
        return rows;
    }

    private static String key(Definiteness definiteness) {
        return switch (definiteness) {
            case POSITIVE_DEFINITE -> "figure.legend.positive-definite";
            case NEGATIVE_DEFINITE -> "figure.legend.negative-definite";
            case INDEFINITE -> "figure.legend.indefinite";
            case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO -> "figure.legend.degenerate";
            case UNDEFINED -> "figure.legend.undefined";
        };
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case MINIMUM -> "figure.legend.minimum";
            case MAXIMUM -> "figure.legend.maximum";
            case SADDLE -> "figure.legend.saddle";
            case DEGENERATE -> "figure.legend.inconclusive";
        };
    }

    /// Low to high ground from left to right, as lightness means height; hatched where there is no Hessian.
    private static Sample swatch(Definiteness definiteness, Swatches swatches, Style style) {
        return box -> {
            var marks = new ArrayList<Mark>();
            for (int i = 0; i < STEPS; i++) {
                // Each step reaches to the right end, so that no seams show.
                double left = box.left() + box.width() * i / STEPS;
                marks.add(rectangle(left, box.right(), box, swatches.argb(definiteness, (i + 0.5) / STEPS)));
            }
            if (definiteness == Definiteness.UNDEFINED) {
                marks.add(hatching(box, style));
            }
            return marks;
        };
    }

    private static Mark rectangle(double left, double right, Box box, int argb) {
        double inset = box.height() * 0.08;
        return new Mark.Fill(new double[] {left, right, right, left},
                new double[] {box.top() + inset, box.top() + inset, box.bottom() - inset, box.bottom() - inset}, argb);
    }

    private static Mark hatching(Box box, Style style) {
        var lines = new Polyline(box);
        for (double x = box.left() - box.height(); x < box.right(); x += style.px(6)) {
            lines.moveTo(x, box.bottom());
            lines.lineTo(x + box.height(), box.top());
        }
        return lines.stroke(Mark.Pen.solid(style.muted(), style.px(1)));
    }

    private static Sample detZero(Style style) {
        return box -> List.of(new Mark.Stroke(new double[] {box.left(), box.right()}, new double[] {box.centerY(), box.centerY()}, false, DetZeroMarks.pen(style)));
    }
}
