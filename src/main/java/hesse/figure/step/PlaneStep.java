package hesse.figure.step;

import hesse.curvature.QuadraticModel;
import hesse.field.Field;
import hesse.figure.race.MethodStyle;
import hesse.optimize.StepDetail;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// A step p = (dx, dy) of a method in a plane, from the point where the model is.
///
/// @param along    f at the point a part t of the step away: 0 is where it leaves, 1 where it leads
/// @param model    the degree-2 Taylor polynomial at the point that the step leaves
/// @param detail   what the method computed for it, its vectors in the plane's coordinates
/// @param replaced what the method put in H's place, if it did and that is known
/// @param looks    the runner's
public record PlaneStep(DoubleUnaryOperator along, QuadraticModel model, double dx, double dy, StepDetail detail,
        Optional<MethodModel> replaced, MethodStyle looks) {

    /// On a function of two variables.
    ///
    /// @param field what the method minimises
    public static PlaneStep of(Field field, QuadraticModel model, double dx, double dy, StepDetail detail, MethodStyle looks) {
        return new PlaneStep(t -> field.at(model.x0() + t * dx, model.y0() + t * dy).f(), model, dx, dy, detail,
                MethodModel.of(model.hessian(), detail), looks);
    }

    double f(double t) {
        return along.applyAsDouble(t);
    }

    /// The model there.
    double m(double t) {
        return model.jet().f() + model.predictedChange(t * dx, t * dy);
    }

    double length() {
        return Math.hypot(dx, dy);
    }

    /// The length of ∇f where the step leaves.
    double slope() {
        return Math.hypot(model.jet().fx(), model.jet().fy());
    }
}
