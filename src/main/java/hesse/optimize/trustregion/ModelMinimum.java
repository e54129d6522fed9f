package hesse.optimize.trustregion;

import hesse.objective.SymmetricEigen;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The p that minimises g·p + ½ p·H p among all with ‖p‖ ≤ Δ: by Moré & Sorensen's theorem (SIAM J. Sci. Stat. Comput. 4, 1983;
/// Nocedal & Wright, Theorem 4.1) the one with (H + μI) p = −g, H + μI positive semidefinite, μ ≥ 0 and μ (Δ − ‖p‖) = 0.
///
/// @param p          n × 1
/// @param multiplier μ
/// @param onBorder   whether ‖p‖ = Δ
/// @param hardCase   whether −g/(H + μI) doesn't reach the border although μ = −λmin, and a piece of an eigenvector of λmin
///                   was added; its opposite is as good
public record ModelMinimum(SimpleMatrix p, double multiplier, boolean onBorder, boolean hardCase) {

    /// @param gradient g, finite, not modified
    /// @param radius   Δ > 0
    public static ModelMinimum of(SymmetricEigen eigen, ConstMatrix<SimpleMatrix> gradient, double radius) {
        var equation = new SecularEquation(eigen.values(), eigen.parts(gradient));
        double least = Math.max(0, -eigen.least());
        double[] inner = equation.step(least);
        double length = SecularEquation.norm(inner);
        if (length > radius) {
            double edge = least + equation.resolution();
            double[] outer = equation.step(edge);
            if (SecularEquation.norm(outer) >= radius) {
                double shift = equation.solve(edge, gradient.normF() / radius + eigen.norm(), radius, 0);
                return new ModelMinimum(onto(radius, eigen.vector(equation.step(shift))), shift, true, false);
            }
            inner = outer;
            length = SecularEquation.norm(outer);
        }
        if (least == 0 || length == radius) {
            return new ModelMinimum(eigen.vector(inner), least, length == radius, false);
        }
        inner[0] += Math.copySign(Math.sqrt((radius - length) * (radius + length)), inner[0]);
        return new ModelMinimum(eigen.vector(inner), least, true, true);
    }

    /// As long as the radius to the last bit or so.
    private static SimpleMatrix onto(double radius, SimpleMatrix p) {
        return p.scale(radius / p.normF());
    }
}
