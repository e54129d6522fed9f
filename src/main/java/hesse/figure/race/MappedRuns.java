package hesse.figure.race;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Pen;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// What becomes of runs in other coordinates ([PlaneMap]): their paths mapped back, dotted, and for each runner in words whether it takes
/// the same path there, or how far that leads away from the one it takes here.
public final class MappedRuns {
    private static final double LINE = 2;
    private static final double DOT = 2;
    private static final double GAP = 4;
    private static final double MARKER = 8;
    private static final int DIGITS = 3;
    /// Paths nearer than this part of the extent of the first are one: what rounding may make of one in a few hundred steps.
    private static final double SAME = 1e-6;

    private MappedRuns() {}

    /// A runner's two paths.
    ///
    /// @param name   of the runner
    /// @param here   the run in x
    /// @param mapped the run in z, mapped back
    public record Pair(String name, Track here, Track mapped) {

        /// The iterate of the run in z that is shown at a step of the race: that of the same number as the other's.
        public int at(int step) {
            return Math.min(here.at(step), mapped.last());
        }
    }

    /// The largest distance between iterates of the same number of both runs; 0 where it is no more than rounding.
    public static double apart(Track here, Track mapped) {
        double apart = 0;
        double extent = 0;
        for (int k = 0; k <= Math.min(here.last(), mapped.last()); k++) {
            apart = Math.max(apart, Math.hypot(here.x()[k] - mapped.x()[k], here.y()[k] - mapped.y()[k]));
            extent = Math.max(extent, Math.hypot(here.x()[k] - here.x()[0], here.y()[k] - here.y()[0]));
        }
        return apart <= SAME * extent ? 0 : apart;
    }

    /// The paths in z up to a step, each with its present iterate.
    public static List<Mark> marks(List<Pair> pairs, int step, PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>();
        for (var pair : pairs) {
            var track = pair.mapped();
            int last = pair.at(step);
            var line = new Polyline(Box.of(map));
            line.moveTo(map.toPixelX(track.x()[0]), map.toPixelY(track.y()[0]));
            for (int k = 1; k <= last; k++) {
                line.lineTo(map.toPixelX(track.x()[k]), map.toPixelY(track.y()[k]));
            }
            var looks = track.looks();
            if (!line.isEmpty()) {
                marks.add(line.stroke(Pen.solid(looks.argb(), style.px(LINE))
                        .withHalo(Style.withOpacity(looks.outline(), 0x80), style.px(0.8))
                        .dashed(style.px(DOT), style.px(GAP))));
            }
            double x = map.toPixelX(track.x()[last]);
            double y = map.toPixelY(track.y()[last]);
            if (map.covers(x, y)) {
                marks.add(looks.marker(x, y, MARKER, style));
            }
        }
        return marks;
    }

    /// What the map is, and what becomes of each runner.
    public static String words(PlaneMap map, List<Pair> pairs, Messages words) {
        var parts = new ArrayList<String>();
        parts.add(words.text("figure.race.map", Numbers.format(Math.toDegrees(map.turn()), DIGITS), Numbers.format(map.stretch(), DIGITS)));
        for (var pair : pairs) {
            double apart = apart(pair.here(), pair.mapped());
            parts.add(apart == 0 ? words.text("figure.race.map.same", pair.name())
                    : words.text("figure.race.map.apart", pair.name(), Numbers.format(apart, DIGITS)));
        }
        return words.sentences(parts);
    }
}
