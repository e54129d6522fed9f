package hesse.curvature;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.RootPolish.End;
import java.util.Optional;

/// Judges whether ∇f vanishes at the end of a polish, up to the rounding errors found there, and of what kind the
/// critical point is. All lengths are in cells.
final class RootTest {

    /// A critical point, how far it may be from the exact one, and what it is.
    record Root(Spot spot, double uncertainty, Kind kind) {}

    /// Newton's step at an accepted root: what is left to go is negligible.
    private static final double NEGLIGIBLE_STEP = 1e-8;
    /// The distance over which a twice-differentiable f agrees with its quadratic model to rounding.
    private static final double INFINITESIMAL = 1e-9;
    /// Disagreement with the model at that distance, relative to the values one cell away, that shows a kink.
    private static final double KINK = 1e-3;
    /// Safety factor on rounding errors that were measured at four points only.
    private static final double SAFETY = 8;
    private static final double LEAST_UNCERTAINTY = 1e-15;
    /// Where the surroundings of a point begin, from which its Hessian is taken if rounding spoils the point's own.
    private static final double SURROUNDINGS = 1e-3;
    /// An uncertainty beyond this isn't resolved further.
    private static final double LARGEST_UNCERTAINTY = 0.25;

    private final CellField cells;

    RootTest(CellField cells) {
        this.cells = cells;
    }

    /// The root at the end of a polish, or nothing if ∇f doesn't vanish there or f isn't twice differentiable.
    Optional<Root> judge(End end) {
        if (!fell(end)) {
            return Optional.empty();
        }
        double negligible = negligibleSlope(end.spot());
        return vanishes(end.spot(), negligible)
                ? Optional.of(classify(end.spot(), negligible, Math.max(4 * end.lastStep(), LEAST_UNCERTAINTY)))
                : Optional.empty();
    }

    /// Whether the polish ended at a root.
    boolean vanishes(End end) {
        return fell(end) && vanishes(end.spot(), negligibleSlope(end.spot()));
    }

    /// Turns most failures away without an evaluation: rounding is far below this part of the slopes around.
    private static boolean fell(End end) {
        return vanishes(end.spot(), KINK * Math.max(end.firstSlope(), end.spot().hessian().norm()));
    }

    private static boolean vanishes(Spot spot, double negligible) {
        return !Double.isNaN(negligible) && spot.demand(negligible) <= NEGLIGIBLE_STEP;
    }

    /// The slope that rounding may leave at a root; NaN where f isn't twice differentiable.
    private double negligibleSlope(Spot spot) {
        return spot.isFinite() && cells.unscaled(spot).definiteness() != Definiteness.UNDEFINED
                ? SAFETY * (noise(spot) + spot.hessian().norm() * cells.resolution(spot))
                : Double.NaN;
    }

    /// The largest error of ∇f ≈ ∇f(z) + H(z) p at four infinitesimal p: rounding, if f is twice differentiable here.
    /// NaN if it can't be, since ∇f or H jumps.
    private double noise(Spot spot) {
        double p = Math.max(INFINITESIMAL, SAFETY * cells.resolution(spot));
        double slopeError = 0;
        double hessianError = 0;
        double farSlope = 0;
        double farHessian = spot.hessian().norm();
        for (int quarter = 0; quarter < 4; quarter++) {
            double dx = quarter % 2 == 0 ? spot.cos() : -spot.sin();
            double dy = quarter % 2 == 0 ? spot.sin() : spot.cos();
            double sign = quarter < 2 ? 1 : -1;
            var near = cells.at(spot, sign * p * dx, sign * p * dy);
            if (!near.isFinite()) {
                return Double.NaN;
            }
            slopeError = Math.max(slopeError, modelError(spot, near));
            hessianError = Math.max(hessianError, difference(near.hessian(), spot.hessian()));
            var far = cells.at(spot, sign * dx, sign * dy);
            if (far.isFinite()) {
                farSlope = Math.max(farSlope, far.slope());
                farHessian = Math.max(farHessian, far.hessian().norm());
            }
        }
        boolean kink = slopeError > KINK * farSlope + 2 * SAFETY * cells.resolution(spot) * farHessian
                || hessianError > 10 * KINK * farHessian;
        return kink ? Double.NaN : slopeError;
    }

