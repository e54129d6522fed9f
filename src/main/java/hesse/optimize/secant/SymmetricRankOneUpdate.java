package hesse.optimize.secant;

import hesse.optimize.SecantPair;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The symmetric rank-one update of an approximation B of H: B₊ = B + r rᵀ / r·s with r = y − B s (Nocedal & Wright, eq. 6.24).
/// B₊ s = y; B₊ may be indefinite, as H may.
public final class SymmetricRankOneUpdate {
    /// Below this part of ‖s‖ ‖r‖ an update would divide by almost nothing (Nocedal & Wright, eq. 6.26).
    private static final double LEAST_DIVISOR = 1e-8;

    private SymmetricRankOneUpdate() {}

    /// Empty where the update is to be skipped, also where it is beyond the range of doubles.
    ///
    /// @param b symmetric, not modified
    public static Optional<SimpleMatrix> of(ConstMatrix<SimpleMatrix> b, SecantPair pair) {
        var r = pair.y().minus(b.mult(pair.s()));
        double divisor = r.dot(pair.s());
        boolean safe = Math.abs(divisor) >= LEAST_DIVISOR * r.normF() * pair.s().normF() && divisor != 0;
        return safe ? Optional.of(b.plus(r.mult(r.transpose()).divide(divisor))).filter(updated -> !updated.hasUncountable())
                : Optional.empty();
    }
}
