package hesse.optimize.trustregion;

import java.util.List;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Powell's dogleg: from 0 along −g to the model's minimum there, then straight to Newton's point, as far as the radius lets
/// (Nocedal & Wright, eq. 4.16). Without a Newton point that is a minimum it is the Cauchy point (eq. 4.11).
///
/// @param p       where it ends, ‖p‖ ≤ Δ
/// @param corners of the path up to there, 0 first, p last
public record DoglegPath(SimpleMatrix p, List<ConstMatrix<SimpleMatrix>> corners) {

    /// @param curvature g·H g
    /// @param newton    −H⁻¹ g where H is positive definite
    /// @param radius    Δ > 0
    public static DoglegPath of(ConstMatrix<SimpleMatrix> gradient, double curvature, Optional<SimpleMatrix> newton, double radius) {
        var start = gradient.scale(0);
        double length = gradient.normF();
        double free = curvature > 0 ? length * length / curvature : Double.POSITIVE_INFINITY;
        if (newton.isPresent() && newton.get().normF() <= radius) {
            return new DoglegPath(newton.get(), List.of(start, gradient.scale(-free), newton.get()));
        }
        if (free * length >= radius || newton.isEmpty()) {
            var cauchy = gradient.scale(-Math.min(free, radius / length));
            return new DoglegPath(cauchy, List.of(start, cauchy));
        }
        var elbow = gradient.scale(-free);
        var leg = newton.get().minus(elbow);
        var p = elbow.plus(leg.scale(toBorder(elbow, leg, radius)));
        return new DoglegPath(p, List.of(start, elbow, p));
    }

    /// The τ ≥ 0 with ‖from + τ leg‖ = radius, for a from inside.
    static double toBorder(ConstMatrix<SimpleMatrix> from, ConstMatrix<SimpleMatrix> leg, double radius) {
        double a = leg.dot(leg);
        double b = from.dot(leg);
        double c = radius * radius - from.dot(from);
        double root = Math.sqrt(b * b + a * c);
        return b > 0 ? c / (b + root) : (root - b) / a;
    }
}
