package hesse.optimize.secondorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.trustregion.TrialStep;
import java.util.Arrays;
import java.util.Optional;

/// (H + μI) p = −∇f: between Newton's step, μ → 0, and −∇f/μ, μ → ∞ (Levenberg 1944, Marquardt 1963, in the form for any f:
/// Nocedal & Wright, section 3.4).
///
/// With a fixed μ every step is made. Adapted, μ counts from where H + μI becomes positive definite, falls where the model
/// predicts well, and grows faster and faster while steps fail (Nielsen's rule: Madsen, Nielsen & Tingleff, Methods for
/// Non-Linear Least Squares Problems, 2004, eq. 2.21).
///
/// @param growth what μ is multiplied by if the next step fails
public record LevenbergMarquardt(double damping, boolean adapt, double growth) implements Method {
    private static final double FIRST_GROWTH = 2;

    public LevenbergMarquardt(double damping, boolean adapt) {
        this(damping, adapt, FIRST_GROWTH);
    }

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return LocalModel.of(at).map(model -> adapt ? adapted(f, at, model) : fixed(f, at, model))
                .orElse(new Outcome.Stuck(StopReason.NOT_A_NUMBER));
    }

    private Outcome fixed(CountedObjective f, CountedEvaluation at, LocalModel model) {
        double[] used = Arrays.stream(model.eigen().values()).map(lambda -> lambda + damping).toArray();
        double largest = Arrays.stream(used).map(Math::abs).max().orElseThrow();
        if (Arrays.stream(used).anyMatch(lambda -> Math.abs(lambda) <= used.length * Math.ulp(largest))) {
            return new Outcome.Stuck(StopReason.SINGULAR_HESSIAN);
        }
        var detail = new StepDetail.ModifiedNewtonStep(model.eigen().list(), Arrays.stream(used).boxed().toList(), Optional.empty());
        return Outcome.accepted(f, at, model.eigen().newtonStep(model.gradient(), used), detail, this);
    }

    private Outcome adapted(CountedObjective f, CountedEvaluation at, LocalModel model) {
        double shift = damping + Math.max(0, -model.eigen().least());
        double[] used = Arrays.stream(model.eigen().values()).map(lambda -> lambda + shift).toArray();
        var p = model.eigen().newtonStep(model.gradient(), used);
        if (p.hasUncountable()) {
            return new Outcome.Stuck(StopReason.OVERFLOW);
        }
        var trial = TrialStep.of(f, at, p, model.reduction(p));
        var next = next(trial);
        var detail = new StepDetail.DampingStep(model.eigen().list(), shift, damping, next.damping(), trial.reduction());
        return trial.outcome(detail, next);
    }

    private LevenbergMarquardt next(TrialStep trial) {
        if (!trial.isGood()) {
            return new LevenbergMarquardt(Math.min(damping * growth, Double.MAX_VALUE), true, 2 * growth);
        }
        double wrong = 2 * Math.min(trial.ratio(), 1) - 1;
        return new LevenbergMarquardt(Math.max(damping * Math.max(1.0 / 3, 1 - wrong * wrong * wrong), Double.MIN_NORMAL), true,
                FIRST_GROWTH);
    }
}
