package hesse.curvature.proof;

import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPoint.Kind;
import hesse.curvature.Region;

/// A critical point that is proved to exist.
///
/// @param x             about where it is
/// @param y             about where it is
/// @param existenceBox  holds the critical point, and is some units in the last place wide where rounding allows it
/// @param uniquenessBox holds the existence box and no other critical point
/// @param kind          what it is by the signs of the enclosed Hessian's eigenvalues
record ProvedRoot(double x, double y, Region existenceBox, Region uniquenessBox, Kind kind) {

    /// Whether the other is this critical point once more.
    boolean isSameAs(ProvedRoot other) {
        return existenceBox.touches(other.existenceBox);
    }

    /// Whether a point that was found without proof is this one.
    boolean isAt(CriticalPoint point) {
        return uniquenessBox.contains(point.x(), point.y());
    }
}
