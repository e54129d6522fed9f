package hesse.figure.race;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Pen;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What becomes of runs in other coordinates ([PlaneMap]), in a panel on the map: for each runner whether it takes the same path there, or
/// how far its path leads away from the one it takes here.
public final class MappedRuns {
    private static final double PADDING = 8;
    private static final int DIGITS = 3;
    private static final int MOST = 5;
    /// Paths nearer than this part of the length of the first are one: what rounding may make of one in a few hundred steps.
    private static final double SAME = 1e-6;

    private MappedRuns() {}

    /// A runner's two paths.
    ///
    /// @param name   of the runner
    /// @param here   the run in x
    /// @param mapped the run in z, mapped back
    public record Pair(String name, Track here, Track mapped) {

        /// With the run in z in step with the other, iterate by iterate.
        public Pair {
            int[] arrivals = new int[mapped.x().length];
            for (int k = 0; k < arrivals.length; k++) {
                arrivals[k] = here.clock()[Math.min(k, here.last())] + Math.max(0, k - here.last());
            }
            mapped = mapped.inStepBy(arrivals);
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

    /// The panel in that corner of the room in which there is least of the runs: what the map is, and what becomes of the first runners.
    public static List<Mark> marks(PlaneMap map, List<Pair> pairs, PlaneProjection projection, Style style, TextMeasure measure, Messages words) {
        var room = Box.of(projection);
        var lines = new ArrayList<String>();
        lines.add(words.text("figure.race.map", Numbers.format(Math.toDegrees(map.turn()), DIGITS), Numbers.format(map.stretch(), DIGITS)));
        for (var pair : pairs.subList(0, Math.min(MOST, pairs.size()))) {
            double apart = apart(pair.here(), pair.mapped());
            lines.add(apart == 0 ? words.text("figure.race.map.same", pair.name()) : words.text("figure.race.map.apart", pair.name(), Numbers.format(apart, DIGITS)));
        }
        double line = style.small().lineHeight() * 1.1;
        double padding = style.px(PADDING);
        double width = lines.stream().mapToDouble(text -> measure.width(text, style.small())).max().orElse(0) + 2 * padding;
        double height = lines.size() * line + 2 * padding;
        var panel = freest(room.inset(padding), width, height, pairs, projection);
        var marks = new ArrayList<Mark>(List.of(Mark.Fill.of(panel, style.panel()), Mark.Stroke.outline(panel, Pen.solid(style.grid(), style.px(1)))));
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Text(panel.left() + padding, panel.top() + padding + (i + 0.5) * line, lines.get(i), Anchor.WEST, 0, style.small()));
        }
        return marks;
    }

    private static Box freest(Box room, double width, double height, List<Pair> pairs, PlaneProjection projection) {
        Box freest = null;
        long fewest = Long.MAX_VALUE;
        for (double left : new double[] {room.left(), room.right() - width}) {
            for (double top : new double[] {room.bottom() - height, room.top()}) {
                var corner = new Box(left, top, width, height);
                long covered = pairs.stream().mapToLong(pair -> covered(pair.here(), corner, projection) + covered(pair.mapped(), corner, projection)).sum();
                if (covered < fewest) {
                    freest = corner;
                    fewest = covered;
                }
            }
        }
        return freest;
    }

    /// How many of the run's iterates the box hides.
    private static long covered(Track track, Box box, PlaneProjection projection) {
        return IntStream.rangeClosed(0, track.last()).filter(k -> box.contains(projection.toPixelX(track.x()[k]), projection.toPixelY(track.y()[k]))).count();
    }
}
