package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.Ray;
import hesse.optimize.linesearch.StrongWolfe;

/// Gradient descent with a step size that satisfies the strong Wolfe conditions, searched from η on
/// (Nocedal & Wright, eq. 3.7 and Algorithm 3.5).
public record WolfeDescent(double stepSize, double c1, double c2) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return new StrongWolfe(stepSize, c1, c2).along(new Ray(f, at, at.gradient().negative()))
                .map(found -> found.accepted(new StepDetail.SearchStep(found.search()), this))
                .orElse(new Outcome.Stuck(StopReason.NO_DECREASE));
    }
}
