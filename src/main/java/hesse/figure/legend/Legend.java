package hesse.figure.legend;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import hesse.figure.AxisNames;
import hesse.figure.Box;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.map.DetZeroMarks;
import hesse.figure.map.NullLineMarks;
import hesse.figure.map.UndecidedMarks;
import hesse.figure.race.DistanceScale;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The map's legend in words: a strip of rows beneath the map, where it hides nothing.
///
/// It has two parts that are easily confused: what the Hessian says about the surface at *each* point, and the symbols of
/// the few points with ∇f = 0. "H is indefinite here" is the first, "this is a saddle point" the second.
public final class Legend {

    /// What occurs on the map.
    ///
    /// @param lines [Layer#DET_ZERO] and [Layer#NULL_LINES], if they are drawn; other layers are left out
    /// @param names of the variables
    /// @param plane whether there are more variables, so that all this holds in the plane on screen alone
    /// @param paths how paths that leave the plane are drawn, if there are any
    /// @param undecided whether there are regions in which there may be more critical points
    public record Contents(Set<Definiteness> classes, Set<Layer> lines, Set<Kind> kinds, AxisNames names, boolean plane,
            Optional<DistanceScale> paths, boolean undecided) {

        public Contents {
            var drawn = EnumSet.of(Layer.DET_ZERO, Layer.NULL_LINES);
            drawn.retainAll(lines);
            lines = Collections.unmodifiableSet(drawn);
        }

        /// Of a function of two variables.
        public Contents(Set<Definiteness> classes, Set<Layer> lines, Set<Kind> kinds, AxisNames names) {
            this(classes, lines, kinds, names, false, Optional.empty(), false);
        }

        /// The same in a plane among more variables.
        ///
        /// @param drawn of the paths on the map
        public Contents ofPlane(Optional<DistanceScale> drawn) {
            return new Contents(classes, lines, kinds, names, true, drawn, undecided);
        }

        /// The same with regions in which there may be more critical points.
        public Contents withUndecided() {
            return new Contents(classes, lines, kinds, names, plane, paths, true);
        }

        /// What most functions have somewhere, as far as its layer is shown.
        public static Contents usual(Set<Layer> layers, AxisNames names) {
            return new Contents(layers.contains(Layer.REGIONS)
                    ? EnumSet.of(Definiteness.POSITIVE_DEFINITE, Definiteness.NEGATIVE_DEFINITE, Definiteness.INDEFINITE) : Set.of(),
                    layers, layers.contains(Layer.CRITICAL_POINTS) ? EnumSet.of(Kind.MINIMUM, Kind.MAXIMUM, Kind.SADDLE) : Set.of(), names);
        }
    }

    /// The colour of a class at a height in [0, 1].
    @FunctionalInterface
    public interface Swatches {
        int argb(Definiteness definiteness, double height);
    }

    /// From whole sentences to abbreviations.
    private enum Wording {
        FULL(""), MEDIUM(".medium"), SHORT(".short"), TERSE(".terse");

        private final String suffix;

        Wording(String suffix) {
            this.suffix = suffix;
        }
    }

    private static final int MOST_ROWS = 3;
    private static final double MARGIN = 4;
    private static final double SWATCH = 18;
    private static final double SYMBOL = 12;
    /// Long enough to show a pattern of dashes.
    private static final double LINE = 30;
    /// Long enough for all widths of a path.
    private static final double PATH = 48;
    private static final int DIGITS = 2;

    private Legend() {}

    /// The height of the strip beneath a map: that of the contents in full sentences, but of no more than three rows.
    ///
    /// @param usual what the function at hand has or may get; with the same contents for every window nothing moves
    ///              while panning
    public static double height(Contents usual, double width, Style style, TextMeasure measure, Messages words) {
        int rows = LegendFlow.of(groups(usual, Wording.FULL, (_, _) -> 0, style, words), false, width, style, measure).rows();
        return rows == 0 ? 0 : Math.min(rows, MOST_ROWS) * LegendFlow.rowHeight(style) + style.px(MARGIN);
    }

