package hesse.curvature.search;

import hesse.curvature.Hessian;

/// A point of the plane with f, and ∇f and H in units of cells, the Hessian diagonalised: λ₁ belongs to the unit vector
/// u₁ = (cos, sin), λ₂ to u₂ = (−sin, cos).
record ScaledJet(double x, double y, double f, double gx, double gy, Hessian hessian, double lambda1, double lambda2, double cos,
        double sin) {

    static ScaledJet of(double x, double y, double f, double gx, double gy, Hessian hessian) {
        double lambda1 = Hessian.lambdaMin(hessian.fxx(), hessian.fxy(), hessian.fyy());
        double lambda2 = Hessian.lambdaMax(hessian.fxx(), hessian.fxy(), hessian.fyy());
        // (d, fxy) has twice the angle of u₂; half of it without trigonometry, from the sum that doesn't cancel.
        double d = hessian.fxx() / 2 - hessian.fyy() / 2;
        double sum = Math.abs(d) + (lambda2 - lambda1) / 2;
        double length = Math.hypot(sum, hessian.fxy());
        double along = length > 0 ? sum / length : 1;
        double across = length > 0 ? hessian.fxy() / length : 0;
        return d >= 0 ? new ScaledJet(x, y, f, gx, gy, hessian, lambda1, lambda2, across, -along)
                : new ScaledJet(x, y, f, gx, gy, hessian, lambda1, lambda2, along, -across);
    }

    boolean isFinite() {
        return Double.isFinite(f) && Double.isFinite(gx) && Double.isFinite(gy) && !Double.isNaN(lambda1);
    }

    /// ‖∇f‖.
    double gradientNorm() {
        return Math.hypot(gx, gy);
    }

    /// u₁ · ∇f.
    double slope1() {
        return cos * gx + sin * gy;
    }

    /// u₂ · ∇f.
    double slope2() {
        return cos * gy - sin * gx;
    }

    /// The larger distance that ∇f asks for along an eigenvector, |uᵢ·∇f| / |λᵢ|; a slope of at most `negligibleᵢ` asks
    /// for none. Infinite where there is slope along an eigenvector without curvature.
    double newtonDistance(double negligible1, double negligible2) {
        return Math.max(newtonDistance(slope1(), lambda1, negligible1), newtonDistance(slope2(), lambda2, negligible2));
    }

    /// With the same negligible slope along both eigenvectors.
    double newtonDistance(double negligible) {
        return newtonDistance(negligible, negligible);
    }

    private static double newtonDistance(double slope, double lambda, double negligible) {
        return Math.abs(slope) <= negligible ? 0 : Math.abs(slope / lambda);
    }

    /// The Levenberg–Marquardt step for the equations ∇f = 0, p = −(H² + μI)⁻¹ H ∇f with μ = (‖∇f‖ / radius)²: Newton's
    /// step where that is much shorter than the radius, never longer than the radius. It exists for a singular
    /// H too and converges quadratically even to points that aren't isolated (Yamashita & Fukushima, "On the rate
    /// of convergence of the Levenberg–Marquardt method", 2001).
    Displacement levenbergMarquardtStep(double radius) {
        double damping = gradientNorm() / radius;
        double p1 = damped(slope1(), lambda1, damping);
        double p2 = damped(slope2(), lambda2, damping);
        return new Displacement(cos * p1 - sin * p2, sin * p1 + cos * p2);
    }

    private static double damped(double slope, double lambda, double damping) {
        return lambda == 0 ? 0 : -slope / (lambda + damping * (damping / lambda));
    }

    /// A vector in cells.
    record Displacement(double x, double y) {
        double length() {
            return Math.hypot(x, y);
        }

        Displacement shortenedTo(double most) {
            double length = length();
            return length <= most ? this : new Displacement(x * (most / length), y * (most / length));
        }
    }
}
