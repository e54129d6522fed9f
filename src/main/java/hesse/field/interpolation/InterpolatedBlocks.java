package hesse.field.interpolation;

import hesse.field.BlockEvaluator;
import hesse.field.Evaluator;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import java.util.Objects;

/// Interpolates the rows of a grid, tile by tile.
final class InterpolatedBlocks implements BlockEvaluator {
    private final TileTree tree;
    private final Grid grid;
    private final Order order;
    private final OpenPoints open;
    private final RowPolynomials polynomials = new RowPolynomials();
    private final Jets jets;

    InterpolatedBlocks(TileTree tree, Grid grid, Order order, Evaluator exact) {
        this.tree = tree;
        this.grid = grid;
        this.order = order;
        open = new OpenPoints(order, exact);
        jets = new Jets(order, OpenPoints.MOST);
    }

    @Override
    public void row(int row, Reader reader) {
        double y = grid.y(Objects.checkIndex(row, grid.rows()));
        for (int column = 0; column < grid.columns();) {
            var leaf = tree.at(grid.x(column), y);
            int end = end(column, leaf.key());
            fill(column, end, y, leaf.tile());
            reader.read(column, end - column, jets);
            column = end;
        }
    }

    /// Where the points end that lie between the leaf's borders, at most a block further.
    private int end(int column, TileKey key) {
        int limit = Math.min(grid.columns(), column + OpenPoints.MOST);
        int end = column + 1;
        while (end < limit && grid.x(end) < key.right() && grid.x(end) >= key.left()) {
            end++;
        }
        return end;
    }

    private void fill(int column, int end, double y, Tile tile) {
        if (tile != null) {
            polynomials.set(tile, y);
        }
        for (int i = column; i < end; i++) {
            double x = grid.x(i);
            if (tile == null || polynomials.evaluate(x, order, jets, i - column)) {
                open.add(x, y, i - column, jets);
            }
        }
        open.evaluate(jets);
    }
}
