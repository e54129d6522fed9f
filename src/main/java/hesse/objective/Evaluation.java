package hesse.objective;

import java.util.Optional;
import java.util.OptionalDouble;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// An objective at one point: work that its answers have in common is done once. For one thread.
///
/// Gradients are columns (n × 1), Hessians n × n and symmetric. Outside of the function's domain the answers are NaN or
/// infinite. An answer may be computed anew whenever it is asked for, so whoever needs it twice keeps it.
public interface Evaluation {

    /// n × 1, the point.
    ConstMatrix<SimpleMatrix> x();

    double value();

    ConstMatrix<SimpleMatrix> gradient();

    /// Absent where [Objective#hasHessian] says so.
    ///
    /// @throws UnsupportedOperationException where it is absent
    ConstMatrix<SimpleMatrix> hessian();

    /// The signs of H's eigenvalues, as far as the rounding errors of H leave them known.
    ///
    /// @param hessian what [#hessian] gave here
    default Inertia inertia(ConstMatrix<SimpleMatrix> hessian) {
        return Inertia.of(hessian);
    }

    /// H v for a direction v (n × 1). An objective that can do without H, in n variables by about two gradients' work, says
    /// how; the others form it.
    default ConstMatrix<SimpleMatrix> hessianTimes(ConstMatrix<SimpleMatrix> v) {
        return hessian().mult(v);
    }

    /// G v for the generalised Gauss–Newton matrix G, H without the second derivatives of what a loss is taken of (Schraudolph,
    /// Neural Computation 14, 2002); empty where f has no such form. G is positive semidefinite where the loss is convex.
    default Optional<ConstMatrix<SimpleMatrix>> gaussNewtonTimes(ConstMatrix<SimpleMatrix> v) {
        return Optional.empty();
    }

    /// ‖H‖ in the Frobenius norm where H comes with the gradient for nothing, NaN if it isn't finite; empty where it would
    /// have to be formed.
    default OptionalDouble hessianNorm() {
        return OptionalDouble.empty();
    }
}
