package hesse.optimize;

/// Gradient descent with a constant step size η > 0: p = −η ∇f. On a quadratic with largest eigenvalue λmax it
/// converges from everywhere if and only if H is positive definite and η < 2/λmax.
public record GradientDescent(double stepSize) implements Method {

    /// η.
    public static final MethodParameter STEP_SIZE = new MethodParameter("eta", 0.1,
            new MethodParameter.Range(Double.MIN_VALUE, Double.MAX_VALUE), new MethodParameter.Range(1e-6, 100), true);

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
