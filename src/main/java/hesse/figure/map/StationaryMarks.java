package hesse.figure.map;

import hesse.curvature.CriticalPoint;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/// Stationary points of more variables than the map's two: those in its plane in a ring, the others as far as they are seen from it, pale
/// and with their distance.
public final class StationaryMarks {
    private static final double SIZE = 11;
    private static final double RING = 24;
    private static final double OUTLINE = 1.5;
    private static final double GAP = 8;
    private static final int OPACITY = 0x90;
    /// Points nearer to the plane than so many pixels are in it.
    private static final double IN_PLANE = 0.5;
    /// With more points than these there is no room for distances.
    private static final int MOST_DISTANCES = 8;
    private static final int DIGITS = 2;

    /// @param x        of the plane's nearest point
    /// @param y        of the plane's nearest point
    /// @param distance from the plane
    public record Point(double x, double y, double distance, CriticalPoint.Kind kind) {}

    private StationaryMarks() {}

    public static List<Mark> marks(List<Point> points, PlaneProjection map, Style style) {
        var shown = points.stream().filter(point -> map.window().contains(point.x, point.y)).toList();
        boolean distances = shown.stream().filter(point -> !isInPlane(point, map)).count() <= MOST_DISTANCES;
        var marks = new ArrayList<Mark>();
        for (var point : shown) {
            double x = map.toPixelX(point.x);
            double y = map.toPixelY(point.y);
            if (isInPlane(point, map)) {
                marks.add(new Mark.Symbol(x, y, Mark.Shape.RING, style.px(RING), 0, style.ink(), style.px(OUTLINE)));
            } else {
                marks.add(new Mark.Symbol(x, y, CriticalPointMarks.shape(point.kind), style.px(SIZE),
                        Style.withOpacity(Style.PALE, OPACITY / 2), Style.withOpacity(Style.DEEP, OPACITY), style.px(OUTLINE)));
                if (distances) {
                    marks.add(new Mark.Text(x + style.px(GAP), y, Numbers.format(point.distance, DIGITS), Mark.Anchor.WEST, 0,
                            style.onMap(Style.withOpacity(style.ink(), 0xC0))));
                }
            }
        }
        return marks;
    }

    /// As far as the map can show.
    public static boolean isInPlane(Point point, PlaneProjection map) {
        return point.distance * Math.max(map.xScale(), map.yScale()) < IN_PLANE;
    }
}
