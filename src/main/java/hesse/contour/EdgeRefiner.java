package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;

/// Moves crossings along their grid edges to where a function equals the level; an edge's ends bracket the root.
///
/// All edges of a block are evaluated at once, beginning where the samples in line expect the root: for a smooth function once
/// or twice with its gradient, or two to five times without, and at most [Bracket#MOST_STEPS] times for any. The result is an exact root or within 1e-12 of the edge's length (but no less
/// than two ulps of the coordinate) of a sign change of function − level.
///
/// A jump over the level converges to the jump. At a pole, where the values grow instead of vanishing, and where
/// the function isn't finite at several places between finite ends, nothing equals the level: the crossing is cut
/// out of its line.
final class EdgeRefiner implements RootBatch.Tasks {

    private final RootBatch batch;
    private Crossings crossings;
    private double[] values;
    private Grid grid;
    private double level;

    EdgeRefiner(RootBatch batch) {
        this.batch = batch;
    }

    /// Refines all crossings, already located by interpolation between `samples` at the nodes.
    void refine(Crossings located, double[] samples, Grid nodes, double atLevel, BlockFunction function, Cancellation cancellation) {
        crossings = located;
        values = samples;
        grid = nodes;
        level = atLevel;
        batch.solve(this, level, function, cancellation);
        values = null;
    }

    @Override
    public int count() {
        return crossings.count();
    }

    /// The position along the edge is the coordinate itself, so that nothing is rounded.
    @Override
    public void start(int index, RootBatch roots) {
        if (!crossings.isOnEdge(index)) {
            startPart(index, roots);
            return;
        }
        int node = crossings.node(index);
        int column = node % grid.columns();
        int row = node / grid.columns();
        double at = values[node];
        double atNext = values[crossings.neighbour(index, grid)];
        if (crossings.isNorthward(index)) {
            double guess = grid.y(row) + expected(node, grid.columns(), row, grid.rows()) * grid.dy();
            roots.bracket(index, crossings.x[index], 0, 0, 1, grid.y(row), at, grid.y(row + 1), atNext, guess);
        } else {
            double guess = grid.x(column) + expected(node, 1, column, grid.columns()) * grid.dx();
            roots.bracket(index, 0, crossings.y[index], 1, 0, grid.x(column), at, grid.x(column + 1), atNext, guess);
        }
    }

    /// The part of the edge from a node, the index-th of `all` in line, at which the cubic through four samples in line is the
    /// level; NaN without them. Two of Newton's steps from where the straight line is.
    private double expected(int node, int stride, int index, int all) {
        if (index == 0 || index + 2 >= all) {
            return Double.NaN;
        }
        double start = values[node] - level;
        double step = values[node + stride] - values[node];
        double before = values[node] - values[node - stride];
        double after = values[node + 2 * stride] - values[node + stride];
        double third = (after - 2 * step + before) / 6;
        double second = (step - before) / 2;
        double first = step - second - third;
        double part = -start / step;
        for (int i = 0; i < 2; i++) {
            part -= (((third * part + second) * part + first) * part + start) / ((3 * third * part + 2 * second) * part + first);
        }
        return part;
    }

    private void startPart(int index, RootBatch roots) {
        if (crossings.isPoint(index)) {
            return;
        }
        int part = crossings.part(index);
        var parts = crossings.parts;
        boolean north = crossings.isNorthward(index);
        roots.bracket(index, north ? crossings.x[index] : 0, north ? 0 : crossings.y[index], north ? 0 : 1, north ? 1 : 0,
                parts.from[part], parts.atFrom[part], parts.to[part], parts.atTo[part], Double.NaN);
    }

    @Override
    public void finish(int index, double root, double gradientX, double gradientY) {
        crossings.gradientX[index] = gradientX;
        crossings.gradientY[index] = gradientY;
        if (Double.isNaN(root)) {
            crossings.cutOut(index);
        } else if (crossings.isNorthward(index)) {
            crossings.y[index] = root;
        } else {
            crossings.x[index] = root;
        }
    }
}
