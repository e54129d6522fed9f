package hesse.curvature.proof;

import hesse.curvature.Convexity;
import hesse.curvature.Convexity.Composed;
import hesse.curvature.Convexity.Extent;
import hesse.curvature.Convexity.Proved;
import hesse.curvature.Convexity.Shape;
import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Region;
import java.util.List;
import java.util.Optional;

/// The one critical point of a convex function: all its critical points are minima, they are a convex set, and where H is
/// definite that is a point (Boyd & Vandenberghe, section 4.2.2). Mirrored for a concave one.
final class SoleExtremum {
    private SoleExtremum() {}

    /// The proved point that is the only critical point in the window, if one is known to be.
    static Optional<ProvedRoot> among(List<ProvedRoot> roots, Convexity convexity, Region window) {
        return switch (convexity) {
            case Composed(var shape, var extent, _, _) -> extremum(roots, shape, extent == Extent.WINDOW, window);
            case Proved(var shape, _, var everywhere) -> everywhere ? extremum(roots, shape, true, window) : Optional.empty();
            case Convexity.ByForm _, Convexity.Refuted _, Convexity.Undecided _ -> Optional.empty();
        };
    }

    /// @param withinWindow whether nothing is known of points outside of the window, so that the root must be inside for certain
    private static Optional<ProvedRoot> extremum(List<ProvedRoot> roots, Shape shape, boolean withinWindow, Region window) {
        var kind = shape == Shape.CONCAVE ? Kind.MAXIMUM : Kind.MINIMUM;
        return roots.stream()
                .filter(root -> root.kind() == kind
                        && (withinWindow ? window.contains(root.existenceBox()) : window.touches(root.existenceBox()))).findFirst();
    }
}
