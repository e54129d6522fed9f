package hesse.objective;

import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A twice-differentiable function f of n variables that a method minimises. Immutable and safe to share between threads.
public interface Objective {

    /// n ≥ 1.
    int dimension();

    /// Whether [Evaluation#hessian] forms H. Where n is too large for n² numbers it doesn't, and there are products H v alone.
    default boolean hasHessian() {
        return true;
    }

    /// f at a point (n × 1, not modified): everything that can be asked there.
    Evaluation at(ConstMatrix<SimpleMatrix> x);
}
