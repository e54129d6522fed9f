package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.ExactSearch;
import hesse.optimize.linesearch.Ray;

/// Steepest descent with the exact step length: p = −t ∇f with t at the first minimum of f along −∇f. On a quadratic that is
/// t = ∇f·∇f / ∇f·H∇f (Nocedal & Wright, eq. 3.26), and f − f* falls at least by ((κ − 1)/(κ + 1))² (Theorem 3.3).
public record ExactLineSearch() implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var gradient = at.gradient();
        var unit = gradient.divide(gradient.normF());
        double curvature = unit.dot(at.hessianTimes(unit));
        double first = curvature > 0 && Double.isFinite(curvature) ? 1 / curvature : 1;
        return new ExactSearch(first).along(new Ray(f, at, gradient.negative()))
                .map(found -> found.accepted(new StepDetail.SearchStep(found.search()), this))
                .orElse(new Outcome.Stuck(StopReason.NO_DECREASE));
    }
}
