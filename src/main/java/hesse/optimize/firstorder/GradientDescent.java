package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;

/// Gradient descent with a constant step size η > 0: p = −η ∇f. On a quadratic with largest eigenvalue λmax it
/// converges from everywhere if and only if H is positive definite and η < 2/λmax.
public record GradientDescent(double stepSize) implements Method {

    public GradientDescent {
        if (!(stepSize > 0) || Double.isInfinite(stepSize)) {
            throw new IllegalArgumentException("a step size is positive and finite, but was " + stepSize);
        }
    }

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return Outcome.accepted(f, at, at.gradient().scale(-stepSize), new StepDetail.GradientStep(stepSize), this);
    }
}
