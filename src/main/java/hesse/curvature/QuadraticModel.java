package hesse.curvature;

import hesse.field.Jet;
import java.util.Optional;

/// The second-order Taylor polynomial m of f at (x0, y0): m(z) = f + ∇f·p + ½ p·H p with p = z − z0.
///
/// @param definiteness H's, as far as it is known
public record QuadraticModel(double x0, double y0, Jet jet, Definiteness definiteness) {

    /// With the class of the jet's very numbers.
    public QuadraticModel(double x0, double y0, Jet jet) {
        this(x0, y0, jet, Hessian.of(jet).definiteness());
    }

    /// A displacement of the plane.
    public record Step(double dx, double dy) {}

    /// The model's only critical point, m's value there and what it is for m: minimum, maximum or saddle.
    public record Stationary(double x, double y, double value, CriticalPoint.Kind kind) {}

    public Hessian hessian() {
        return Hessian.of(jet);
    }

    /// Eigenvalues and axes of H, with 0 for an eigenvalue that is zero, or isn't told from zero, whatever rounding made of it.
    public Eigen eigen() {
        var eigen = hessian().eigen();
        boolean minIsLess = Math.abs(eigen.lambdaMin()) <= Math.abs(eigen.lambdaMax());
        return switch (definiteness) {
            case POSITIVE_DEFINITE, NEGATIVE_DEFINITE, INDEFINITE, UNDEFINED -> eigen;
            case POSITIVE_SEMIDEFINITE -> eigen.with(0, eigen.lambdaMax());
            case NEGATIVE_SEMIDEFINITE -> eigen.with(eigen.lambdaMin(), 0);
            case ZERO -> eigen.with(0, 0);
            case NOT_DECIDED -> minIsLess ? eigen.with(0, Math.max(0, eigen.lambdaMax())) : eigen.with(Math.min(0, eigen.lambdaMin()), 0);
        };
    }

    public double value(double x, double y) {
        return jet.f() + predictedChange(x - x0, y - y0);
    }

    /// m(z0 + p) − m(z0) for p = (dx, dy), without the cancellation of that difference.
    public double predictedChange(double dx, double dy) {
        double slope = jet.fx() * dx + jet.fy() * dy;
        double curvature = jet.fxx() * dx * dx + 2 * jet.fxy() * dx * dy + jet.fyy() * dy * dy;
        return slope + curvature / 2;
    }

    public double gradientX(double x, double y) {
        return jet.fx() + jet.fxx() * (x - x0) + jet.fxy() * (y - y0);
    }

    public double gradientY(double x, double y) {
        return jet.fy() + jet.fxy() * (x - x0) + jet.fyy() * (y - y0);
    }

    /// The step p = −H⁻¹ ∇f to the model's critical point (Nocedal & Wright, eq. 2.15); empty where H is singular or not told
    /// from singular, and where the jet or the step isn't finite.
    public Optional<Step> newtonStep() {
        if (!jet.isFinite() || !definiteness.isRegular()) {
            return Optional.empty();
        }
        return Optional.of(solve()).filter(step -> Double.isFinite(step.dx()) && Double.isFinite(step.dy()));
    }

    /// Cramer's rule for H p = −∇f, on H and ∇f scaled to around 1 by powers of two.
    private Step solve() {
        int hExponent = Math.getExponent(Math.max(Math.abs(jet.fxx()), Math.max(Math.abs(jet.fxy()), Math.abs(jet.fyy()))));
        int gExponent = Math.getExponent(Math.max(Math.abs(jet.fx()), Math.abs(jet.fy())));
        double fxx = Math.scalb(jet.fxx(), -hExponent);
        double fxy = Math.scalb(jet.fxy(), -hExponent);
        double fyy = Math.scalb(jet.fyy(), -hExponent);
        double fx = Math.scalb(jet.fx(), -gExponent);
        double fy = Math.scalb(jet.fy(), -gExponent);
        double determinant = SymmetricEigenvalues.differenceOfProducts(fxx, fyy, fxy, fxy);
        double dx = SymmetricEigenvalues.differenceOfProducts(fxy, fy, fyy, fx) / determinant;
        double dy = SymmetricEigenvalues.differenceOfProducts(fxy, fx, fxx, fy) / determinant;
        return new Step(Math.scalb(dx, gExponent - hExponent), Math.scalb(dy, gExponent - hExponent));
    }

    /// The critical point of the model, where it has exactly one.
    public Optional<Stationary> stationary() {
        return newtonStep().map(step -> new Stationary(x0 + step.dx(), y0 + step.dy(), jet.f() + changeAtStationary(step),
                CriticalPoint.Kind.of(definiteness)));
    }

    /// m(z0 + p) − m(z0) = ½ ∇f·p for the Newton step p: minus half the squared Newton decrement.
    private double changeAtStationary(Step step) {
        return (jet.fx() * step.dx() + jet.fy() * step.dy()) / 2;
    }
}
