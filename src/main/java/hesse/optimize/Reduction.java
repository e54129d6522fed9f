package hesse.optimize;

import hesse.objective.Evaluation;

/// By how much a step lowers f: what a model of f says beforehand, and what comes of it.
public record Reduction(double predicted, double actual) {

    /// What f's quadratic model at a point says of a step that led to another value.
    ///
    /// @param from  where the step began; its Hessian is asked for a product
    /// @param after f at the step's end
    public static Reduction ofStep(Evaluation from, Step step, double after) {
        double model = from.gradient().dot(step.p()) + from.hessianTimes(step.p()).dot(step.p()) / 2;
        return new Reduction(-model, from.value() - after);
    }

    /// ρ, the actual reduction for each unit of the predicted one: near 1 where the model is good.
    public double ratio() {
        return actual / predicted;
    }
}
