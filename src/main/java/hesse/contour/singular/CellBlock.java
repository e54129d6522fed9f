package hesse.contour.singular;

import hesse.contour.cell.Crossings;
import hesse.field.Grid;

/// A rectangle of cells, from node to node, borders included.
record CellBlock(int left, int right, int bottom, int top) {
    /// Nearer to a border of its own than this part of a cell a point has cells on both sides of it around.
    private static final double APART = 0.01;

    /// Of a cell: room for roundings; no finer edge is so short.
    private static final double ROUNDING = 1e-3;

    /// The cells within `reach` cells around a point, as far as the grid has them.
    static CellBlock around(double u, double v, int reach, Grid grid) {
        return new CellBlock(Math.max(0, (int) Math.floor(u - reach - APART)), Math.min(grid.columns() - 1, (int) Math.ceil(u + reach + APART)),
                Math.max(0, (int) Math.floor(v - reach - APART)), Math.min(grid.rows() - 1, (int) Math.ceil(v + reach + APART)));
    }

    /// Whether a crossing lies on an edge of the block's cells, or if it is on none, inside.
    boolean has(Crossings crossings, int crossing, Grid grid) {
        double u = u(crossings, crossing, grid);
        double v = v(crossings, crossing, grid);
        return u > left - ROUNDING && u < right + ROUNDING && v > bottom - ROUNDING && v < top + ROUNDING;
    }

    /// Whether a crossing of the block lies on its border.
    boolean isOnBorder(Crossings crossings, int crossing, Grid grid) {
        if (!crossings.isOnEdge(crossing)) {
            return false;
        }
        boolean north = crossings.isNorthward(crossing);
        double across = north ? u(crossings, crossing, grid) : v(crossings, crossing, grid);
        return Math.min(Math.abs(across - (north ? left : bottom)), Math.abs(across - (north ? right : top))) < ROUNDING;
    }

    /// In cells; of a crossing on a row the middle of its edge, so that it is in one cell only.
    private static double u(Crossings crossings, int crossing, Grid grid) {
        boolean along = crossings.isOnEdge(crossing) && !crossings.isNorthward(crossing);
        double x = along ? (crossings.from[crossing] + crossings.to[crossing]) / 2 : crossings.x[crossing];
        return (x - grid.x0()) / grid.dx();
    }

    private static double v(Crossings crossings, int crossing, Grid grid) {
        boolean along = crossings.isOnEdge(crossing) && crossings.isNorthward(crossing);
        double y = along ? (crossings.from[crossing] + crossings.to[crossing]) / 2 : crossings.y[crossing];
        return (y - grid.y0()) / grid.dy();
    }
}
