package hesse.field.interpolation;

import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Jets;
import hesse.field.Order;

/// Finds the tile that serves at a point, from large ones to small ones. Owns scratch memory: one thread at a time.
final class TileTree {
    /// Where the roots' nodes are 1/32 to 1/64 of the window apart, those of the least tiles are about a pixel apart.
    private static final int MOST_HALVINGS = 4;

    private final InterpolatedField field;
    private final double pixel;
    private final Evaluator exact;
    private final Jets jets = new Jets(Order.HESSIAN, Tile.POINTS);
    private final double[] x = new double[Tile.POINTS];
    private final double[] y = new double[Tile.POINTS];

    /// @param pixel the distance of the points that are asked for, in x; 0 where it isn't known
    TileTree(InterpolatedField field, Field function, double pixel) {
        this.field = field;
        this.pixel = pixel;
        exact = function.evaluator(Order.HESSIAN);
    }

    /// What holds a point: the tile that serves there, or none where the function itself has to; and how far that goes.
    record Leaf(Tile tile, TileKey key) {}

    Leaf at(double x, double y) {
        int halvings = 0;
        while (true) {
            var key = TileKey.at(field.xExponent() - halvings, field.yExponent() - halvings, x, y);
            if (key.nodeDistance() < pixel) {
                return new Leaf(null, key);
            }
            var tile = tile(key);
            if (tile.isAccurate() || field.isSketch() && tile.isFinite()) {
                return new Leaf(tile, key);
            }
            if (halvings == MOST_HALVINGS || field.isSketch()) {
                return new Leaf(null, key);
            }
            halvings++;
        }
    }

    private Tile tile(TileKey key) {
        return field.cache().get(key, () -> Tile.of(key, exact, x, y, jets));
    }
}
