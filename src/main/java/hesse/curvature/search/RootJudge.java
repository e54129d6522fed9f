package hesse.curvature.search;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Definiteness;
import hesse.curvature.search.RootPath.End;
import java.util.Optional;

/// Judges whether ∇f vanishes at the end of a polish, up to the rounding errors found there, and of what kind the
/// critical point is. All lengths are in cells.
final class RootJudge {

    /// A critical point, how far it may be from the exact one, and what it is.
    record Root(Spot spot, double uncertainty, Kind kind) {}

    private static final double LEAST_UNCERTAINTY = 1e-15;
    /// Where the surroundings of a point begin, from which its Hessian is taken if rounding spoils the point's own.
    private static final double SURROUNDINGS = 1e-3;
    /// An uncertainty beyond this isn't resolved further.
    private static final double LARGEST_UNCERTAINTY = 0.25;

    private final CellField cells;

    RootJudge(CellField cells) {
        this.cells = cells;
    }

    /// The root at the end of a polish, or nothing if ∇f doesn't vanish there or f isn't twice differentiable.
    Optional<Root> judge(End end) {
        var spot = end.spot();
        return roundingWhereZero(end).map(rounding -> classify(spot, rounding, Math.max(4 * end.lastStep(), LEAST_UNCERTAINTY)));
    }

    /// Whether the polish ended at a root.
    boolean vanishes(End end) {
        return roundingWhereZero(end).isPresent();
    }

    /// What ∇f's components may be at a root by rounding, or nothing where ∇f isn't zero up to that.
    private Optional<Rounding> roundingWhereZero(End end) {
        var spot = end.spot();
        boolean plausible = spot.isFinite() && end.isPlausible() && cells.unscaled(spot).definiteness() != Definiteness.UNDEFINED;
        return plausible ? Rounding.at(spot, cells).filter(rounding -> isZero(spot, rounding)) : Optional.empty();
    }

    private static boolean isZero(Spot spot, Rounding rounding) {
        return spot.demand(rounding.along(spot.cos(), spot.sin()), rounding.along(spot.sin(), spot.cos())) <= End.NEGLIGIBLE_STEP;
    }

    private Root classify(Spot spot, Rounding rounding, double leastUncertainty) {
        double uncertainty1 = uncertainty(spot, spot.cos(), spot.sin(), rounding, leastUncertainty);
        double uncertainty2 = uncertainty(spot, -spot.sin(), spot.cos(), rounding, leastUncertainty);
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
            if (!(along.hessian().distance(steady.hessian()) < tolerance && across.hessian().distance(steady.hessian()) < tolerance)) {
                return Optional.empty();
            }
        }
        return Optional.of(Spot.of(spot.x(), spot.y(), spot.f(), spot.gx(), spot.gy(), steady.hessian()));
    }

    /// How far along ±u the slope along u can't be told from zero.
    private double uncertainty(Spot spot, double ux, double uy, Rounding rounding, double least) {
        double negligible = 2 * rounding.along(ux, uy);
        double h = Math.max(least, 2 * cells.resolution(spot));
        while (h < LARGEST_UNCERTAINTY && Math.min(slope(spot, h, ux, uy), slope(spot, -h, ux, uy)) <= negligible) {
            h *= 4;
        }
        return h;
    }

    /// |u·∇f| at the distance h along u.
    private double slope(Spot spot, double h, double ux, double uy) {
        var there = cells.at(spot, h * ux, h * uy);
        return Math.abs(there.gx() * ux + there.gy() * uy);
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
