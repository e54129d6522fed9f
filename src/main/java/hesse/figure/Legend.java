package hesse.figure;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import hesse.figure.RowBox.Row;
import hesse.figure.RowBox.Sample;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The map's legend in words.
///
/// It has two parts that are easily confused: what the Hessian says about the surface at *each* point, and the symbols of
/// the few points with ∇f = 0. "H is indefinite here" is the first, "this is a saddle point" the second.
public final class Legend {

    /// What occurs on the map.
    public record Contents(Set<Definiteness> classes, boolean detZero, Set<Kind> kinds) {}

    /// A pixel.
    public record Spot(double x, double y) {}

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
    private static final double SYMBOL = 12;

    private Legend() {}

    /// A legend and where it lies, so that contour labels can keep clear of it.
    public record Placed(Box box, List<Mark> marks) {}

    /// The legend in the first corner of the map (from the top right one clockwise) where it hides least of what matters;
    /// nothing where the map is too small even for the short wording.
    ///
    /// @param busy pixels that had better stay visible, such as critical points and starts
    public static Optional<Placed> place(Contents contents, Swatches swatches, List<Spot> busy, Box map, Style style, TextMeasure measure, Messages words) {
        var box = new RowBox(rows(contents, swatches, "", style, words), style, measure);
        if (!fits(box, map, LONG_WIDTH)) {
            box = new RowBox(rows(contents, swatches, ".short", style, words), style, measure);
        }
        if (box.rows().isEmpty() || !fits(box, map, SHORT_WIDTH)) {
            return Optional.empty();
        }
        var place = clearest(box, busy, map.inset(style.px(MARGIN)), style);
        return Optional.of(new Placed(place, box.marks(place.left(), place.top())));
    }

    private static Box clearest(RowBox box, List<Spot> busy, Box room, Style style) {
        double right = room.right() - box.width();
        double bottom = room.bottom() - box.height();
        double[][] corners = {{right, room.top()}, {right, bottom}, {room.left(), bottom}, {room.left(), room.top()}};
        Box best = null;
        long fewest = Long.MAX_VALUE;
        for (double[] corner : corners) {
            var place = new Box(corner[0], corner[1], box.width(), box.height());
            var around = place.inset(-style.px(MARGIN));
            long hidden = busy.stream().filter(spot -> around.contains(spot.x(), spot.y())).count();
            if (hidden < fewest) {
                best = place;
                fewest = hidden;
            }
        }
        return best;
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
                Sample symbol = box -> List.of(CriticalPointMarks.symbol(box.centerX(), box.centerY(), kind, SYMBOL, style));
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
