package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;

/// Moves crossings along their grid edges to where a function equals the level: one root finder for f = level,
/// ∂f/∂x = 0, ∂f/∂y = 0 and det H = 0 alike, since an edge's ends bracket the root and no derivative is needed.
///
/// All edges of a block are evaluated at once, four to seven times for a smooth function and at most
/// [Bracket#MOST_STEPS] times for any. The result is an exact root or within 1e-12 of the edge's length (but no less
/// than two ulps of the coordinate) of a sign change of function − level.
///
/// A jump over the level converges to the jump. At a pole, where the values grow instead of vanishing, and where
/// the function isn't finite at several places between finite ends, nothing equals the level: the crossing is cut
/// out of its line.
final class EdgeRefiner {

    private final Bracket[] brackets = new Bracket[BlockFunction.LARGEST_BLOCK];
    private final int[] crossing = new int[BlockFunction.LARGEST_BLOCK];
    private final double[] x = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] y = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] value = new double[BlockFunction.LARGEST_BLOCK];
    private int active;

    EdgeRefiner() {
        for (int i = 0; i < brackets.length; i++) {
            brackets[i] = new Bracket();
        }
    }

    /// Refines all crossings, already located by interpolation between `values` at the nodes.
    void refine(Crossings crossings, double[] values, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        int loaded = 0;
        active = 0;
        while (loaded < crossings.count() || active > 0) {
            cancellation.check();
            while (active < brackets.length && loaded < crossings.count()) {
                load(loaded++, crossings, values, grid, level);
            }
            if (active > 0) {
                step(crossings, level, function);
            }
            retire(crossings);
        }
    }

    private void load(int index, Crossings crossings, double[] values, Grid grid, double level) {
        int node = crossings.node(index);
        int column = node % grid.columns();
        int row = node / grid.columns();
        boolean northward = crossings.isNorthward(index);
        double from = northward ? grid.y(row) : grid.x(column);
        double to = northward ? grid.y(row + 1) : grid.x(column + 1);
        brackets[active].start(from, values[node], to, values[crossings.neighbour(index, grid)], level);
        if (!brackets[active].isDone()) {
            crossing[active++] = index;
        }
    }

    private void step(Crossings crossings, double level, BlockFunction function) {
        for (int i = 0; i < active; i++) {
            boolean northward = crossings.isNorthward(crossing[i]);
            x[i] = northward ? crossings.x[crossing[i]] : brackets[i].next();
            y[i] = northward ? brackets[i].next() : crossings.y[crossing[i]];
        }
        function.evaluate(x, y, active, value);
        for (int i = 0; i < active; i++) {
            brackets[i].learn(value[i], level);
        }
    }

    /// Writes the finished roots and gives their brackets back, the last active one taking the free place.
    private void retire(Crossings crossings) {
        for (int i = active - 1; i >= 0; i--) {
            if (brackets[i].isDone()) {
                write(crossings, crossing[i], brackets[i].root());
                active--;
                var finished = brackets[i];
                brackets[i] = brackets[active];
                brackets[active] = finished;
                crossing[i] = crossing[active];
            }
        }
    }

    private static void write(Crossings crossings, int index, double root) {
        if (Double.isNaN(root)) {
            crossings.cutOut(index);
        } else if (crossings.isNorthward(index)) {
            crossings.y[index] = root;
        } else {
            crossings.x[index] = root;
        }
    }
}
