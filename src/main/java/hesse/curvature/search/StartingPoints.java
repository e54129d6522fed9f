package hesse.curvature.search;

import hesse.field.Cancellation;
import hesse.field.Deadline;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The nodes of a grid from which a critical point may be near: where Newton's step is short, where both components of
/// ∇f change sign, where ‖∇f‖ is smallest among the neighbours.
final class StartingPoints {

    /// Newton's step, in cells, up to which a node is a candidate.
    private static final double SHORT = 2;
    /// A step is longer for certain, in spite of all rounding, where ‖∇f‖ is so many times ‖H‖.
    private static final double LONG = 1.5 * SHORT;
    /// Slope along a flat direction that counts as rounding, relative to the curvature across it.
    private static final double RELATIVE_ROUNDING = 1e-9;
    /// Nodes are visited with this stride (a prime that no grid's size is a multiple of), so that a search which is cut
    /// short has looked everywhere.
    private static final int STRIDE = 10_007;
    /// Jets that are evaluated together.
    private static final int BLOCK = 256;

    private final Grid grid;
    private final double[] gx;
    private final double[] gy;
    private final boolean[] near;

    private StartingPoints(Grid grid) {
        this.grid = grid;
        int nodes = grid.columns() * grid.rows();
        gx = new double[nodes];
        gy = new double[nodes];
        near = new boolean[nodes];
    }

    /// The jets at the starting points of a grid, as many as are found before the deadline.
    static List<ScaledJet> among(Field field, Grid grid, ScaledField cells, Cancellation cancellation, Deadline deadline) {
        var candidates = new StartingPoints(grid);
        candidates.sample(field.evaluator(Order.HESSIAN), cells, cancellation, deadline);
        for (int row = 1; row < grid.rows() - 1; row++) {
            for (int column = 1; column < grid.columns() - 1; column++) {
                candidates.compareWithNeighbours(row * grid.columns() + column);
            }
        }
        return candidates.list(cells, deadline);
    }

    private void sample(Evaluator evaluator, ScaledField cells, Cancellation cancellation, Deadline deadline) {
        var x = new double[grid.columns()];
        var y = new double[grid.columns()];
        var jets = new Jets(Order.HESSIAN, grid.columns());
        Arrays.setAll(x, grid::x);
        Arrays.fill(gx, Double.NaN);
        for (int row = 0; row < grid.rows() && !deadline.isOver(); row++) {
            cancellation.check();
            Arrays.fill(y, grid.y(row));
            evaluator.evaluate(x, y, grid.columns(), jets);
            for (int column = 0; column < grid.columns(); column++) {
                int node = row * grid.columns() + column;
                gx[node] = jets.fx[column] * cells.cellWidth();
                gy[node] = jets.fy[column] * cells.cellHeight();
                near[node] = isBent(cells, jets, column, gx[node], gy[node]) && isNear(cells.jet(x[column], y[column], jets, column));
            }
        }
    }

    /// Whether Newton's step can be short at all, for it is at least ‖∇f‖ / ‖H‖ long: which most nodes fail.
    private static boolean isBent(ScaledField cells, Jets jets, int i, double gx, double gy) {
        double fxx = jets.fxx[i] * cells.cellWidth() * cells.cellWidth();
        double fxy = jets.fxy[i] * cells.cellWidth() * cells.cellHeight();
        double fyy = jets.fyy[i] * cells.cellHeight() * cells.cellHeight();
        double most = LONG * LONG * (fxx * fxx + 2 * fxy * fxy + fyy * fyy);
        return !(gx * gx + gy * gy > most) || most < Double.MIN_NORMAL;
    }

    private static boolean isNear(ScaledJet jet) {
        return jet.isFinite() && jet.newtonDistance(RELATIVE_ROUNDING * jet.hessian().norm()) <= SHORT;
    }

    private void compareWithNeighbours(int centre) {
        double least = gx[centre] * gx[centre] + gy[centre] * gy[centre];
        if (Double.isNaN(least)) {
            return;
        }
        boolean lowest = true;
        double xMin = gx[centre], xMax = gx[centre], yMin = gy[centre], yMax = gy[centre];
        for (int dRow = -1; dRow <= 1; dRow++) {
            for (int dColumn = -1; dColumn <= 1; dColumn++) {
                int node = centre + dRow * grid.columns() + dColumn;
                double slope = gx[node] * gx[node] + gy[node] * gy[node];
                if (!Double.isNaN(slope)) {
                    lowest &= slope > least || slope == least && node >= centre;
                    xMin = Math.min(xMin, gx[node]);
                    xMax = Math.max(xMax, gx[node]);
                    yMin = Math.min(yMin, gy[node]);
                    yMax = Math.max(yMax, gy[node]);
                }
            }
        }
        near[centre] |= lowest || xMin < 0 && xMax > 0 && yMin < 0 && yMax > 0;
    }

    /// The jets at the starting points. They take a few evaluations more than keeping all jets would, and much less memory.
    private List<ScaledJet> list(ScaledField cells, Deadline deadline) {
        var starts = new ArrayList<ScaledJet>();
        var x = new double[BLOCK];
        var y = new double[BLOCK];
        int count = 0;
        for (int i = 0; i < near.length && !deadline.isOver(); i++) {
            int node = (int) ((long) i * STRIDE % near.length);
            if (near[node]) {
                x[count] = grid.x(node % grid.columns());
                y[count++] = grid.y(node / grid.columns());
            }
            if (count == BLOCK || i == near.length - 1) {
                Arrays.stream(cells.at(x, y, count)).filter(ScaledJet::isFinite).forEach(starts::add);
                count = 0;
            }
        }
        return starts;
    }
}
