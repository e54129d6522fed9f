package hesse.figure.race;

import hesse.curvature.CriticalPoint.Kind;
import hesse.figure.Arrow;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Shape;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.map.CriticalPointMarks;
import hesse.optimize.StepDetail;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The runs of a race up to a step: lines with a marker at every iterate, the current one ringed and numbered; Newton's
/// next step with what it jumps to; an arrow at the frame towards a current iterate outside. A track that isn't drawn in full
/// is a thin line with its current iterate. Lines and markers of runs among more variables get thinner with their distance from
/// the plane, by a [DistanceScale].
public final class RaceMarks {
    private static final double LINE = 2.5;
    private static final double THIN_LINE = 1.25;
    private static final double MARKER = 8;
    /// Below it shapes can't be told from each other.
    private static final double LEAST_MARKER = 4;
    private static final double CURRENT = 12;
    private static final double RING = 22;
    private static final double POINTED = 30;
    private static final double START = 16;
    private static final double TARGET = 13;

    /// Markers nearer than this to the one before can't be told from it.
    private static final double NEAREST = 1;
    /// Nor bends of a line from each other; a thousand steps are a few dozen pixels long in a valley.
    private static final double NEAREST_BEND = 0.4;

    private RaceMarks() {}

    /// The tracks are drawn in their order, the last on top.
    public static List<Mark> marks(List<Track> tracks, int step, PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>();
        var scale = DistanceScale.of(map.window());
        for (Track track : tracks) {
            line(track, step, scale, map, style, marks);
        }
        starts(tracks, map, style, marks);
        for (Track track : tracks) {
            if (track.full()) {
                markers(track, step, scale, map, style, marks);
            } else {
                end(track, step, map, style, marks);
            }
        }
        for (Track track : tracks) {
            if (track.full()) {
                jump(track, step, map, style, marks);
                CurrentIterate.of(track, step, map).ifPresent(current -> current(current, style, marks));
            }
        }
        marks.addAll(numbers(tracks, step, map, style));
        return marks;
    }

    private static void line(Track track, int step, DistanceScale scale, PlaneProjection map, Style style, List<Mark> marks) {
        var line = new Polyline(Box.of(map));
        double full = track.full() ? LINE : THIN_LINE;
        double width = scale.width(track.distance()[0]);
        double lastX = map.toPixelX(track.x()[0]);
        double lastY = map.toPixelY(track.y()[0]);
        int current = track.at(step);
        line.moveTo(lastX, lastY);
        for (int k = 1; k <= current; k++) {
            double x = map.toPixelX(track.x()[k]);
            double y = map.toPixelY(track.y()[k]);
            if (k == current || !(Math.hypot(x - lastX, y - lastY) < NEAREST_BEND)) {
                double there = scale.width(track.distance()[k]);
                if (there != width) {
                    add(line, track, full * width, style, marks);
                    line = new Polyline(Box.of(map));
                    line.moveTo(lastX, lastY);
                    width = there;
                }
                line.lineTo(x, y);
                lastX = x;
                lastY = y;
            }
        }
        add(line, track, full * width, style, marks);
    }

    private static void add(Polyline line, Track track, double width, Style style, List<Mark> marks) {
        if (!line.isEmpty()) {
            marks.add(line.stroke(track.looks().pen(width, style)));
        }
    }

    /// One symbol for all tracks from the same point.
    private static void starts(List<Track> tracks, PlaneProjection map, Style style, List<Mark> marks) {
        record Start(double x, double y) {}
        var drawn = new HashSet<Start>();
        for (Track track : tracks) {
            double x = map.toPixelX(track.x()[0]);
            double y = map.toPixelY(track.y()[0]);
            if (map.covers(x, y) && drawn.add(new Start(x, y))) {
                marks.add(new Mark.Symbol(x, y, Shape.CIRCLE, style.px(START), Style.PALE, Style.DEEP, style.px(1.75)));
                marks.add(new Mark.Symbol(x, y, Shape.PLUS, style.px(START - 6), Style.DEEP, 0, 0));
            }
        }
    }

