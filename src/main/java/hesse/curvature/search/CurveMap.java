package hesse.curvature.search;

import hesse.field.Grid;

/// Which cells of a grid are near critical points that aren't isolated, so that each stretch of a curve is looked at
/// once only.
final class CurveMap {

    /// Cells this near to a marked one are marked with it.
    private static final int REACH = 2;

    private final Grid grid;
    private final boolean[] marked;

    CurveMap(Grid grid) {
        this.grid = grid;
        marked = new boolean[grid.columns() * grid.rows()];
    }

    boolean isMarked(Spot spot) {
        return marked[row(spot) * grid.columns() + column(spot)];
    }

    void markAround(Spot spot) {
        for (int row = Math.max(0, row(spot) - REACH); row <= Math.min(grid.rows() - 1, row(spot) + REACH); row++) {
            for (int column = Math.max(0, column(spot) - REACH); column <= Math.min(grid.columns() - 1, column(spot) + REACH); column++) {
                marked[row * grid.columns() + column] = true;
            }
        }
    }

    /// The nearest node; spots outside count as on the border.
    private int column(Spot spot) {
        return (int) Math.clamp(Math.rint((spot.x() - grid.x0()) / grid.dx()), 0.0, grid.columns() - 1.0);
    }

    private int row(Spot spot) {
        return (int) Math.clamp(Math.rint((spot.y() - grid.y0()) / grid.dy()), 0.0, grid.rows() - 1.0);
    }
}
