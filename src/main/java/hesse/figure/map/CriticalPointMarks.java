package hesse.figure.map;

import hesse.curvature.CriticalPoint;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import java.util.ArrayList;
import java.util.List;

/// The critical points in the map's window, each with the symbol of its kind: pale with a dark outline, so that they show
/// on every ground and can't be taken for a quadratic model's stationary point, which is dark.
public final class CriticalPointMarks {
    private static final double SIZE = 14;
    private static final double LEAST = 5;
    private static final double OUTLINE = 1.75;

    private CriticalPointMarks() {}

    public static List<Mark> marks(List<CriticalPoint> points, PlaneProjection map, Style style) {
        double size = size(points.size(), map, style);
        var marks = new ArrayList<Mark>();
        for (CriticalPoint point : points) {
            if (map.window().contains(point.x(), point.y())) {
                marks.add(symbol(map.toPixelX(point.x()), map.toPixelY(point.y()), point.kind(), size, style));
            }
        }
        return marks;
    }

    /// What the symbols cover, with their outlines.
    public static List<Box> boxes(List<CriticalPoint> points, PlaneProjection map, Style style) {
        double size = size(points.size(), map, style);
        double half = style.px(size / 2 + OUTLINE / 2);
        return points.stream().filter(point -> map.window().contains(point.x(), point.y()))
                .map(point -> new Box(map.toPixelX(point.x()) - half, map.toPixelY(point.y()) - half, 2 * half, 2 * half)).toList();
    }

    /// At scale 1; smaller where there are so many that they would hide the map: a third of their mean distance.
    private static double size(int count, PlaneProjection map, Style style) {
        double distance = Math.sqrt(map.width() * map.height() / Math.max(1, count)) / style.scale();
        return Math.clamp(distance / 3, LEAST, SIZE);
    }

    /// A triangle points down into a minimum and up to a maximum, a saddle is a cross, and a diamond stands where the
    /// second-derivative test is inconclusive.
    public static Mark.Shape shape(CriticalPoint.Kind kind) {
        return switch (kind) {
            case MINIMUM -> Mark.Shape.TRIANGLE_DOWN;
            case MAXIMUM -> Mark.Shape.TRIANGLE_UP;
            case SADDLE -> Mark.Shape.CROSS;
            case DEGENERATE -> Mark.Shape.DIAMOND;
        };
    }

    public static Mark symbol(double x, double y, CriticalPoint.Kind kind, double size, Style style) {
        return new Mark.Symbol(x, y, shape(kind), style.px(size), Style.PALE, Style.DEEP, style.px(Math.min(OUTLINE, size / 8)));
    }
}
