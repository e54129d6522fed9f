package hesse.contour.refine;

import hesse.contour.cell.Crossings;
import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import hesse.field.Grid;

/// Moves crossings along their edges to where a function equals the level; an edge's ends bracket the root.
///
/// One [CubicNewtonStep] from where the straight line between the samples is leads close enough for nearly all of a smooth function's; the
/// function and its gradient are evaluated for a block of edges at once. The others are bracketed, side by side.
///
/// A jump over the level converges to the jump. At a pole, where the values grow instead of vanishing, and where
/// the function isn't finite at several places between finite ends, nothing equals the level: the crossing is cut
/// out of its line.
public final class EdgeRefiner {
    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    private final double tolerance;
    private final CubicNewtonStep cubic = new CubicNewtonStep();
    private final Bracket[] brackets = new Bracket[BLOCK];

    /// The crossings of a block, and a place on the edge of each.
    private final int[] crossing = new int[BLOCK];
    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];
    private final double[] value = new double[BLOCK];
    private final double[] slopeX = new double[BLOCK];
    private final double[] slopeY = new double[BLOCK];
    private int count;

    /// Those that one step didn't settle.
    private int[] open = {};
    private int openCount;

    private Crossings crossings;
    private double level;
    private double nearX;
    private double nearY;

    /// @param tolerance how far from the root a crossing may end, in cells
    public EdgeRefiner(double tolerance) {
        this.tolerance = tolerance;
    }

    /// Places all crossings on edges.
    public void refine(Crossings placed, Grid grid, double atLevel, BlockFunction function, Cancellation cancellation) {
        crossings = placed;
        level = atLevel;
        nearX = near(grid.x0(), grid.dx(), grid.columns());
        nearY = near(grid.y0(), grid.dy(), grid.rows());
        open = open.length < crossings.count() ? new int[2 * crossings.count()] : open;
        openCount = 0;
        count = 0;
        for (int i = 0; i < crossings.count(); i++) {
            boolean isAtNode = crossings.atFrom[i] == level || crossings.atTo[i] == level;
            if (crossings.isOnEdge(i) && !isAtNode) {
                put(i);
            }
            if (count == BLOCK) {
                step(function, cancellation);
            }
        }
        step(function, cancellation);
        for (int first = 0; first < openCount; first += BLOCK) {
            bracket(first, Math.min(BLOCK, openCount - first), function, cancellation);
        }
    }

    private double near(double first, double step, int nodes) {
        return Math.max(tolerance * Math.abs(step), 2 * Math.ulp(Math.max(Math.abs(first), Math.abs(first + (nodes - 1) * step))));
    }

    private void put(int which) {
        crossing[count] = which;
        x[count] = crossings.x[which];
        y[count++] = crossings.y[which];
    }

    private void step(BlockFunction function, Cancellation cancellation) {
        cancellation.check();
        if (count > 0) {
            function.evaluate(x, y, count, value, slopeX, slopeY);
        }
        for (int i = 0; i < count; i++) {
            int which = crossing[i];
            boolean north = crossings.isNorthward(which);
            if (isSettled(which, north ? y[i] : x[i], value[i] / 2 - level / 2, (north ? slopeY[i] : slopeX[i]) / 2, north ? nearY : nearX)) {
                (north ? crossings.y : crossings.x)[which] += cubic.step();
                crossings.gradientX[which] = slopeX[i];
                crossings.gradientY[which] = slopeY[i];
            } else {
                open[openCount++] = which;
            }
        }
        count = 0;
    }

    /// Whether the cubic's step certainly leads to the root. Residuals are halves, which can't overflow.
    private boolean isSettled(int which, double at, double residual, double slope, double near) {
        double before = crossings.from[which] - at;
        double after = crossings.to[which] - at;
        double atStart = crossings.atFrom[which] / 2 - level / 2;
        double atEnd = crossings.atTo[which] / 2 - level / 2;
        boolean rises = (atEnd - atStart) * slope * (after - before) > 0;
        return rises && cubic.plan(residual, slope, before, atStart, after, atEnd) && cubic.doubt() <= near
                && cubic.step() >= Math.min(before, after) && cubic.step() <= Math.max(before, after);
    }

    private void bracket(int first, int size, BlockFunction function, Cancellation cancellation) {
        for (int i = 0; i < size; i++) {
            int which = open[first + i];
            brackets[i] = brackets[i] == null ? new Bracket() : brackets[i];
            brackets[i].start(crossings.from[which], crossings.atFrom[which], crossings.to[which], crossings.atTo[which], level,
                    crossings.isNorthward(which) ? nearY : nearX);
        }
        do {
            cancellation.check();
            count = 0;
            for (int i = 0; i < size; i++) {
                if (!brackets[i].isDone()) {
                    placeAt(open[first + i], brackets[i].next());
                    put(open[first + i]);
                    crossing[count - 1] = i;
                }
            }
            if (count > 0) {
                function.evaluate(x, y, count, value);
            }
            for (int k = 0; k < count; k++) {
                brackets[crossing[k]].learn(value[k], level);
            }
        } while (count > 0);
        for (int i = 0; i < size; i++) {
            finish(open[first + i], brackets[i].root());
        }
        learnGradients(function);
    }

    private void placeAt(int which, double along) {
        (crossings.isNorthward(which) ? crossings.y : crossings.x)[which] = along;
    }

    private void finish(int which, double root) {
        if (Double.isNaN(root)) {
            crossings.cutOut(which);
        } else {
            placeAt(which, root);
            put(which);
        }
    }

    private void learnGradients(BlockFunction function) {
        if (count > 0) {
            function.evaluate(x, y, count, value, slopeX, slopeY);
        }
        for (int i = 0; i < count; i++) {
            crossings.gradientX[crossing[i]] = slopeX[i];
            crossings.gradientY[crossing[i]] = slopeY[i];
        }
        count = 0;
    }
}
