package hesse.optimize;

import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// When a run ends.
///
/// Converged is ‖∇f‖ ≤ tolerance · c · farRadius with the curvature c: the gradient is no larger than the one that a
/// displacement of `tolerance · farRadius` causes across the contours, so the distance to the critical point is a small part
/// of the region of interest. Unlike a bound on ‖∇f‖ alone or relative to the start it doesn't change when f or x is measured
/// in other units, and a start with a huge gradient doesn't end a run early. Where H vanishes too (x⁴ + y⁴ at 0) both sides
/// shrink, ‖∇f‖ faster.
///
/// c is ‖H‖ where the objective knows it for nothing, as it does in the plane. Elsewhere H isn't formed for the sake of
/// stopping: c is the curvature along the step that led here, ‖∇f₊ − ∇f‖ / ‖x₊ − x‖, which is at most the largest ‖H‖₂ on
/// the way; before the first step, and after one that was rejected, only ∇f = 0 counts.
///
/// @param gradientTolerance ≥ 0, relative as said; 0 stops only where ∇f = 0 exactly
/// @param stepLimit         ≥ 0, steps at most
/// @param centre            n × 1, the middle of the region of interest; copied in once and only to be read
/// @param farRadius         > 0; a point farther than this from the centre has diverged
public record Stopping(double gradientTolerance, int stepLimit, ConstMatrix<SimpleMatrix> centre, double farRadius) {

    public Stopping {
        if (!(gradientTolerance >= 0) || stepLimit < 0 || !(farRadius > 0)) {
            throw new IllegalArgumentException(
                    "tolerance " + gradientTolerance + ", step limit " + stepLimit + ", far radius " + farRadius);
        }
        centre = centre.copy();
    }

    /// Why the run ends at an iterate, if it does. Far away comes first: there, f often isn't finite just because it
    /// overflows.
    ///
    /// @param before the iterate that the step to this one came from
    Optional<StopReason> reason(Iterate at, Optional<Iterate> before) {
        if (at.x().minus(centre).normF() > farRadius) {
            return Optional.of(StopReason.DIVERGED);
        }
        if (!isFinite(at)) {
            return Optional.of(StopReason.NOT_A_NUMBER);
        }
        if (converged(at, before)) {
            return Optional.of(StopReason.CONVERGED);
        }
        return at.k() == stepLimit ? Optional.of(StopReason.STEP_LIMIT) : Optional.empty();
    }

    private static boolean isFinite(Iterate at) {
        return Double.isFinite(at.f()) && !at.gradient().hasUncountable() && !Double.isNaN(at.hessianNorm().orElse(0));
    }

    private boolean converged(Iterate at, Optional<Iterate> before) {
        double gradient = at.gradientNorm();
        return gradient == 0 || gradient <= gradientTolerance * curvature(at, before) * farRadius;
    }

    /// NaN where nothing is known.
    private static double curvature(Iterate at, Optional<Iterate> before) {
        return at.hessianNorm().orElseGet(() -> before.map(from ->
                at.gradient().minus(from.gradient()).normF() / at.x().minus(from.x()).normF()).orElse(Double.NaN));
    }
}
