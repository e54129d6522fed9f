package hesse.document.spectrum;

import hesse.curvature.Hessian;

/// A symmetric 2x2 matrix by its eigenvalues and eigenvectors, H = QΛQᵀ with Q the rotation by an angle.
///
/// @param first  the eigenvalue along (cos angle, sin angle)
/// @param second the eigenvalue across
/// @param angle  in radians
public record Spectrum(double first, double second, double angle) {

    /// H.
    public Hessian matrix() {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return new Hessian(first * c * c + second * s * s, (first - second) * c * s, first * s * s + second * c * c);
    }

    /// The same matrix with ascending eigenvalues and the angle in (−π/2, π/2].
    public Spectrum ordered() {
        return first <= second ? new Spectrum(first, second, inHalfTurn(angle))
                : new Spectrum(second, first, inHalfTurn(angle + Math.PI / 2));
    }

    private static double inHalfTurn(double angle) {
        double rest = Math.IEEEremainder(angle, Math.PI);
        return rest <= -Math.PI / 2 ? rest + Math.PI : rest;
    }

    /// κ = max |λ| / min |λ|; infinite where one eigenvalue alone is zero, NaN where both are.
    public double condition() {
        return Math.max(Math.abs(first), Math.abs(second)) / Math.min(Math.abs(first), Math.abs(second));
    }

    /// With another κ ≥ 1: the larger eigenvalue stays, the smaller one keeps its sign, and is positive if it was zero.
    public Spectrum withCondition(double kappa) {
        return Math.abs(first) > Math.abs(second) ? new Spectrum(first, smaller(first, second, kappa), angle)
                : new Spectrum(smaller(second, first, kappa), second, angle);
    }

    private static double smaller(double larger, double now, double kappa) {
        return Math.copySign(larger / kappa, now == 0 ? 1 : now);
    }
}
