package hesse.optimize;

import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// What a step teaches about H: over the step s the gradient changed by y, so H s ≈ y.
///
/// @param s x₊ − x, n × 1, only to be read
/// @param y ∇f₊ − ∇f, n × 1, only to be read
public record SecantPair(ConstMatrix<SimpleMatrix> s, ConstMatrix<SimpleMatrix> y) {

    /// s · y, the curvature along the step times its length squared.
    public double curvature() {
        return s.dot(y);
    }
}
