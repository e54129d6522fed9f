package hesse.curvature.search;

import hesse.curvature.Hessian;
import java.util.Optional;

/// Bounds on the rounding errors of the components of ∇f at a point, in units of cells. They are kept apart since in these
/// units one component may be larger than the other by any factor.
record GradientRounding(double ofX, double ofY) {

    /// The distance over which a twice-differentiable f agrees with its quadratic model to rounding, in cells.
    private static final double INFINITESIMAL = 1e-9;
    /// Disagreement with the model at that distance, relative to the values one cell away, that shows a kink in f or in
    /// ∇f.
    private static final double KINK = 1e-3;
    private static final double HESSIAN_JUMP = 1e-2;
    /// Safety factor on errors that were measured at four points only.
    private static final double SAFETY = 8;

    /// The bound on the error of the slope along the unit vector u.
    double along(double ux, double uy) {
        return Math.abs(ux) * ofX + Math.abs(uy) * ofY;
    }

    /// What the equation ∇f(z + p) ≈ ∇f(z) + H(z) p misses at four infinitesimal p is rounding, if f is twice
    /// differentiable at z. Nothing if it isn't, since ∇f or H jumps.
    static Optional<GradientRounding> at(ScaledJet jet, ScaledField cells) {
        double spacing = cells.resolution(jet);
        double p = Math.max(INFINITESIMAL, SAFETY * spacing);
        var error = new GradientRounding(0, 0);
        double hessianError = 0;
        double farSlope = 0;
        double farHessian = jet.hessian().norm();
        for (int quarter = 0; quarter < 4; quarter++) {
            double sign = quarter < 2 ? 1 : -1;
            double ux = sign * (quarter % 2 == 0 ? jet.cos() : -jet.sin());
            double uy = sign * (quarter % 2 == 0 ? jet.sin() : jet.cos());
            var near = cells.at(jet, p * ux, p * uy);
            var far = cells.at(jet, ux, uy);
            error = error.max(modelError(jet, near, cells));
            hessianError = Math.max(hessianError, near.isFinite() ? near.hessian().distance(jet.hessian()) : Double.NaN);
            farSlope = Math.max(farSlope, far.isFinite() ? far.gradientNorm() : 0);
            farHessian = Math.max(farHessian, far.isFinite() ? far.hessian().norm() : 0);
        }
        boolean jumps = !(Math.hypot(error.ofX, error.ofY) <= KINK * farSlope + 2 * SAFETY * spacing * farHessian)
                || !(hessianError <= HESSIAN_JUMP * farHessian);
        return jumps ? Optional.empty() : Optional.of(error.withSpacing(jet.hessian(), spacing));
    }

    /// |∇f(near) − ∇f(z) − H(z) (near − z)| by components.
    private static GradientRounding modelError(ScaledJet z, ScaledJet near, ScaledField cells) {
        var h = z.hessian();
        double dx = cells.dx(z, near);
        double dy = cells.dy(z, near);
        return new GradientRounding(Math.abs(near.gx() - z.gx() - h.fxx() * dx - h.fxy() * dy),
                Math.abs(near.gy() - z.gy() - h.fxy() * dx - h.fyy() * dy));
    }

    /// NaN wherever either is.
    private GradientRounding max(GradientRounding other) {
        return new GradientRounding(Math.max(ofX, other.ofX), Math.max(ofY, other.ofY));
    }

    /// With the change of ∇f between neighbouring doubles, times the safety factor.
    private GradientRounding withSpacing(Hessian h, double spacing) {
        return new GradientRounding(SAFETY * (ofX + spacing * (Math.abs(h.fxx()) + Math.abs(h.fxy()))),
                SAFETY * (ofY + spacing * (Math.abs(h.fxy()) + Math.abs(h.fyy()))));
    }
}
