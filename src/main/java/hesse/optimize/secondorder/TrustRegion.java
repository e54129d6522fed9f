package hesse.optimize.secondorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.TrustRegionResult;
import hesse.optimize.trustregion.ModelMinimum;
import hesse.optimize.trustregion.RadiusRule;
import hesse.optimize.trustregion.TrialStep;
import java.util.List;
import java.util.Optional;

/// The exact minimum of the quadratic model within ‖p‖ ≤ Δ (Moré & Sorensen 1983; Nocedal & Wright, Algorithm 4.1 and section
/// 4.3). With a fixed radius every step is made; adapted, Δ follows how well the model predicts.
public record TrustRegion(double radius, boolean adapt) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return LocalModel.of(at).map(model -> step(f, at, model)).orElse(new Outcome.Stuck(StopReason.NOT_A_NUMBER));
    }

    private Outcome step(CountedObjective f, CountedEvaluation at, LocalModel model) {
        var minimum = ModelMinimum.of(model.eigen(), model.gradient(), radius);
        if (!adapt) {
            var fixed = new TrustRegionResult(radius, radius, minimum.onBorder(), Optional.of(minimum.multiplier()), minimum.hardCase(),
                    List.of(), Optional.empty());
            return Outcome.accepted(f, at, minimum.p(), new StepDetail.TrustRegionStep(model.eigen().list(), fixed), this);
        }
        var trial = TrialStep.of(f, at, minimum.p(), model.reduction(minimum.p()));
        double next = RadiusRule.next(radius, minimum.p().normF(), trial.ratio(), minimum.onBorder());
        var region = new TrustRegionResult(radius, next, minimum.onBorder(), Optional.of(minimum.multiplier()), minimum.hardCase(),
                List.of(), Optional.of(trial.reduction()));
        return trial.outcome(new StepDetail.TrustRegionStep(model.eigen().list(), region), new TrustRegion(next, true));
    }
}
