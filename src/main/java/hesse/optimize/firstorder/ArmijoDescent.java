package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.Backtracking;
import hesse.optimize.linesearch.Ray;

/// Gradient descent with a step size that is tried from η on and shortened until f decreases sufficiently
/// (Nocedal & Wright, Algorithm 3.1; Armijo, Pacific J. Math. 16, 1966).
public record ArmijoDescent(double stepSize, double c1, double shrink) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return new Backtracking(stepSize, c1, shrink).along(new Ray(f, at, at.gradient().negative()))
                .map(found -> found.accepted(new StepDetail.SearchStep(found.search()), this))
                .orElse(new Outcome.Stuck(StopReason.NO_DECREASE));
    }
}
