package hesse.optimize.trustregion;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.Reduction;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import org.ejml.simple.SimpleMatrix;

/// A step that a model proposes, judged by f at its end.
///
/// @param reduction what the model said and what came of it
/// @param ratio     ρ, see [Agreement]
public record TrialStep(CountedEvaluation from, SimpleMatrix p, CountedEvaluation to, Reduction reduction, double ratio) {

    /// @param predicted by how much the model falls
    public static TrialStep of(CountedObjective f, CountedEvaluation from, SimpleMatrix p, double predicted) {
        var to = f.at(from.x().plus(p));
        var reduction = new Reduction(predicted, from.value() - to.value());
        return new TrialStep(from, p, to, reduction, hidden(from, to) ? 1 : Agreement.ratio(reduction, from.value()));
    }

    /// Whether f is the same to the last bit, but its gradient shows that the step leads down.
    private static boolean hidden(CountedEvaluation from, CountedEvaluation to) {
        return from.value() == to.value() && to.gradient().normF() < from.gradient().normF();
    }

    public boolean isGood() {
        return ratio > Agreement.LEAST;
    }

    /// The step made if it is good, rejected otherwise; stuck where it is too short to change x.
    public Outcome outcome(StepDetail detail, Method next) {
        if (to.x().isIdentical(from.x(), 0)) {
            return new Outcome.Stuck(StopReason.NO_DECREASE);
        }
        return isGood() ? Outcome.accepted(to, p, detail, next) : Outcome.rejected(from, p, detail, next);
    }
}
