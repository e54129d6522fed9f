package hesse.figure;

import hesse.field.Jet;
import java.util.List;

/// The gradient at a point as an arrow uphill.
///
/// It is `UNIT` · √(‖∇f‖ / reference) pixels long, between `SHORTEST` and `LONGEST`, and has the gradient's direction in
/// the plane; where a unit of x is not as long on the screen as one of y it looks oblique to the contours.
public final class GradientArrow {
    static final double UNIT = 64;
    static final double SHORTEST = 14;
    static final double LONGEST = 130;

    private static final double WIDTH = 3;

    private GradientArrow() {}

    /// Nothing where the gradient is zero or not finite.
    public static List<Mark> marks(double x, double y, Jet jet, Reference reference, PlaneProjection map, Style style) {
        double norm = Math.hypot(jet.fx(), jet.fy());
        if (!(norm > 0) || Double.isInfinite(norm)) {
            return List.of();
        }
        double dx = jet.fx() / norm * map.xScale();
        double dy = -jet.fy() / norm * map.yScale();
        double onScreen = Math.hypot(dx, dy);
        double length = style.px(length(norm, reference.gradient()));
        double cx = map.toPixelX(x);
        double cy = map.toPixelY(y);
        return Arrow.marks(cx, cy, cx + dx / onScreen * length, cy + dy / onScreen * length, style.ink(), WIDTH, style);
    }

    static double length(double norm, double reference) {
        return Math.clamp(UNIT * Math.sqrt(norm / reference), SHORTEST, LONGEST);
    }
}
