package hesse.curvature.search;

import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.search.RootIteration.End;
import java.util.Optional;

/// Decides whether ∇f vanishes where an iteration ended, up to the rounding errors found there, and of what kind the
/// critical point is. All lengths are in cells.
final class RootClassifier {

    /// A critical point, how far it may be from the exact one, and what it is.
    record Root(ScaledJet jet, double uncertainty, Kind kind) {}

    private static final double LEAST_UNCERTAINTY = 1e-15;
    /// Where the surroundings of a point begin, from which its Hessian is taken if rounding spoils the point's own.
    private static final double SURROUNDINGS = 1e-3;
    /// An uncertainty beyond this isn't resolved further.
    private static final double LARGEST_UNCERTAINTY = 0.25;

    private final ScaledField cells;

    RootClassifier(ScaledField cells) {
        this.cells = cells;
    }

    /// The root where an iteration ended, or nothing if ∇f doesn't vanish there or f isn't twice differentiable.
    Optional<Root> rootAt(End end) {
        var jet = end.jet();
        return roundingWhereZero(end).map(rounding -> classify(jet, rounding, Math.max(4 * end.lastStep(), LEAST_UNCERTAINTY)));
    }

    /// Whether the iteration ended at a root.
    boolean vanishes(End end) {
        return roundingWhereZero(end).isPresent();
    }

    /// What ∇f's components may be at a root by rounding, or nothing where ∇f isn't zero up to that.
    private Optional<GradientRounding> roundingWhereZero(End end) {
        var jet = end.jet();
        boolean plausible = jet.isFinite() && end.isPlausible() && cells.unscaled(jet).isFinite();
        return plausible ? GradientRounding.at(jet, cells).filter(rounding -> isZero(jet, rounding)) : Optional.empty();
    }

    private static boolean isZero(ScaledJet jet, GradientRounding rounding) {
        return jet.newtonDistance(rounding.along(jet.cos(), jet.sin()), rounding.along(jet.sin(), jet.cos())) <= End.NEGLIGIBLE_STEP;
    }

    private Root classify(ScaledJet jet, GradientRounding rounding, double leastUncertainty) {
        double uncertainty1 = uncertainty(jet, jet.cos(), jet.sin(), rounding, leastUncertainty);
        double uncertainty2 = uncertainty(jet, -jet.sin(), jet.cos(), rounding, leastUncertainty);
        double uncertainty = Math.max(uncertainty1, uncertainty2);
        boolean undecided = changesSign(jet, jet.cos(), jet.sin(), jet.lambda1(), uncertainty1, uncertainty2)
                || changesSign(jet, -jet.sin(), jet.cos(), jet.lambda2(), uncertainty2, uncertainty1);
        if (!undecided) {
            return new Root(jet, uncertainty, Kind.of(cells.definiteness(jet)));
        }
        return steadyAround(jet).map(steady -> new Root(steady, uncertainty, Kind.of(cells.unscaled(steady).definiteness())))
                .orElse(new Root(jet, uncertainty, Kind.DEGENERATE));
    }

    /// This jet with the Hessian of its surroundings, if that is regular and the same all around. H at the point itself
    /// is then mere rounding, as that of sin(r)/r is near r = 0.
    private Optional<ScaledJet> steadyAround(ScaledJet jet) {
        var steady = cells.at(jet, SURROUNDINGS * jet.cos(), SURROUNDINGS * jet.sin());
        double tolerance = 0.1 * Math.min(Math.abs(steady.lambda1()), Math.abs(steady.lambda2()));
        for (double distance : new double[] {-4 * SURROUNDINGS, -SURROUNDINGS, SURROUNDINGS, 4 * SURROUNDINGS}) {
            var along = cells.at(jet, distance * jet.cos(), distance * jet.sin());
            var across = cells.at(jet, -distance * jet.sin(), distance * jet.cos());
            if (!(along.hessian().distance(steady.hessian()) < tolerance && across.hessian().distance(steady.hessian()) < tolerance)) {
                return Optional.empty();
            }
        }
        return Optional.of(ScaledJet.of(jet.x(), jet.y(), jet.f(), jet.gx(), jet.gy(), steady.hessian()));
    }

    /// How far along ±u the slope along u can't be told from zero.
    private double uncertainty(ScaledJet jet, double ux, double uy, GradientRounding rounding, double least) {
        double negligible = 2 * rounding.along(ux, uy);
        double h = Math.max(least, 2 * cells.resolution(jet));
        while (h < LARGEST_UNCERTAINTY && Math.min(slope(jet, h, ux, uy), slope(jet, -h, ux, uy)) <= negligible) {
            h *= 4;
        }
        return h;
    }

    /// |u·∇f| at the distance h along u.
    private double slope(ScaledJet jet, double h, double ux, double uy) {
        var there = cells.at(jet, h * ux, h * uy);
        return Math.abs(there.gx() * ux + there.gy() * uy);
    }

    /// Whether the curvature along ±u differs from λ by half of it or more within the uncertainty, along u or across it: the
    /// exact root may then have curvature zero or of the other sign.
    private boolean changesSign(ScaledJet jet, double ux, double uy, double lambda, double along, double across) {
        double ahead = curvature(cells.at(jet, along * ux, along * uy), ux, uy);
        double behind = curvature(cells.at(jet, -along * ux, -along * uy), ux, uy);
        double left = curvature(cells.at(jet, -across * uy, across * ux), ux, uy);
        double right = curvature(cells.at(jet, across * uy, -across * ux), ux, uy);
        double change = Math.max(Math.max(Math.abs(ahead - lambda), Math.abs(behind - lambda)),
                Math.max(Math.abs(left - lambda), Math.abs(right - lambda)));
        return !(change < Math.abs(lambda) / 2);
    }

    private static double curvature(ScaledJet jet, double ux, double uy) {
        var h = jet.hessian();
        return h.fxx() * ux * ux + 2 * h.fxy() * ux * uy + h.fyy() * uy * uy;
    }
}
