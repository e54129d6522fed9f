package hesse.curvature;

import hesse.curvature.RootTest.Root;

/// Tells isolated degenerate critical points (x⁴ + y⁴) from points of a curve or area of them (x², a ring, a constant)
/// by starting again a little aside: from beside an isolated point the polish comes back, from beside a curve it ends
/// elsewhere on the curve.
///
/// @param cells gives the unit of the distances, one cell
record Isolation(CellField cells, RootPolish polish, RootTest test) {

    private static final int DIRECTIONS = 8;
    private static final double LEAST_DISTANCE = 0.005;
    private static final double LARGEST_DISTANCE = 0.1;
    /// Both distances must find other roots, so that a single neighbour isn't taken for a curve.
    private static final double SECOND_DISTANCE_FACTOR = 5;

    boolean isIsolated(Root root) {
        double distance = Math.clamp(8 * root.uncertainty(), LEAST_DISTANCE, LARGEST_DISTANCE);
        double axis = Math.atan2(root.spot().sin(), root.spot().cos());
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = axis + i * 2 * Math.PI / DIRECTIONS;
            if (hasNeighbour(root, angle, distance) && hasNeighbour(root, angle, SECOND_DISTANCE_FACTOR * distance)) {
                return false;
            }
        }
        return true;
    }

    /// Whether there is another root about this far from this one, on this side.
    private boolean hasNeighbour(Root root, double angle, double distance) {
        var start = cells.at(root.spot(), distance * Math.cos(angle), distance * Math.sin(angle));
        if (!start.isFinite()) {
            return false;
        }
        var end = polish.from(start);
        double moved = cells.distance(end.spot(), root.spot());
        return moved > distance / 2 && moved < 2 * distance && test.vanishes(end);
    }
}
