package hesse.field.interpolation;

import hesse.field.Evaluator;
import hesse.field.Jets;
import hesse.field.Order;

/// Interpolates at points in any order.
final class InterpolatedEvaluator implements Evaluator {
    private final TileTree tree;
    private final Order order;
    private final OpenPoints open;
    private final RowPolynomials row = new RowPolynomials();
    private Tile last;

    InterpolatedEvaluator(TileTree tree, Order order, Evaluator exact) {
        this.tree = tree;
        this.order = order;
        open = new OpenPoints(order, exact);
    }

    @Override
    public void evaluate(double[] x, double[] y, int count, Jets out) {
        for (int i = 0; i < count; i++) {
            boolean known = Double.isFinite(x[i]) && Double.isFinite(y[i]) && isIn(x[i], y[i]);
            if (known) {
                row.set(last, y[i]);
            }
            if (!known || row.evaluate(x[i], order, out, i)) {
                open.add(x[i], y[i], i, out);
            }
        }
        open.evaluate(out);
    }

    /// Whether a tile, from now on the last, serves at the point.
    private boolean isIn(double x, double y) {
        if (last == null || !last.contains(x, y)) {
            last = tree.at(x, y).tile();
        }
        return last != null;
    }
}
