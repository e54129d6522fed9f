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

    boolean isMarked(ScaledJet jet) {
        return marked[row(jet) * grid.columns() + column(jet)];
    }

    void markAround(ScaledJet jet) {
        for (int row = Math.max(0, row(jet) - REACH); row <= Math.min(grid.rows() - 1, row(jet) + REACH); row++) {
            for (int column = Math.max(0, column(jet) - REACH); column <= Math.min(grid.columns() - 1, column(jet) + REACH); column++) {
                marked[row * grid.columns() + column] = true;
            }
        }
    }

    /// The nearest node; points outside count as on the border.
    private int column(ScaledJet jet) {
        return (int) Math.clamp(Math.rint((jet.x() - grid.x0()) / grid.dx()), 0.0, grid.columns() - 1.0);
    }

    private int row(ScaledJet jet) {
        return (int) Math.clamp(Math.rint((jet.y() - grid.y0()) / grid.dy()), 0.0, grid.rows() - 1.0);
    }
}
