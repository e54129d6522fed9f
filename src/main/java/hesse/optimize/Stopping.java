package hesse.optimize;

import hesse.objective.Objective;
import org.ejml.simple.SimpleMatrix;

/// When a run ends.
///
/// Converged is ‖∇f‖ ≤ tolerance · ‖H‖ · farRadius: the gradient is no larger than the one that a displacement of
/// `tolerance · farRadius` causes across the contours, so the distance to the critical point is a small part of the
/// region of interest. Unlike a bound on ‖∇f‖ alone or relative to the start it doesn't change when f or x is measured in
/// other units, and a start with a huge gradient doesn't end a run early. Where H vanishes too (x⁴ + y⁴ at 0) both
/// sides shrink, ‖∇f‖ faster.
///
/// @param gradientTolerance ≥ 0, relative as said; 0 stops only where ∇f = 0 exactly
/// @param stepLimit         ≥ 0, steps at most
/// @param centre            n × 1, the middle of the region of interest
/// @param farRadius         > 0; a point farther than this from the centre has diverged
public record Stopping(double gradientTolerance, int stepLimit, SimpleMatrix centre, double farRadius) {

    public Stopping {
        if (!(gradientTolerance >= 0) || stepLimit < 0 || !(farRadius > 0)) {
            throw new IllegalArgumentException(
                    "tolerance " + gradientTolerance + ", step limit " + stepLimit + ", far radius " + farRadius);
        }
        centre = centre.copy();
    }

    @Override
    public SimpleMatrix centre() {
        return centre.copy();
    }

    boolean converged(Objective.Sample at) {
        double gradient = at.gradient().normF();
        return gradient == 0 || gradient <= gradientTolerance * at.hessian().normF() * farRadius;
    }

    boolean diverged(SimpleMatrix x) {
        return x.minus(centre).normF() > farRadius;
    }
}
