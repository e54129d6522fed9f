package hesse.curvature;

/// The class of a symmetric 2x2 matrix by the signs of its eigenvalues.
///
/// An eigenvalue is zero if that is known, because the matrix is exactly singular, and not because it is small: x² − 10⁻⁹y²
/// has a saddle. Where the bound of its own error reaches zero, and nothing more is known, the class is
/// [#NOT_DECIDED] ([HessianBounds]).
public enum Definiteness {
    POSITIVE_DEFINITE, NEGATIVE_DEFINITE, INDEFINITE, POSITIVE_SEMIDEFINITE, NEGATIVE_SEMIDEFINITE, ZERO,
    /// The arithmetic that computed the matrix can't tell the sign of an eigenvalue.
    NOT_DECIDED,
    /// The matrix isn't finite.
    UNDEFINED;

    /// The class of the matrix with exactly these eigenvalues, in either order; [#UNDEFINED] unless both are finite.
    public static Definiteness ofEigenvalues(double lambda1, double lambda2) {
        if (!Double.isFinite(lambda1) || !Double.isFinite(lambda2)) {
            return UNDEFINED;
        }
        double min = Math.min(lambda1, lambda2);
        double max = Math.max(lambda1, lambda2);
        if (min > 0) {
            return POSITIVE_DEFINITE;
        }
        if (max < 0) {
            return NEGATIVE_DEFINITE;
        }
        if (min < 0) {
            return max > 0 ? INDEFINITE : NEGATIVE_SEMIDEFINITE;
        }
        return max > 0 ? POSITIVE_SEMIDEFINITE : ZERO;
    }

    /// Whether an eigenvalue is zero, so that the second-derivative test says nothing.
    public boolean isDegenerate() {
        return this == POSITIVE_SEMIDEFINITE || this == NEGATIVE_SEMIDEFINITE || this == ZERO;
    }

    /// Whether both eigenvalues are known not to be zero.
    public boolean isRegular() {
        return this == POSITIVE_DEFINITE || this == NEGATIVE_DEFINITE || this == INDEFINITE;
    }
}
