package hesse.curvature.search;

import hesse.curvature.search.RootClassifier.Root;
import java.util.ArrayList;
import java.util.List;

/// Whether a degenerate critical point is isolated (x⁴ + y⁴) or one of a curve or area of them (x², a ring, a constant).
///
/// Iterations start again from circles around it: from beside an isolated point they come back, from beside a curve they
/// end elsewhere on the curve.
///
/// @param cells gives the unit of the distances, one cell
record IsolationCheck(ScaledField cells, RootPolisher polisher, RootClassifier classifier) {

    private static final int DIRECTIONS = 16;
    private static final double LEAST_DISTANCE = 0.005;
    private static final double LARGEST_DISTANCE = 0.1;
    /// Both circles must have other roots beside them, so that a single neighbour isn't taken for a curve.
    private static final double SECOND_DISTANCE_FACTOR = 5;

    boolean isIsolated(Root root) {
        double distance = Math.clamp(8 * root.uncertainty(), LEAST_DISTANCE, LARGEST_DISTANCE);
        return !hasNeighbour(root, distance) || !hasNeighbour(root, SECOND_DISTANCE_FACTOR * distance);
    }

    /// Whether there is another root about this far from this one. Steps much shorter than the distance go straight
    /// across a valley of ‖∇f‖ to the curve along its floor, where Newton's would go along it to a crossing.
    private boolean hasNeighbour(Root root, double distance) {
        return polisher.descentFrom(lowestOnCircle(root, distance), distance / 4).stream().anyMatch(end -> {
            double moved = cells.distance(end.jet(), root.jet());
            return moved > distance / 2 && moved < 2 * distance && classifier.vanishes(end);
        });
    }

    /// The points of a circle where ‖∇f‖ is no larger than at both neighbours: a curve of roots crosses next to one.
    private List<ScaledJet> lowestOnCircle(Root root, double distance) {
        var circle = circle(root.jet(), distance);
        var lowest = new ArrayList<ScaledJet>();
        for (int i = 0; i < DIRECTIONS; i++) {
            double neighbours = Math.min(circle[(i + 1) % DIRECTIONS].gradientNorm(),
                    circle[(i + DIRECTIONS - 1) % DIRECTIONS].gradientNorm());
            if (circle[i].isFinite() && !(circle[i].gradientNorm() > neighbours)) {
                lowest.add(circle[i]);
            }
        }
        return lowest;
    }

    /// Points around a centre, two of them on each of its axes.
    private ScaledJet[] circle(ScaledJet centre, double distance) {
        var x = new double[DIRECTIONS];
        var y = new double[DIRECTIONS];
        double axis = Math.atan2(centre.sin(), centre.cos());
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = axis + i * 2 * Math.PI / DIRECTIONS;
            x[i] = centre.x() + distance * Math.cos(angle) * cells.cellWidth();
            y[i] = centre.y() + distance * Math.sin(angle) * cells.cellHeight();
        }
        return cells.at(x, y, DIRECTIONS);
    }
}
