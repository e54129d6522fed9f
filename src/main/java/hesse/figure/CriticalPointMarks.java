package hesse.figure;

import hesse.curvature.CriticalPoint;
import java.util.ArrayList;
import java.util.List;

/// The critical points in the map's window, each with the symbol of its kind: pale with a dark outline, so that they show
/// on every ground and can't be taken for a quadratic model's stationary point, which is dark.
public final class CriticalPointMarks {
    private static final double SIZE = 14;
    private static final double LEAST = 5;

    private CriticalPointMarks() {}

    public static List<Mark> marks(List<CriticalPoint> points, PlaneProjection map, Style style) {
        double size = size(points.size(), map, style);
        var marks = new ArrayList<Mark>();
        for (CriticalPoint point : points) {
            if (map.window().contains(point.x(), point.y())) {
                marks.add(symbol(map.toPixelX(point.x()), map.toPixelY(point.y()), point.kind(), SIZE, style));
            }
        }
        return marks;
    }

    static Mark symbol(double x, double y, CriticalPoint.Kind kind, double size, Style style) {
        return new Mark.Symbol(x, y, KindShape.of(kind), style.px(size), Style.PALE, Style.DEEP, Math.min(style.px(1.75), size / 8));
    }
}
