package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;

/// Moves crossings along their grid edges to where a function equals the level; an edge's ends bracket the root.
///
/// All edges of a block are evaluated at once, beginning where the samples in line expect the root. For a smooth function with
/// its gradient one of [EdgeSteps] is enough. The others are bracketed: once or twice more with the gradient, or two to five
/// times without, and at most [Bracket#MOST_STEPS] times for any. The result is within the tolerance (but no less than two ulps
/// of the coordinate) of a sign change of function − level.
///
/// A jump over the level converges to the jump. At a pole, where the values grow instead of vanishing, and where
/// the function isn't finite at several places between finite ends, nothing equals the level: the crossing is cut
/// out of its line.
final class EdgeRefiner implements RootBatch.Tasks {

    private final EdgeSteps steps;
    private final RootBatch batch;
    private boolean stepped;
    private Crossings crossings;
    private double[] values;
    private Grid grid;
    private double level;

    EdgeRefiner(EdgeSteps steps, RootBatch batch) {
        this.steps = steps;
        this.batch = batch;
    }

    /// Places all crossings; `samples` are at the nodes.
    void refine(Crossings placed, double[] samples, Grid nodes, double atLevel, BlockFunction function, Cancellation cancellation) {
        crossings = placed;
        values = samples;
        grid = nodes;
        level = atLevel;
        stepped = function.hasGradient();
        if (stepped) {
            steps.find(crossings, values, grid, level, function, cancellation);
        } else {
            LinearInterpolation.locate(crossings, values, grid, level);
        }
        batch.solve(this, level, function, cancellation);
        values = null;
    }

    @Override
    public int count() {
        return stepped ? steps.openCount() : crossings.count();
    }

    private int crossing(int task) {
        return stepped ? steps.open(task) : task;
    }

    /// The position along the edge is the coordinate itself, so that nothing is rounded.
    @Override
    public void start(int task, RootBatch roots) {
        int index = crossing(task);
        if (!crossings.isOnEdge(index)) {
            startPart(task, index, roots);
            return;
        }
        int node = crossings.node(index);
        int column = node % grid.columns();
        int row = node / grid.columns();
        double at = values[node];
        double atNext = values[crossings.neighbour(index, grid)];
        if (crossings.isNorthward(index)) {
            double guess = grid.y(row) + SampleCubic.root(values, node, grid.columns(), row, grid.rows(), level) * grid.dy();
            roots.bracket(task, crossings.x[index], 0, 0, 1, grid.y(row), at, grid.y(row + 1), atNext, guess);
        } else {
            double guess = grid.x(column) + SampleCubic.root(values, node, 1, column, grid.columns(), level) * grid.dx();
            roots.bracket(task, 0, crossings.y[index], 1, 0, grid.x(column), at, grid.x(column + 1), atNext, guess);
        }
    }

    private void startPart(int task, int index, RootBatch roots) {
        if (crossings.isPoint(index)) {
            return;
        }
        int part = crossings.part(index);
        var parts = crossings.parts;
        boolean north = crossings.isNorthward(index);
        roots.bracket(task, north ? crossings.x[index] : 0, north ? 0 : crossings.y[index], north ? 0 : 1, north ? 1 : 0,
                parts.from[part], parts.atFrom[part], parts.to[part], parts.atTo[part], Double.NaN);
    }

    @Override
    public void finish(int task, double root, double gradientX, double gradientY) {
        int index = crossing(task);
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
