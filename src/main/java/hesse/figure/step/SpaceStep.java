package hesse.figure.step;

import hesse.curvature.QuadraticModel;
import hesse.field.Cancellation;
import hesse.field.Jet;
import hesse.figure.race.MethodStyle;
import hesse.objective.Objective;
import hesse.objective.SymmetricEigen;
import hesse.optimize.Trajectory;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// A step among more than two variables, with all that its pictures show: it takes some tens of products H v and as many values of f.
///
/// @param inPlane seen in a plane through the point that it leaves, see [StepPlane]; empty where there is no such plane
/// @param ofStep  whether that plane is the one along ∇f and p, else along ∇f and H ∇f
/// @param shares  of the eigenvectors
/// @param residue ∇f and H p in the plane that both lie in
public record SpaceStep(Optional<PlaneStep> inPlane, boolean ofStep, EigenShares shares, Residue residue, MethodStyle looks) {

    /// @param slope   ‖∇f‖
    /// @param aside   H p's part beside ∇f
    /// @param against H p's part along ∇f
    record Residue(double slope, double aside, double against) {}

    /// Of the step from a run's k-th iterate.
    ///
    /// @throws java.util.concurrent.CancellationException if it isn't wanted any more
    /// @throws IndexOutOfBoundsException if there is no such step
    public static SpaceStep of(Objective objective, Trajectory run, int k, MethodStyle looks, Cancellation cancellation) {
        var iterate = run.iterates().get(k);
        var step = run.steps().get(k);
        var at = objective.at(iterate.x());
        var gradient = iterate.gradient();
        var hp = at.hessianTimes(step.p());
        double slope = gradient.normF();
        double against = slope > 0 ? hp.dot(gradient) / slope : 0;
        var residue = new Residue(slope, slope > 0 ? hp.minus(gradient.scale(against / slope)).normF() : hp.normF(), against);
        var plane = StepPlane.of(at, gradient, step.p());
        var shares = EigenShares.of(at, gradient, step.p(), step.detail(), cancellation);
        return new SpaceStep(plane.map(known -> {
            var h = known.restricted(at.hessianTimes(known.u().copy()), at.hessianTimes(known.v().copy()));
            var jet = new Jet(iterate.f(), known.x(gradient), known.y(gradient), h.fxx(), h.fxy(), h.fyy());
            double[] parts = SectionFigure.parameters(step.detail());
            double[] values = Arrays.stream(parts).map(t -> {
                cancellation.check();
                return objective.at(iterate.x().plus(step.p().scale(t))).value();
            }).toArray();
            var eigen = gradient.getNumRows() <= EigenShares.MOST_EXACT && !at.hessian().hasUncountable()
                    ? Optional.of(SymmetricEigen.of(at.hessian())) : Optional.<SymmetricEigen>empty();
            return new PlaneStep(table(parts, values), new QuadraticModel(0, 0, jet), known.x(step.p()), known.y(step.p()),
                    known.seen(step.detail()),
                    MethodModel.in(known, h, eigen, step.detail()), looks);
        }), plane.map(StepPlane::ofStep).orElse(false), shares, residue, looks);
    }

    /// What is asked for is one of the parts.
    private static DoubleUnaryOperator table(double[] parts, double[] values) {
        return t -> {
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == t) {
                    return values[i];
                }
            }
            throw new IllegalArgumentException("f isn't known at the part " + t + " of the step");
        };
    }
}
