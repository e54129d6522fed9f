package hesse.optimize;

import hesse.curvature.Definiteness;
import hesse.objective.Objective;
import java.util.Optional;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.simple.SimpleMatrix;

/// Newton's method without safeguards: p solves H p = −∇f (Nocedal & Wright, eq. 2.15). It goes to the critical point
/// of the quadratic model whatever that is, so saddles and maxima attract it as minima do.
public record Newton() implements Method {

    @Override
    public Optional<SimpleMatrix> step(Objective.Sample at) {
        return singular(at.hessian()) ? Optional.empty() : Optional.of(at.hessian().solve(at.gradient().negative()));
    }

    /// Whether an eigenvalue of the symmetric matrix is zero by [Definiteness]' relative measure.
    private static boolean singular(SimpleMatrix hessian) {
        var eigen = DecompositionFactory_DDRM.eig(hessian.getNumRows(), false, true);
        if (!eigen.decompose(hessian.copy().getDDRM())) {
            return true;
        }
        double least = Double.POSITIVE_INFINITY;
        double largest = Double.MIN_NORMAL;
        for (int i = 0; i < eigen.getNumberOfEigenvalues(); i++) {
            double size = Math.abs(eigen.getEigenvalue(i).getReal());
            least = Math.min(least, size);
            largest = Math.max(largest, size);
        }
        return least <= Definiteness.RELATIVE_ZERO * largest;
    }
}
