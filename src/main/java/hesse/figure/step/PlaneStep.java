package hesse.figure.step;

import hesse.curvature.QuadraticModel;
import hesse.field.Field;
import hesse.figure.race.MethodStyle;
import hesse.optimize.StepDetail;

/// A step p = (dx, dy) of a method in the plane, from the point where the model is.
///
/// @param field    what the method minimises
/// @param model    the degree-2 Taylor polynomial at the point that the step leaves
/// @param detail   what the method computed for it
/// @param looks    the runner's
public record PlaneStep(Field field, QuadraticModel model, double dx, double dy, StepDetail detail, MethodStyle looks) {

    /// f at the point a part t of the step away: 0 is where it leaves, 1 where it leads.
    public double f(double t) {
        return field.at(model.x0() + t * dx, model.y0() + t * dy).f();
    }

    /// The model there.
    public double m(double t) {
        return model.jet().f() + model.predictedChange(t * dx, t * dy);
    }

    public double length() {
        return Math.hypot(dx, dy);
    }

    /// The length of ∇f where the step leaves.
    double slope() {
        return Math.hypot(model.jet().fx(), model.jet().fy());
    }
}
