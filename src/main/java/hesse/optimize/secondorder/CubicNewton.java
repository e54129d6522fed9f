package hesse.optimize.secondorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.trustregion.Agreement;
import hesse.optimize.trustregion.CubicMinimum;
import hesse.optimize.trustregion.TrialStep;

/// The minimum of the quadratic model with a cubic term: g·p + ½ p·H p + M/6 ‖p‖³ (Nesterov & Polyak 2006, eq. 2.4). It lies
/// above f where M bounds how fast H changes. Adapted, M is halved where this model predicts well and doubled where it fails
/// (Cartis, Gould & Toint 2011, Algorithm 2.1); with a fixed M every step is made.
public record CubicNewton(double weight, boolean adapt) implements Method {
    private static final double GOOD = 0.9;

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return LocalModel.of(at).map(model -> step(f, at, model)).orElse(new Outcome.Stuck(StopReason.NOT_A_NUMBER));
    }

    private Outcome step(CountedObjective f, CountedEvaluation at, LocalModel model) {
        var minimum = CubicMinimum.of(model.eigen(), model.gradient(), weight);
        if (minimum.p().hasUncountable()) {
            return new Outcome.Stuck(StopReason.OVERFLOW);
        }
        double length = minimum.p().normF();
        var trial = TrialStep.of(f, at, minimum.p(), model.reduction(minimum.p()) - weight / 6 * length * length * length);
        double next = adapt ? next(trial.ratio()) : weight;
        var detail = new StepDetail.CubicStep(model.eigen().list(), weight, next, minimum.shift(), trial.reduction());
        return adapt ? trial.outcome(detail, new CubicNewton(next, true)) : Outcome.accepted(trial.to(), trial.p(), detail, this);
    }

    private double next(double ratio) {
        if (ratio >= GOOD) {
            return Math.max(weight / 2, Double.MIN_NORMAL);
        }
        return ratio > Agreement.LEAST ? weight : Math.min(2 * weight, Double.MAX_VALUE);
    }
}