    private static void markers(Track track, int step, DistanceScale scale, PlaneProjection map, Style style, List<Mark> marks) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int k = 1; k < track.at(step); k++) {
            double x = map.toPixelX(track.x()[k]);
            double y = map.toPixelY(track.y()[k]);
            double width = scale.width(track.distance()[k]);
            double size = LEAST_MARKER + (MARKER - LEAST_MARKER) * width;
            // Small ones are mostly outline, and would hide a thin line.
            boolean hidden = Math.hypot(x - lastX, y - lastY) < (width < 1 ? style.px(size) : NEAREST);
            if (map.covers(x, y) && !hidden) {
                marks.add(track.looks().marker(x, y, size, style));
                lastX = x;
                lastY = y;
            }
        }
    }

    /// Where a track that isn't drawn in full is.
    private static void end(Track track, int step, PlaneProjection map, Style style, List<Mark> marks) {
        CurrentIterate.of(track, step, map).filter(current -> !current.isOutside())
                .ifPresent(current -> marks.add(track.looks().marker(current.x(), current.y(), MARKER, style)));
    }

    private static void current(CurrentIterate current, Style style, List<Mark> marks) {
        var looks = current.looks();
        if (current.isOutside()) {
            marks.addAll(Arrow.head(current.x(), current.y(), current.outX(), current.outY(), looks.argb(), style));
        } else if (current.k() > 0) {
            marks.add(new Mark.Symbol(current.x(), current.y(), Shape.RING, style.px(RING), 0, looks.outline(), style.px(4.5)));
            marks.add(new Mark.Symbol(current.x(), current.y(), Shape.RING, style.px(RING), 0, looks.argb(), style.px(2.25)));
            marks.add(looks.marker(current.x(), current.y(), CURRENT, style));
        }
    }

    /// A ring round an iterate that is pointed at elsewhere; nothing where it isn't on the map.
    public static List<Mark> pointed(Track track, int k, PlaneProjection map, Style style) {
        double x = map.toPixelX(track.x()[k]);
        double y = map.toPixelY(track.y()[k]);
        if (!map.covers(x, y)) {
            return List.of();
        }
        var looks = track.looks();
        return List.of(new Mark.Symbol(x, y, Shape.RING, style.px(POINTED), 0, looks.outline(), style.px(5.5)),
                new Mark.Symbol(x, y, Shape.RING, style.px(POINTED), 0, looks.argb(), style.px(3)), looks.marker(x, y, CURRENT, style));
    }

    /// The numbers of the current steps, apart from the symbols of the race.
    public static List<Mark.Text> numbers(List<Track> tracks, int step, PlaneProjection map, Style style) {
        var full = tracks.stream().filter(Track::full).toList();
        var currents = full.stream().flatMap(track -> CurrentIterate.of(track, step, map).stream()).toList();
        var symbols = new ArrayList<Box>();
        for (CurrentIterate current : currents) {
            symbols.add(around(current.x(), current.y(), RING, style));
        }
        for (Track track : full) {
            if (target(track, step).isPresent()) {
                int next = track.at(step) + 1;
                symbols.add(around(map.toPixelX(track.x()[next]), map.toPixelY(track.y()[next]), TARGET, style));
            }
        }
        return StepNumbers.of(currents, symbols, map, style);
    }

    private static Box around(double x, double y, double size, Style style) {
        return new Box(x, y, 0, 0).inset(-style.px(size) / 2);
    }

    /// What the next step's point is for the quadratic model, if the method goes by one.
    private static Optional<Kind> target(Track track, int step) {
        int k = track.at(step);
        return k == track.last() ? Optional.empty() : target(track.steps().get(k));
    }

    private static Optional<Kind> target(StepDetail detail) {
        return switch (detail) {
            case StepDetail.NewtonStep(var target) -> Optional.of(target);
            case StepDetail.HybridStep(_, _, var taken) -> target(taken);
            case StepDetail.GradientStep _, StepDetail.CurvatureStep _, StepDetail.SearchStep _, StepDetail.MomentumStep _,
                 StepDetail.ScaledStep _, StepDetail.DampedNewtonStep _, StepDetail.ModifiedNewtonStep _, StepDetail.DampingStep _,
                 StepDetail.TrustRegionStep _, StepDetail.CubicStep _, StepDetail.SecantStep _, StepDetail.LimitedMemoryStep _,
                 StepDetail.SymmetricRankOneStep _, StepDetail.ConjugateStep _, StepDetail.TruncatedNewtonStep _ -> Optional.empty();
        };
    }

    /// Where the next step goes: the stationary point of the quadratic model at the current iterate, with the symbol of
    /// what that is.
    private static void jump(Track track, int step, PlaneProjection map, Style style, List<Mark> marks) {
        target(track, step).ifPresent(target -> jump(track, track.at(step), target, map, style, marks));
    }

    private static void jump(Track track, int k, Kind target, PlaneProjection map, Style style, List<Mark> marks) {
        double x = map.toPixelX(track.x()[k + 1]);
        double y = map.toPixelY(track.y()[k + 1]);
        var line = new Polyline(Box.of(map));
        line.moveTo(map.toPixelX(track.x()[k]), map.toPixelY(track.y()[k]));
        line.lineTo(x, y);
        if (!line.isEmpty()) {
            marks.add(line.stroke(style.onMap(track.looks().argb(), 1.5, 2, 4)));
        }
        if (map.covers(x, y)) {
            marks.add(new Mark.Symbol(x, y, CriticalPointMarks.shape(target), style.px(TARGET), track.looks().argb(),
                    track.looks().outline(), style.px(1.5)));
        }
    }
}
