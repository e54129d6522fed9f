package hesse.optimize.secant;

import hesse.optimize.SecantPair;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The BFGS update of an approximation C of H⁻¹: C₊ = (I − ρ s yᵀ) C (I − ρ y sᵀ) + ρ s sᵀ with ρ = 1/s·y
/// (Nocedal & Wright, eq. 6.17). C₊ y = s; C₊ is positive definite where C is and s·y > 0.
public final class InverseBfgsUpdate {
    /// s·y has to be this part of ‖s‖ ‖y‖ for an update that keeps the matrix well away from singular.
    private static final double LEAST_CURVATURE = 1e-10;

    private InverseBfgsUpdate() {}

    /// @param inverse C, symmetric, not modified
    /// @param pair    s·y not 0
    public static SimpleMatrix of(ConstMatrix<SimpleMatrix> inverse, SecantPair pair) {
        double rho = 1 / pair.curvature();
        var cy = inverse.mult(pair.y());
        var cross = cy.mult(pair.s().transpose());
        double weight = rho * (1 + rho * pair.y().dot(cy));
        return inverse.minus(cross.plus(cross.transpose()).scale(rho)).plus(pair.s().mult(pair.s().transpose()).scale(weight));
    }

    /// Whether the step met enough curvature for an update.
    static boolean isSafe(SecantPair pair) {
        return pair.curvature() > LEAST_CURVATURE * pair.s().normF() * pair.y().normF();
    }

    /// The multiple of the identity that is the best guess of H⁻¹ from one pair alone: s·y / y·y (Nocedal & Wright, eq. 6.20).
    static double scale(SecantPair pair) {
        return pair.curvature() / pair.y().dot(pair.y());
    }
}
