package hesse.optimize.secondorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;

/// Newton's method without safeguards: p solves H p = −∇f (Nocedal & Wright, eq. 2.15). It goes to the critical point
/// of the quadratic model whatever that is, so saddles and maxima attract it as minima do.
public record Newton() implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var model = LocalModel.of(at);
        if (model.isEmpty()) {
            return new Outcome.Stuck(StopReason.NOT_A_NUMBER);
        }
        return model.get().kind().map(kind -> Outcome.accepted(f, at, model.get().newtonStep(), new StepDetail.NewtonStep(kind), this))
                .orElse(new Outcome.Stuck(StopReason.SINGULAR_HESSIAN));
    }
}
