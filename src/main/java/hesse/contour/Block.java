package hesse.contour;

import hesse.field.Grid;

/// A rectangle of cells, from node to node, borders included.
record Block(int left, int right, int bottom, int top) {

    /// Nearer to a border of its own than this part of a cell a point has cells on both sides of it around.
    private static final double APART = 0.01;

    /// The cells within `reach` cells around a point, as far as the grid has them.
    static Block around(double u, double v, int reach, Grid grid) {
        return new Block(Math.max(0, (int) Math.floor(u - reach - APART)), Math.min(grid.columns() - 1, (int) Math.ceil(u + reach + APART)),
                Math.max(0, (int) Math.floor(v - reach - APART)), Math.min(grid.rows() - 1, (int) Math.ceil(v + reach + APART)));
    }

    /// Whether a crossing lies on an edge of the block's cells.
    boolean has(Crossings crossings, int crossing, Grid grid) {
        if (!crossings.isOnEdge(crossing)) {
            double u = (crossings.x[crossing] - grid.x0()) / grid.dx();
            double v = (crossings.y[crossing] - grid.y0()) / grid.dy();
            return u > left && u < right && v > bottom && v < top || isOnBorder(crossings, crossing, grid);
        }
        int column = crossings.node(crossing) % grid.columns();
        int row = crossings.node(crossing) / grid.columns();
        int east = crossings.isNorthward(crossing) ? 0 : 1;
        return column >= left && column + east <= right && row >= bottom && row + 1 - east <= top;
    }

    /// Whether a crossing of the block lies on its border.
    boolean isOnBorder(Crossings crossings, int crossing, Grid grid) {
        if (crossings.isPoint(crossing)) {
            return false;
        }
        if (!crossings.isOnEdge(crossing)) {
            return isPartOnBorder(crossings, crossing, grid);
        }
        int column = crossings.node(crossing) % grid.columns();
        int row = crossings.node(crossing) / grid.columns();
        return crossings.isNorthward(crossing) ? column == left || column == right : row == bottom || row == top;
    }

    private boolean isPartOnBorder(Crossings crossings, int crossing, Grid grid) {
        double x = crossings.x[crossing];
        double y = crossings.y[crossing];
        double u = (x - grid.x0()) / grid.dx();
        double v = (y - grid.y0()) / grid.dy();
        return crossings.isNorthward(crossing) ? (x == grid.x(left) || x == grid.x(right)) && v >= bottom && v <= top
                : (y == grid.y(bottom) || y == grid.y(top)) && u >= left && u <= right;
    }
}
