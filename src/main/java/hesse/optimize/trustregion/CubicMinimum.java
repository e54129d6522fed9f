package hesse.optimize.trustregion;

import hesse.objective.SymmetricEigen;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The p that minimises g·p + ½ p·H p + M/6 ‖p‖³: the one with (H + μI) p = −g, μ = M ‖p‖ / 2 and H + μI positive semidefinite
/// (Nesterov & Polyak, Math. Program. 108, 2006, section 5; Cartis, Gould & Toint, Math. Program. 127, 2011, Theorem 3.1).
///
/// @param p     n × 1
/// @param shift μ
public record CubicMinimum(SimpleMatrix p, double shift) {

    /// @param gradient g, finite, not zero, not modified
    /// @param weight   M > 0
    public static CubicMinimum of(SymmetricEigen eigen, ConstMatrix<SimpleMatrix> gradient, double weight) {
        var equation = new SecularEquation(eigen.values(), eigen.parts(gradient));
        double least = Math.max(0, -eigen.least());
        double[] inner = equation.step(least);
        double length = SecularEquation.norm(inner);
        double wanted = 2 * least / weight;
        double edge = least + equation.resolution();
        if (length > wanted && least > 0 && SecularEquation.norm(equation.step(edge)) < wanted) {
            inner = equation.step(edge);
            length = SecularEquation.norm(inner);
        }
        if (length <= wanted) {
            inner[0] += Math.copySign(Math.sqrt((wanted - length) * (wanted + length)), inner[0]);
            return new CubicMinimum(eigen.vector(inner), least);
        }
        // ‖p‖ ≤ ‖g‖ / (μ + λmin), so that beyond this μ (μ + λmin) ≥ M ‖g‖ / 2.
        double most = least + Math.sqrt(weight * gradient.normF() / 2) + Math.ulp(eigen.norm());
        double shift = equation.solve(length == Double.POSITIVE_INFINITY ? edge : least, Math.max(most, 2 * edge), 0, 2 / weight);
        return new CubicMinimum(eigen.vector(equation.step(shift)), shift);
    }
}
