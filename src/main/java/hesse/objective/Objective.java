package hesse.objective;

import org.ejml.simple.SimpleMatrix;

/// A twice-differentiable function f of n variables that a method minimises. Immutable and safe to share between threads.
///
/// Points and gradients are columns (n × 1), Hessians n × n and symmetric. Arguments are not modified; every answer is
/// the caller's own. Outside of the function's domain the answers are NaN or infinite.
public interface Objective {

    /// n ≥ 1.
    int dimension();

    double value(SimpleMatrix x);

    SimpleMatrix gradient(SimpleMatrix x);

    SimpleMatrix hessian(SimpleMatrix x);

    /// All three at one point. Whoever needs more than one of them asks for this: an implementation shares the work.
    default Sample sample(SimpleMatrix x) {
        return new Sample(value(x), gradient(x), hessian(x));
    }

    /// f, ∇f and H at one point.
    record Sample(double value, SimpleMatrix gradient, SimpleMatrix hessian) {

        public boolean isFinite() {
            return Double.isFinite(value) && !gradient.hasUncountable() && !hessian.hasUncountable();
        }
    }
}
