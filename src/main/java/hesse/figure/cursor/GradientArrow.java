package hesse.figure.cursor;

import hesse.field.Jet;
import hesse.figure.Arrow;
import hesse.figure.Box;
import hesse.figure.Mark;
import hesse.figure.Mark.Face;
import hesse.figure.Mark.Lettering;
import hesse.figure.PlaneProjection;
import hesse.figure.Style;
import hesse.figure.scale.ReferenceMagnitudes;
import java.util.ArrayList;
import java.util.List;

/// The gradient at a point as an arrow uphill.
///
/// It is `UNIT` · √(‖∇f‖ / reference) pixels long, between `SHORTEST` and `LONGEST`, and has the gradient's direction in
/// the plane; where a unit of x is not as long on the screen as one of y it looks oblique to the contours.
final class GradientArrow {
    static final double UNIT = 64;
    static final double SHORTEST = 14;
    static final double LONGEST = 130;

    private static final double WIDTH = 2.2;

    private GradientArrow() {}

    /// Nothing where the gradient is zero or not finite.
    static List<Mark> marks(double x, double y, Jet jet, ReferenceMagnitudes reference, PlaneProjection map, Style style,
            EndLabels labels) {
        double norm = Math.hypot(jet.fx(), jet.fy());
        if (!(norm > 0) || Double.isInfinite(norm)) {
            return List.of();
        }
        double dx = jet.fx() / norm * map.xScale();
        double dy = -jet.fy() / norm * map.yScale();
        double ux = dx / Math.hypot(dx, dy);
        double uy = dy / Math.hypot(dx, dy);
        double length = style.px(length(norm, reference.gradient()));
        double cx = map.toPixelX(x);
        double cy = map.toPixelY(y);
        var marks = new ArrayList<Mark>(Arrow.marks(cx, cy, cx + ux * length, cy + uy * length, style.ink(), WIDTH, Box.of(map), style));
        var lettering = new Lettering(style.px(15), style.ink(), Face.MATH_BOLD, Style.halo(style.ink()));
        labels.placeIfFree("∇f", ux, uy, length + style.px(3), lettering).ifPresent(marks::add);
        return marks;
    }

    static double length(double norm, double reference) {
        return Math.clamp(UNIT * Math.sqrt(norm / reference), SHORTEST, LONGEST);
    }
}
