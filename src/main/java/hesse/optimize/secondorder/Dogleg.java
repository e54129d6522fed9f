package hesse.optimize.secondorder;

import hesse.curvature.CriticalPoint.Kind;
import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.TrustRegionResult;
import hesse.optimize.trustregion.DoglegPath;
import hesse.optimize.trustregion.RadiusRule;
import hesse.optimize.trustregion.TrialStep;
import java.util.Optional;

/// A trust region whose step lies on Powell's dogleg (Nocedal & Wright, section 4.1 and Algorithm 4.1); where H isn't positive
/// definite there is no second leg, and it is the Cauchy point.
public record Dogleg(double radius) implements Method {
    /// A step is on the border when it is this much of the radius.
    private static final double BORDER = 1 - 1e-12;

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return LocalModel.of(at).map(model -> step(f, at, model)).orElse(new Outcome.Stuck(StopReason.NOT_A_NUMBER));
    }

    private Outcome step(CountedObjective f, CountedEvaluation at, LocalModel model) {
        double curvature = model.hessian().mult(model.gradient()).dot(model.gradient());
        var newton = model.kind().filter(kind -> kind == Kind.MINIMUM).map(_ -> model.newtonStep());
        var path = DoglegPath.of(model.gradient(), curvature, newton, radius);
        boolean onBorder = path.p().normF() >= BORDER * radius;
        var trial = TrialStep.of(f, at, path.p(), model.reduction(path.p()));
        double next = RadiusRule.next(radius, path.p().normF(), trial.ratio(), onBorder);
        var region = new TrustRegionResult(radius, next, onBorder, Optional.empty(), false, path.corners(), Optional.of(trial.reduction()));
        return trial.outcome(new StepDetail.TrustRegionStep(model.eigen().list(), region), new Dogleg(next));
    }
}
