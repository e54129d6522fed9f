package hesse.figure;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import hesse.figure.Mark.Anchor;
import hesse.figure.Mark.Shape;
import hesse.optimize.GradientDescent;
import hesse.optimize.Newton;
import java.util.ArrayList;
import java.util.List;

/// The runs of a race up to a step: lines with a marker at every iterate, the current one ringed and numbered; Newton's
/// next step with what it jumps to; an arrow at the frame towards a current iterate outside.
public final class RaceMarks {
    private static final double LINE = 2.5;
    private static final double MARKER = 8;
    private static final double CURRENT = 12;
    private static final double RING = 22;
    private static final double START = 16;
    private static final double TARGET = 13;

    /// Markers nearer than this to the one before can't be told from it.
    private static final double NEAREST = 1;

    private RaceMarks() {}

    /// All tracks start at the same point; they are drawn in their order, the last on top.
    public static List<Mark> marks(List<Track> tracks, int step, PlaneProjection map, Style style) {
        var marks = new ArrayList<Mark>();
        for (Track track : tracks) {
            line(track, step, map, style, marks);
        }
        if (!tracks.isEmpty()) {
            start(tracks.getFirst(), map, style, marks);
        }
        for (Track track : tracks) {
            markers(track, step, map, style, marks);
        }
        for (Track track : tracks) {
            jump(track, step, map, style, marks);
            current(track, step, map, style, marks);
        }
        return marks;
    }

    private static void line(Track track, int step, PlaneProjection map, Style style, List<Mark> marks) {
        var line = new Polyline(Box.of(map));
        line.moveTo(map.toPixelX(track.x()[0]), map.toPixelY(track.y()[0]));
        for (int k = 1; k <= track.at(step); k++) {
            line.lineTo(map.toPixelX(track.x()[k]), map.toPixelY(track.y()[k]));
        }
        if (!line.isEmpty()) {
            marks.add(line.stroke(MethodStyle.of(track.method()).pen(LINE, style)));
        }
    }

    private static void start(Track track, PlaneProjection map, Style style, List<Mark> marks) {
        double x = map.toPixelX(track.x()[0]);
        double y = map.toPixelY(track.y()[0]);
        if (map.covers(x, y)) {
            marks.add(new Mark.Symbol(x, y, Shape.CIRCLE, style.px(START), Style.PALE, Style.DEEP, style.px(1.75)));
            marks.add(new Mark.Symbol(x, y, Shape.PLUS, style.px(START - 6), Style.DEEP, 0, 0));
        }
    }

    private static void markers(Track track, int step, PlaneProjection map, Style style, List<Mark> marks) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int k = 1; k < track.at(step); k++) {
            double x = map.toPixelX(track.x()[k]);
            double y = map.toPixelY(track.y()[k]);
            boolean hidden = Math.hypot(x - lastX, y - lastY) < NEAREST;
            if (map.covers(x, y) && !hidden) {
                marks.add(MethodStyle.of(track.method()).marker(x, y, MARKER, style));
                lastX = x;
                lastY = y;
            }
        }
    }

    private static void current(Track track, int step, PlaneProjection map, Style style, List<Mark> marks) {
        int k = track.at(step);
        double x = map.toPixelX(track.x()[k]);
        double y = map.toPixelY(track.y()[k]);
        var looks = MethodStyle.of(track.method());
        if (!map.covers(x, y)) {
            outside(x, y, k, looks, map, style, marks);
            return;
        }
        if (k > 0) {
            marks.add(new Mark.Symbol(x, y, Shape.RING, style.px(RING), 0, looks.outline(), style.px(4.5)));
            marks.add(new Mark.Symbol(x, y, Shape.RING, style.px(RING), 0, looks.argb(), style.px(2.25)));
            marks.add(looks.marker(x, y, CURRENT, style));
            number(x, y, k, track, map, style, marks);
        }
    }

    /// Gradient descent is numbered above and Newton below, so that they can share a point.
    private static void number(double x, double y, int k, Track track, PlaneProjection map, Style style, List<Mark> marks) {
        double side = switch (track.method()) {
            case GradientDescent _ -> -1;
            case Newton _ -> 1;
        };
        double distance = style.px(RING / 2 + 9);
        double room = style.px(10);
        boolean fits = y + side * distance > map.top() + room && y + side * distance < map.top() + map.height() - room;
        var text = style.onMap(style.ink());
        double labelX = Math.clamp(x, map.left() + room, Math.max(map.left() + room, map.left() + map.width() - room));
        marks.add(new Mark.Text(labelX, y + (fits ? side : -side) * distance, Integer.toString(k), Anchor.CENTER, 0, text));
    }

    /// From the middle of the map towards the iterate, at the frame.
    private static void outside(double x, double y, int k, MethodStyle looks, PlaneProjection map, Style style, List<Mark> marks) {
        var box = Box.of(map);
        double dx = Math.clamp(x, -1e9, 1e9) - box.centerX();
        double dy = Math.clamp(y, -1e9, 1e9) - box.centerY();
        if (Double.isNaN(dx + dy)) {
            return;
        }
        double part = Math.min(box.width() / 2 / Math.abs(dx), box.height() / 2 / Math.abs(dy));
        double length = Math.hypot(dx, dy);
        double tipX = box.centerX() + dx * part;
        double tipY = box.centerY() + dy * part;
        marks.addAll(Arrow.head(tipX, tipY, dx / length, dy / length, looks.argb(), style));
        double back = style.px(26);
        marks.add(new Mark.Text(tipX - dx / length * back, tipY - dy / length * back, Integer.toString(k), Anchor.CENTER, 0, style.onMap(style.ink())));
    }

    /// Where Newton's next step goes: the stationary point of the quadratic model at the current iterate, with the symbol
    /// of what that is.
    private static void jump(Track track, int step, PlaneProjection map, Style style, List<Mark> marks) {
        int k = track.at(step);
        boolean jumps = switch (track.method()) {
            case GradientDescent _ -> false;
            case Newton _ -> k < track.last() && track.definiteness().get(k) != Definiteness.UNDEFINED;
        };
        if (!jumps) {
            return;
        }
        double x = map.toPixelX(track.x()[k + 1]);
        double y = map.toPixelY(track.y()[k + 1]);
        var line = new Polyline(Box.of(map));
        line.moveTo(map.toPixelX(track.x()[k]), map.toPixelY(track.y()[k]));
        line.lineTo(x, y);
        if (!line.isEmpty()) {
            marks.add(line.stroke(style.onMap(Style.NEWTON, 1.5, 2, 4)));
        }
        if (map.covers(x, y)) {
            var shape = KindShape.of(Kind.of(track.definiteness().get(k)));
            marks.add(new Mark.Symbol(x, y, shape, style.px(TARGET), Style.NEWTON, Style.PALE, style.px(1.5)));
        }
    }
}