    /// The legend in the longest wording that fits the strip, the critical points on a row of their own where there is one
    /// to spare; without them where there is no room even in the tersest, and nothing where that isn't enough either.
    public static List<Mark> marks(Contents contents, Swatches swatches, Box strip, Style style, TextMeasure measure, Messages words) {
        int rows = (int) (strip.height() / LegendFlow.rowHeight(style));
        for (Wording wording : Wording.values()) {
            var fitting = fitting(groups(contents, wording, swatches, style, words), rows, strip.width(), style, measure);
            if (fitting.isPresent()) {
                return fitting.get().marks(strip.left(), strip.top());
            }
        }
        var classesOnly = groups(contents, Wording.TERSE, swatches, style, words).subList(0, 1);
        return fitting(classesOnly, rows, strip.width(), style, measure).map(flow -> flow.marks(strip.left(), strip.top()))
                .orElse(List.of());
    }

    private static Optional<LegendFlow> fitting(List<List<LegendEntry>> groups, int rows, double width, Style style, TextMeasure measure) {
        for (boolean breaks : new boolean[] {true, false}) {
            var flow = LegendFlow.of(groups, breaks, width, style, measure);
            if (flow.rows() <= rows) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }

    /// What holds at each point, and the symbols of critical points.
    private static List<List<LegendEntry>> groups(Contents contents, Wording wording, Swatches swatches, Style style, Messages words) {
        return List.of(here(contents, wording, swatches, style, words), critical(contents, wording, style, words));
    }

    private static List<LegendEntry> here(Contents contents, Wording wording, Swatches swatches, Style style, Messages words) {
        var entries = new ArrayList<LegendEntry>();
        if (!contents.classes().isEmpty()) {
            entries.add(LegendEntry.heading(words.text((contents.plane() ? "figure.legend.here.plane" : "figure.legend.here")
                    + wording.suffix), style));
        }
        var named = EnumSet.noneOf(Definiteness.class);
        for (Definiteness definiteness : EnumSet.allOf(Definiteness.class)) {
            // The three degenerate classes share a colour, and so an entry.
            var shown = definiteness.isDegenerate() ? Definiteness.ZERO : definiteness;
            if (contents.classes().contains(definiteness) && named.add(shown)) {
                entries.add(LegendEntry.of(LegendKeys.of(shown, swatches, style), SWATCH, words.text(key(shown) + wording.suffix), style));
            }
        }
        if (contents.lines().contains(Layer.DET_ZERO)) {
            entries.add(LegendEntry.of(LegendKeys.line(DetZeroMarks.pen(style)), SWATCH,
                    words.text("figure.legend.det-zero" + wording.suffix), style));
        }
        if (contents.lines().contains(Layer.NULL_LINES)) {
            entries.add(LegendEntry.of(LegendKeys.line(NullLineMarks.penX(style)), LINE,
                    words.text("figure.legend.null-line" + wording.suffix, contents.names().x()), style));
            entries.add(LegendEntry.of(LegendKeys.line(NullLineMarks.penY(style)), LINE,
                    words.text("figure.legend.null-line" + wording.suffix, contents.names().y()), style));
        }
        return entries;
    }

    private static List<LegendEntry> critical(Contents contents, Wording wording, Style style, Messages words) {
        var entries = new ArrayList<LegendEntry>();
        if (!contents.kinds().isEmpty() || contents.undecided()) {
            entries.add(LegendEntry.heading(words.text((contents.plane() ? "figure.legend.critical.plane" : "figure.legend.critical")
                    + wording.suffix), style));
        }
        for (Kind kind : Kind.values()) {
            if (contents.kinds().contains(kind)) {
                entries.add(LegendEntry.of(LegendKeys.of(kind, style), SYMBOL, words.text(key(kind)), style));
            }
        }
        if (contents.undecided()) {
            entries.add(LegendEntry.of(LegendKeys.frame(UndecidedMarks.pen(style)), SWATCH,
                    words.text("figure.legend.undecided" + wording.suffix), style));
        }
        contents.paths().ifPresent(paths -> entries.add(LegendEntry.of(LegendKeys.path(style), PATH,
                words.text("figure.legend.path" + wording.suffix, Numbers.format(paths.far(), DIGITS)), style)));
        return entries;
    }

    private static String key(Definiteness definiteness) {
        return switch (definiteness) {
            case POSITIVE_DEFINITE -> "figure.legend.positive-definite";
            case NEGATIVE_DEFINITE -> "figure.legend.negative-definite";
            case INDEFINITE -> "figure.legend.indefinite";
            case POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO -> "figure.legend.degenerate";
            case NOT_DECIDED -> "figure.legend.not-decided";
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
}
