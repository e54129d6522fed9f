package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Means of gradients over root mean squares, both corrected for their start at 0: m = β₁ m + (1 − β₁) g,
/// v = β₂ v + (1 − β₂) g², p = −η m̂ / (√v̂ + ε) (Kingma & Ba, ICLR 2015, Algorithm 1).
///
/// @param means empty at the start
public record Adam(double stepSize, double beta1, double beta2, double eps, Optional<Means> means) implements Method {

    /// @param steps how many there were so far
    public record Means(ConstMatrix<SimpleMatrix> m, ConstMatrix<SimpleMatrix> v, int steps) {}

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var gradient = at.gradient();
        var before = means.orElseGet(() -> new Means(Coordinates.zero(gradient), Coordinates.zero(gradient), 0));
        var m = Coordinates.each(before.m(), gradient, (mean, g) -> beta1 * mean + (1 - beta1) * g);
        var v = Coordinates.each(before.v(), gradient, (mean, g) -> beta2 * mean + (1 - beta2) * g * g);
        int steps = before.steps() + 1;
        double mBias = 1 - Math.pow(beta1, steps);
        double vBias = 1 - Math.pow(beta2, steps);
        var direction = Coordinates.each(m, mean -> mean / mBias);
        var rates = Coordinates.each(v, mean -> stepSize / (Math.sqrt(mean / vBias) + eps));
        var p = Coordinates.each(m, v, (first, second) -> -(stepSize * (first / mBias) / (Math.sqrt(second / vBias) + eps)));
        return Outcome.accepted(f, at, p, new StepDetail.ScaledStep(rates, direction),
                new Adam(stepSize, beta1, beta2, eps, Optional.of(new Means(m, v, steps))));
    }
}
