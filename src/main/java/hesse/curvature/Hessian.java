package hesse.curvature;

import hesse.field.Jet;

/// The symmetric matrix [[fxx, fxy], [fxy, fyy]] and its eigen-decomposition in closed form.
///
/// Both eigenvalues are accurate to a few units in the last place of themselves, also where they differ by many orders
/// of magnitude: the larger |λ| is a sum without cancellation, the smaller one det H divided by it
/// ([SymmetricEigenvalues]). The static methods do the same without an object, for pictures.
public record Hessian(double fxx, double fxy, double fyy) {

    /// |fxx − fyy| and |2 fxy| at most this times the larger |λ| count as zero: every direction is then an eigenvector.
    public static final double RELATIVE_ISOTROPY = 1e-9;

    /// Where |det| is more than this times the sum of the eigenvalues' squares, neither is near zero beside the other.
    static final double CLEAR = 1e-6;
    static final double LEAST_SQUARES = 1e-280;

    public static Hessian of(Jet jet) {
        return new Hessian(jet.fxx(), jet.fxy(), jet.fyy());
    }

    public double trace() {
        return fxx + fyy;
    }

    public double determinant() {
        return fxx * fyy - fxy * fxy;
    }

    public boolean isFinite() {
        return Double.isFinite(fxx) && Double.isFinite(fxy) && Double.isFinite(fyy);
    }

    /// Eigenvalues and axes.
    public Eigen eigen() {
        double dominant = SymmetricEigenvalues.dominant(fxx, fxy, fyy);
        double other = SymmetricEigenvalues.other(fxx, fxy, fyy, dominant);
        if (!Double.isFinite(dominant) || !Double.isFinite(other)) {
            return Eigen.UNDEFINED;
        }
        double lambdaMin = Math.min(dominant, other);
        double lambdaMax = Math.max(dominant, other);
        if (isotropic()) {
            return new Eigen(lambdaMin, lambdaMax, Double.NaN, Double.NaN);
        }
        // tan 2α = 2 fxy / (fxx − fyy), halved so that nothing overflows; the other axis is λmax's of −H.
        double halfDifference = fxx / 2 - fyy / 2;
        return new Eigen(lambdaMin, lambdaMax, lineAngle(-fxy, -halfDifference), lineAngle(fxy, halfDifference));
    }

    /// Half the angle of the vector (cosine, sine), in (−π/2, π/2] and never −0.
    private static double lineAngle(double sine, double cosine) {
        double angle = Math.atan2(sine, cosine) / 2;
        return angle > -Math.PI / 2 ? angle + 0.0 : Math.PI / 2;
    }

    /// Whether H is a multiple of the identity up to [#RELATIVE_ISOTROPY], zero included, so that its axes have no
    /// direction. False where H isn't finite.
    public boolean isotropic() {
        double tolerance = RELATIVE_ISOTROPY * norm();
        return Double.isFinite(tolerance) && Math.abs(fxx / 2 - fyy / 2) <= tolerance / 2 && Math.abs(fxy) <= tolerance / 2;
    }

    /// The spectral norm, max |λ|; not finite where H isn't.
    public double norm() {
        return Math.abs(SymmetricEigenvalues.dominant(fxx, fxy, fyy));
    }

    /// The spectral norm of the difference.
    public double distance(Hessian other) {
        return new Hessian(fxx - other.fxx, fxy - other.fxy, fyy - other.fyy).norm();
    }

    /// The class of the matrix of these very numbers: without the rounding errors that they may have ([HessianBounds]).
    public Definiteness definiteness() {
        return definiteness(fxx, fxy, fyy);
    }

    /// max |λ| / min |λ| ≥ 1; infinite where H is exactly singular, NaN where it isn't finite.
    public double conditionNumber() {
        return conditionNumber(fxx, fxy, fyy);
    }

    /// The smaller eigenvalue; NaN unless the entries are finite.
    public static double lambdaMin(double fxx, double fxy, double fyy) {
        double dominant = SymmetricEigenvalues.dominant(fxx, fxy, fyy);
        double other = SymmetricEigenvalues.other(fxx, fxy, fyy, dominant);
        return Math.min(dominant, other);
    }

    /// The larger eigenvalue; NaN unless the entries are finite.
    public static double lambdaMax(double fxx, double fxy, double fyy) {
        double dominant = SymmetricEigenvalues.dominant(fxx, fxy, fyy);
        double other = SymmetricEigenvalues.other(fxx, fxy, fyy, dominant);
        return Math.max(dominant, other);
    }

    /// The class of [[fxx, fxy], [fxy, fyy]] as exact numbers.
    public static Definiteness definiteness(double fxx, double fxy, double fyy) {
        double determinant = fxx * fyy - fxy * fxy;
        double squares = fxx * fxx + 2 * fxy * fxy + fyy * fyy;
        // Far from degenerate, as nearly everywhere, signs alone decide: |λ₁/λ₂| is at least |det|/(λ₁² + λ₂²). Not so for
        // NaN, infinities and what over- or underflows.
        if (Math.abs(determinant) > CLEAR * squares && squares > LEAST_SQUARES) {
            return determinant < 0 ? Definiteness.INDEFINITE : fxx > 0 ? Definiteness.POSITIVE_DEFINITE : Definiteness.NEGATIVE_DEFINITE;
        }
        double dominant = SymmetricEigenvalues.dominant(fxx, fxy, fyy);
        return Definiteness.ofEigenvalues(dominant, SymmetricEigenvalues.other(fxx, fxy, fyy, dominant));
    }

    /// As [#conditionNumber()].
    public static double conditionNumber(double fxx, double fxy, double fyy) {
        double dominant = SymmetricEigenvalues.dominant(fxx, fxy, fyy);
        double other = SymmetricEigenvalues.other(fxx, fxy, fyy, dominant);
        return other == 0 ? Double.POSITIVE_INFINITY : Math.abs(dominant / other);
    }
}
