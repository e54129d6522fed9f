package hesse.contour;

import hesse.field.Grid;

/// Puts each crossing where the straight line between the values at its edge's ends meets the level.
final class LinearInterpolation {

    private LinearInterpolation() {}

    static void locate(Crossings crossings, double[] values, Grid grid, double level) {
        for (int i = 0; i < crossings.count(); i++) {
            locate(crossings, i, values, grid, level);
        }
    }

    static void locate(Crossings crossings, int i, double[] values, Grid grid, double level) {
        if (!crossings.isOnEdge(i)) {
            locateOnPart(crossings, i, level);
            return;
        }
        int node = crossings.node(i);
        int column = node % grid.columns();
        int row = node / grid.columns();
        double t = fraction(values[node], values[crossings.neighbour(i, grid)], level);
        boolean northward = crossings.isNorthward(i);
        crossings.x[i] = northward ? grid.x(column) : between(grid.x(column), grid.x(column + 1), t);
        crossings.y[i] = northward ? between(grid.y(row), grid.y(row + 1), t) : grid.y(row);
    }

    private static void locateOnPart(Crossings crossings, int i, double level) {
        if (!crossings.isPoint(i)) {
            int part = crossings.part(i);
            var parts = crossings.parts;
            double t = fraction(parts.atFrom[part], parts.atTo[part], level);
            (crossings.isNorthward(i) ? crossings.y : crossings.x)[i] = between(parts.from[part], parts.to[part], t);
        }
    }

    /// How far from a to b the level lies, in [0, 1]; one of them is below it. Halved where the difference overflows.
    static double fraction(double a, double b, double level) {
        double whole = b - a;
        return Double.isFinite(whole) ? (level - a) / whole : (level / 2 - a / 2) / (b / 2 - a / 2);
    }

    /// Exact at both ends, so that lines through a node meet in one point.
    private static double between(double a, double b, double t) {
        return t <= 0.5 ? a + t * (b - a) : b - (1 - t) * (b - a);
    }
}
