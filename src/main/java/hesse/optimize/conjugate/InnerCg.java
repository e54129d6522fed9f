package hesse.optimize.conjugate;

import hesse.optimize.StepDetail.InnerEnding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Conjugate gradients on H d = −g that stop early: when ‖H d + g‖ is small enough, and where a direction of negative curvature
/// shows (Nocedal & Wright, Algorithm 7.1).
///
/// @param path   0, then the inner iterates; the last is d, a direction of descent
/// @param ending why they ended
public record InnerCg(List<ConstMatrix<SimpleMatrix>> path, InnerEnding ending) {

    /// Empty where a product isn't finite.
    ///
    /// @param times     v ↦ H v
    /// @param tolerance for ‖H d + g‖
    static Optional<InnerCg> solve(ConstMatrix<SimpleMatrix> g, UnaryOperator<ConstMatrix<SimpleMatrix>> times, double tolerance) {
        var path = new ArrayList<ConstMatrix<SimpleMatrix>>(List.of(g.scale(0)));
        ConstMatrix<SimpleMatrix> residual = g;
        var direction = g.negative();
        for (int j = 0; j < 2 * g.getNumRows(); j++) {
            var product = times.apply(direction);
            if (product.hasUncountable()) {
                return Optional.empty();
            }
            double curvature = direction.dot(product);
            if (curvature <= 0) {
                if (j == 0) {
                    path.add(direction);
                }
                return Optional.of(new InnerCg(path, InnerEnding.NEGATIVE_CURVATURE));
            }
            double square = residual.dot(residual);
            double alpha = square / curvature;
            path.add(path.getLast().plus(direction.scale(alpha)));
            residual = residual.plus(product.scale(alpha));
            if (residual.normF() <= tolerance) {
                return Optional.of(new InnerCg(path, InnerEnding.ACCURATE_ENOUGH));
            }
            direction = direction.scale(residual.dot(residual) / square).minus(residual);
        }
        return Optional.of(new InnerCg(path, InnerEnding.ITERATION_LIMIT));
    }
}
