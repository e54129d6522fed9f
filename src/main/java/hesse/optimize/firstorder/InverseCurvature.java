package hesse.optimize.firstorder;

import hesse.objective.SymmetricEigen;
import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StepDetail.CurvatureSource;
import hesse.optimize.StopReason;

/// Gradient descent with the step size 1/λmax of the place: the one of the best guaranteed decrease while the curvature stays
/// below λmax (Nesterov, Introductory Lectures on Convex Optimization, section 1.2.3). Where no eigenvalue is positive the
/// largest |λ| stands in for λmax.
public record InverseCurvature() implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        if (at.hessian().hasUncountable()) {
            return new Outcome.Stuck(StopReason.NOT_A_NUMBER);
        }
        var eigen = SymmetricEigen.of(at.hessian());
        boolean up = eigen.largest() > 0;
        double size = 1 / (up ? eigen.largest() : eigen.norm());
        if (Double.isInfinite(size)) {
            return new Outcome.Stuck(StopReason.UNBOUNDED_MODEL);
        }
        var source = up ? CurvatureSource.LARGEST_EIGENVALUE : CurvatureSource.LARGEST_MAGNITUDE;
        return Outcome.accepted(f, at, at.gradient().scale(-size), new StepDetail.CurvatureStep(size, source), this);
    }
}
