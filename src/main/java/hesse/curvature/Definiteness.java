package hesse.curvature;

/// The class of a symmetric 2x2 matrix by the signs of its eigenvalues.
///
/// Zero is relative: λ counts as zero if |λ| ≤ 1e-9 · max(|λ₁|, |λ₂|, the least normal double), so that the class
/// doesn't change when the function is scaled.
public enum Definiteness {
    POSITIVE_DEFINITE, NEGATIVE_DEFINITE, INDEFINITE, POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO, UNDEFINED;

    /// |λ| at most this times the larger |λ| counts as zero.
    public static final double RELATIVE_ZERO = 1e-9;

    /// The class of the matrix with these eigenvalues, in either order; [#UNDEFINED] unless both are finite.
    public static Definiteness ofEigenvalues(double lambda1, double lambda2) {
        if (!Double.isFinite(lambda1) || !Double.isFinite(lambda2)) {
            return UNDEFINED;
        }
        double zero = RELATIVE_ZERO * Math.max(Math.max(Math.abs(lambda1), Math.abs(lambda2)), Double.MIN_NORMAL);
        double min = Math.min(lambda1, lambda2);
        double max = Math.max(lambda1, lambda2);
        if (min > zero) {
            return POSITIVE_DEFINITE;
        }
        if (max < -zero) {
            return NEGATIVE_DEFINITE;
        }
        if (min < -zero) {
            return max > zero ? INDEFINITE : NEGATIVE_SEMIDEFINITE;
        }
        return max > zero ? POSITIVE_SEMIDEFINITE : ZERO;
    }

    /// Whether an eigenvalue is zero, so that the second-derivative test says nothing.
    public boolean isDegenerate() {
        return this == POSITIVE_SEMIDEFINITE || this == NEGATIVE_SEMIDEFINITE || this == ZERO;
    }
}
