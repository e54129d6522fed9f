package hesse.field.interpolation;

import hesse.field.BlockEvaluator;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jet;
import hesse.field.Order;
import hesse.field.PixelLoops;
import hesse.field.Window;

/// A function whose points are expensive, for pictures of a window: equal to it as far as a picture can show, from its jets at some
/// thousand points. Where an error of H might change the sign of det H the function itself is asked, so no class is wrong.
///
/// [#at] is the function's own.
public final class InterpolatedField implements Field {
    private final Field function;
    private final TileCache cache;
    private final int xExponent;
    private final int yExponent;
    private final boolean sketch;

    private InterpolatedField(Field function, TileCache cache, Window window, boolean sketch) {
        this.function = function;
        this.cache = cache;
        xExponent = Math.getExponent(window.width()) - 1;
        yExponent = Math.getExponent(window.height()) - 1;
        this.sketch = sketch;
    }

    /// For pictures.
    ///
    /// @param cache of this function's tiles alone
    public static InterpolatedField of(Field function, TileCache cache, Window window) {
        return new InterpolatedField(function, cache, window, false);
    }

    /// For a first look: from tiles of a quarter to a half of the window, however well they do.
    ///
    /// @param cache of this function's tiles alone
    public static InterpolatedField sketch(Field function, TileCache cache, Window window) {
        return new InterpolatedField(function, cache, window, true);
    }

    TileCache cache() {
        return cache;
    }

    int xExponent() {
        return xExponent;
    }

    int yExponent() {
        return yExponent;
    }

    boolean isSketch() {
        return sketch;
    }

    @Override
    public Evaluator evaluator(Order order) {
        return new InterpolatedEvaluator(new TileTree(this, function, 0), order, function.evaluator(order));
    }

    @Override
    public BlockEvaluator blocks(Grid grid, Order order) {
        return new InterpolatedBlocks(new TileTree(this, function, Math.abs(grid.dx())), grid, order, function.evaluator(order));
    }

    @Override
    public PixelLoops pixelLoops() {
        return function.pixelLoops();
    }

    @Override
    public Jet at(double x, double y) {
        return function.at(x, y);
    }
}
