package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// Finds the roots on those edges of the grid on which a single [CubicStep] certainly leads there: nearly all of a smooth
/// function's. The function and its gradient are evaluated for a block of edges at once.
final class EdgeSteps {

    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    /// In cells. One step from where the straight line between the samples is leads no nearer, often enough.
    private static final double COARSE = 1e-6;

    private final double tolerance;
    private final CubicStep cubic = new CubicStep();

    /// Of each edge of a block: its crossing, the residuals at its ends (halves, which can't overflow), and the place sought.
    private final int[] crossing = new int[BLOCK];
    private final double[] start = new double[BLOCK];
    private final double[] atStart = new double[BLOCK];
    private final double[] atEnd = new double[BLOCK];
    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];
    private final double[] value = new double[BLOCK];
    private final double[] slopeX = new double[BLOCK];
    private final double[] slopeY = new double[BLOCK];
    private int count;

    private int[] open = new int[1024];
    private int openCount;
    private Crossings crossings;
    private Grid grid;
    private double level;
    private double nearX;
    private double nearY;

    /// @param tolerance how far from the root a step may end, in cells
    EdgeSteps(double tolerance) {
        this.tolerance = tolerance;
    }

    /// Places what it can of the crossings on edges, `samples` at the nodes; the others are [#open] then.
    void find(Crossings placed, double[] samples, Grid nodes, double atLevel, BlockFunction function, Cancellation cancellation) {
        crossings = placed;
        grid = nodes;
        level = atLevel;
        nearX = tolerance(nodes.x0(), nodes.dx(), nodes.columns());
        nearY = tolerance(nodes.y0(), nodes.dy(), nodes.rows());
        openCount = 0;
        count = 0;
        for (int i = 0; i < crossings.count(); i++) {
            LinearInterpolation.locate(crossings, i, samples, grid, level);
            if (crossings.isOnEdge(i)) {
                begin(i, samples);
            } else {
                leave(i);
            }
            if (count == BLOCK) {
                step(function, cancellation);
            }
        }
        step(function, cancellation);
    }

    private double tolerance(double first, double step, int nodes) {
        return Math.max(tolerance * Math.abs(step), 2 * Math.ulp(Math.max(Math.abs(first), Math.abs(first + (nodes - 1) * step))));
    }

    int openCount() {
        return openCount;
    }

    int open(int index) {
        return open[index];
    }

    private void leave(int which) {
        if (openCount == open.length) {
            open = Arrays.copyOf(open, 2 * openCount);
        }
        open[openCount++] = which;
    }

    /// Where the level is reached at a node the crossing is right there already.
    private void begin(int which, double[] samples) {
        int node = crossings.node(which);
        boolean north = crossings.isNorthward(which);
        double from = samples[node];
        double to = samples[crossings.neighbour(which, grid)];
        if (from == level || to == level) {
            return;
        }
        crossing[count] = which;
        atStart[count] = from / 2 - level / 2;
        atEnd[count] = to / 2 - level / 2;
        x[count] = crossings.x[which];
        y[count] = crossings.y[which];
        int row = node / grid.columns();
        int column = node - row * grid.columns();
        start[count] = north ? grid.y(row) : grid.x(column);
        if (tolerance < COARSE) {
            double part = north ? SampleCubic.root(samples, node, grid.columns(), row, grid.rows(), level)
                    : SampleCubic.root(samples, node, 1, column, grid.columns(), level);
            if (part > 0 && part < 1) {
                (north ? y : x)[count] = start[count] + part * (north ? grid.dy() : grid.dx());
            }
        }
        count++;
    }

    private void step(BlockFunction function, Cancellation cancellation) {
        cancellation.check();
        if (count > 0) {
            function.evaluate(x, y, count, value, slopeX, slopeY);
        }
        for (int i = 0; i < count; i++) {
            int which = crossing[i];
            boolean north = crossings.isNorthward(which);
            double at = north ? y[i] : x[i];
            if (isSettled(i, at, north ? slopeY[i] : slopeX[i], north ? grid.dy() : grid.dx(), north ? nearY : nearX)) {
                (north ? crossings.y : crossings.x)[which] = at + cubic.step();
                crossings.gradientX[which] = slopeX[i];
                crossings.gradientY[which] = slopeY[i];
            } else {
                leave(which);
            }
        }
        count = 0;
    }

    private boolean isSettled(int i, double at, double slope, double edge, double near) {
        double before = start[i] - at;
        double after = before + edge;
        boolean rises = (atEnd[i] - atStart[i]) * slope * edge > 0;
        return rises && cubic.plan(value[i] / 2 - level / 2, slope / 2, before, atStart[i], after, atEnd[i]) && cubic.doubt() <= near
                && cubic.step() >= Math.min(before, after) && cubic.step() <= Math.max(before, after);
    }
}
