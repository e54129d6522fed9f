package hesse.figure.data;

import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Anchor;
import hesse.figure.PlaneProjection;
import hesse.figure.Polyline;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.learning.example.Fit;
import java.util.ArrayList;
import java.util.List;

/// The ray from w = 0 along which a separable loss falls for ever, with its sentence at the beginning.
public final class RayMarks {
    private static final double HEAD = 13;
    private static final double GAP = 8;

    private RayMarks() {}

    public static List<Mark> marks(Fit.Ray ray, String sentence, PlaneProjection map, Style style, TextMeasure measure) {
        var line = new Polyline(Box.of(map));
        var window = map.window();
        double far = 4 * (window.width() + window.height() + Math.abs(window.xCenter()) + Math.abs(window.yCenter()));
        line.moveTo(map.toPixelX(0), map.toPixelY(0));
        line.lineTo(map.toPixelX(far * ray.directionA()), map.toPixelY(far * ray.directionB()));
        if (line.isEmpty()) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        var stroke = line.stroke(style.onMap(style.curvingDown(), 3, 10, 6));
        marks.add(stroke);
        int last = stroke.x().length - 1;
        double angle = Math.atan2(map.yScale() * ray.directionB(), map.xScale() * ray.directionA());
        marks.add(head(stroke.x()[last], stroke.y()[last], angle, style));
        var lettering = style.onMap(style.curvingDown());
        var box = besideTail(Box.of(new Mark.Text(stroke.x()[0], stroke.y()[0], sentence, Anchor.CENTER, 0, lettering), measure), angle,
                map, style.px(GAP));
        marks.add(new Mark.Text(box.centerX(), box.centerY(), sentence, Anchor.CENTER, 0, lettering));
        return marks;
    }

    /// The box around the ray's beginning moved behind it, where no run goes, for the loss rises there; where the map ends, aside of the
    /// ray.
    private static Box besideTail(Box tail, double angle, PlaneProjection map, double gap) {
        var room = new Box(map.left() + gap, map.top() + gap, map.width() - 2 * gap, map.height() - 2 * gap);
        double down = Math.sin(angle) >= 0 ? 1 : -1;
        var behind = new Box(tail.left(), tail.top() + down * (tail.height() / 2 + 2 * gap), tail.width(), tail.height());
        var within = behind.movedInto(room);
        return within.equals(behind) ? behind : clear(within, room, tail.centerX(), tail.centerY(), angle, gap);
    }

    /// The box moved aside, to where the ray through a point doesn't cross it; where there is no room for that, the box itself.
    private static Box clear(Box box, Box room, double x, double y, double angle, double gap) {
        double atTop = x + (y - box.top()) / Math.tan(angle);
        double atBottom = x + (y - box.bottom()) / Math.tan(angle);
        double before = Math.min(box.left(), Math.min(atTop, atBottom) - gap - box.width());
        double behind = Math.max(box.left(), Math.max(atTop, atBottom) + gap);
        boolean fitsBefore = before >= room.left();
        boolean fitsBehind = behind + box.width() <= room.right();
        if (!fitsBefore && !fitsBehind) {
            return box;
        }
        boolean nearer = box.left() - before <= behind - box.left();
        return new Box(fitsBefore && (nearer || !fitsBehind) ? before : behind, box.top(), box.width(), box.height());
    }

    private static Mark head(double x, double y, double angle, Style style) {
        double size = style.px(HEAD);
        double[] px = {x, x - size * Math.cos(angle - 0.4), x - size * Math.cos(angle + 0.4)};
        double[] py = {y, y + size * Math.sin(angle - 0.4), y + size * Math.sin(angle + 0.4)};
        return new Mark.Fill(px, py, style.curvingDown());
    }
}