    /// ‖∇f(b) − ∇f(a) − H(a) (b − a)‖.
    private double modelError(Spot a, Spot b) {
        double dx = cells.cellsX(b.x() - a.x());
        double dy = cells.cellsY(b.y() - a.y());
        var h = a.hessian();
        return Math.hypot(b.gx() - a.gx() - h.fxx() * dx - h.fxy() * dy, b.gy() - a.gy() - h.fxy() * dx - h.fyy() * dy);
    }

    private static double difference(Hessian a, Hessian b) {
        return new Hessian(a.fxx() - b.fxx(), a.fxy() - b.fxy(), a.fyy() - b.fyy()).norm();
    }

    private Root classify(Spot spot, double negligible, double leastUncertainty) {
        double uncertainty1 = uncertainty(spot, spot.cos(), spot.sin(), negligible, leastUncertainty);
        double uncertainty2 = uncertainty(spot, -spot.sin(), spot.cos(), negligible, leastUncertainty);
        double uncertainty = Math.max(uncertainty1, uncertainty2);
        boolean undecided = changesSign(spot, spot.cos(), spot.sin(), spot.lambda1(), uncertainty1)
                || changesSign(spot, -spot.sin(), spot.cos(), spot.lambda2(), uncertainty2);
        if (!undecided) {
            return new Root(spot, uncertainty, kind(spot));
        }
        return steadyAround(spot).map(steady -> new Root(steady, uncertainty, kind(steady)))
                .orElse(new Root(spot, uncertainty, Kind.DEGENERATE));
    }

    private Kind kind(Spot spot) {
        return Kind.of(cells.unscaled(spot).definiteness());
    }

    /// This spot with the Hessian of its surroundings, if that is regular and the same all around. H at the spot itself
    /// is then mere rounding, as that of sin(r)/r is near r = 0.
    private Optional<Spot> steadyAround(Spot spot) {
        var steady = cells.at(spot, SURROUNDINGS * spot.cos(), SURROUNDINGS * spot.sin());
        double tolerance = 0.1 * Math.min(Math.abs(steady.lambda1()), Math.abs(steady.lambda2()));
        for (double distance : new double[] {-4 * SURROUNDINGS, -SURROUNDINGS, SURROUNDINGS, 4 * SURROUNDINGS}) {
            var along = cells.at(spot, distance * spot.cos(), distance * spot.sin());
            var across = cells.at(spot, -distance * spot.sin(), distance * spot.cos());
            if (!(difference(along.hessian(), steady.hessian()) < tolerance && difference(across.hessian(), steady.hessian()) < tolerance)) {
                return Optional.empty();
            }
        }
        return Optional.of(Spot.of(spot.x(), spot.y(), spot.f(), spot.gx(), spot.gy(), steady.hessian()));
    }

    /// How far along ±u ∇f can't be told from zero.
    private double uncertainty(Spot spot, double ux, double uy, double negligible, double least) {
        double h = Math.max(least, 2 * cells.resolution(spot));
        while (h < LARGEST_UNCERTAINTY && Math.min(slope(spot, h * ux, h * uy), slope(spot, -h * ux, -h * uy)) <= 2 * negligible) {
            h *= 4;
        }
        return h;
    }

    private double slope(Spot spot, double dx, double dy) {
        return cells.at(spot, dx, dy).slope();
    }

    /// Whether the curvature along ±u differs from λ by half of it or more within the uncertainty: the exact root
    /// may then have curvature zero or of the other sign.
    private boolean changesSign(Spot spot, double ux, double uy, double lambda, double uncertainty) {
        double ahead = curvature(cells.at(spot, uncertainty * ux, uncertainty * uy), ux, uy);
        double behind = curvature(cells.at(spot, -uncertainty * ux, -uncertainty * uy), ux, uy);
        return !(Math.max(Math.abs(ahead - lambda), Math.abs(behind - lambda)) < Math.abs(lambda) / 2);
    }

    private static double curvature(Spot spot, double ux, double uy) {
        var h = spot.hessian();
        return h.fxx() * ux * ux + 2 * h.fxy() * ux * uy + h.fyy() * uy * uy;
    }
}
