package hesse.figure.surface;

import hesse.curvature.QuadraticModel;
import hesse.field.Jet;
import hesse.figure.scale.HeightScale;

/// The part of a quadratic model that is shown beside the surface: the points at most `radius` box units from its centre
/// (on the floor) and in the window, as far as its values stay within the range of the height scale.
public record ModelSurface(QuadraticModel model, HeightScale scale, SurfaceBox box, double radius) {

    /// Values may leave the scale's range by this part of it before the model is cut off: the surface's lowest value
    /// is that of a grid, and the true minimum lies a little lower.
    private static final double SLACK = 0.02;

    /// The tangent plane, as a model without curvature.
    public ModelSurface tangentPlane() {
        var jet = model.jet();
        var plane = new QuadraticModel(model.x0(), model.y0(), new Jet(jet.f(), jet.fx(), jet.fy(), 0, 0, 0));
        return new ModelSurface(plane, scale, box, radius);
    }

    public double centerX() {
        return box.toBoxX(model.x0());
    }

    public double centerY() {
        return box.toBoxY(model.y0());
    }

    /// The model's z in the box above a point of the floor.
    public double z(double boxX, double boxY) {
        return SurfaceBox.HEIGHT * scale.height(model.value(box.toPlaneX(boxX), box.toPlaneY(boxY)));
    }

    /// ∂z/∂x and ∂z/∂y in the box.
    double zSlopeX(double boxX, double boxY) {
        double x = box.toPlaneX(boxX);
        double y = box.toPlaneY(boxY);
        return SurfaceBox.HEIGHT * scale.slope(model.value(x, y)) * model.gradientX(x, y) / box.xScale();
    }

    double zSlopeY(double boxX, double boxY) {
        double x = box.toPlaneX(boxX);
        double y = box.toPlaneY(boxY);
        return SurfaceBox.HEIGHT * scale.slope(model.value(x, y)) * model.gradientY(x, y) / box.yScale();
    }

    /// How far the model is shown from its centre into a direction of the floor (a unit vector), in box units: 0 where
    /// the centre's value itself lies outside the scale's range.
    public double reach(double directionX, double directionY) {
        double dx = directionX / box.xScale();
        double dy = directionY / box.yScale();
        double slope = model.jet().fx() * dx + model.jet().fy() * dy;
        double bend = (model.jet().fxx() * dx * dx + 2 * model.jet().fxy() * dx * dy + model.jet().fyy() * dy * dy) / 2;
        double slack = SLACK * (scale.high() - scale.low());
        double toTop = scale.high() + slack - model.jet().f();
        double toBottom = model.jet().f() - scale.low() + slack;
        if (!(toTop >= 0) || !(toBottom >= 0)) {
            return 0;
        }
        double inRange = Math.min(firstReach(slope, bend, toTop), firstReach(-slope, -bend, toBottom));
        return Math.min(Math.min(radius, inRange), toBorder(directionX, directionY));
    }

    /// The least t ≥ 0 with slope t + bend t² = rise, for a rise ≥ 0; infinite if there is none.
    private static double firstReach(double slope, double bend, double rise) {
        double discriminant = slope * slope + 4 * bend * rise;
        if (discriminant < 0) {
            return Double.POSITIVE_INFINITY;
        }
        double root = slope + Math.sqrt(discriminant);
        return root > 0 ? 2 * rise / root : Double.POSITIVE_INFINITY;
    }

    private double toBorder(double directionX, double directionY) {
        return Math.max(0, Math.min(along(centerX(), directionX, box.halfX()), along(centerY(), directionY, box.halfY())));
    }

    private static double along(double center, double direction, double half) {
        return direction == 0 ? Double.POSITIVE_INFINITY : ((direction > 0 ? half : -half) - center) / direction;
    }
}
