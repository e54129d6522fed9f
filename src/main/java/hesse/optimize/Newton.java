package hesse.optimize;

import hesse.curvature.CriticalPoint.Kind;
import hesse.objective.Inertia;

/// Newton's method without safeguards: p solves H p = −∇f (Nocedal & Wright, eq. 2.15). It goes to the critical point
/// of the quadratic model whatever that is, so saddles and maxima attract it as minima do.
public record Newton() implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var hessian = at.hessian();
        if (hessian.hasUncountable()) {
            return new Outcome.Stuck(StopReason.NOT_A_NUMBER);
        }
        var inertia = at.inertia(hessian);
        if (!inertia.isRegular()) {
            return new Outcome.Stuck(StopReason.SINGULAR_HESSIAN);
        }
        return Outcome.accepted(f, at, hessian.solve(at.gradient().negative()), new StepDetail.NewtonStep(target(inertia)), this);
    }

    /// What the only critical point of the quadratic model is.
    private static Kind target(Inertia inertia) {
        return inertia.negative() == 0 ? Kind.MINIMUM : inertia.positive() == 0 ? Kind.MAXIMUM : Kind.SADDLE;
    }
}
