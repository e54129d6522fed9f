package hesse.optimize;

import hesse.objective.Objective;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/// Gradient descent with a constant step size η > 0: p = −η ∇f. On a quadratic with largest eigenvalue λmax it
/// converges from everywhere if and only if H is positive definite and η < 2/λmax.
public record GradientDescent(double stepSize) implements Method {

    public GradientDescent {
        if (!(stepSize > 0) || Double.isInfinite(stepSize)) {
            throw new IllegalArgumentException("a step size is positive and finite, but was " + stepSize);
        }
    }

    @Override
    public Optional<SimpleMatrix> step(Objective.Sample at) {
        return Optional.of(at.gradient().scale(-stepSize));
    }
}
