package hesse.contour.march;

import hesse.contour.boundary.BoundaryCells;
import hesse.contour.boundary.PoleMarks;
import hesse.contour.cell.ResampledCell;
import hesse.contour.cell.SortedLevels;
import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.BitSet;

/// Picks those of the [BoundaryCells] that are worth sampling finely, by 5 x 5 samples: no level is reached in most of those beside a
/// pole, and where a function jumps or has a kink the corners alone show how lines run.
final class BoundaryScreen {
    private static final int PARTS = 4;
    private static final int SAMPLES = (PARTS + 1) * (PARTS + 1);
    private static final int CELLS = BlockFunction.LARGEST_BLOCK / SAMPLES;

    /// By so many of the last step the function may go on between two samples, and before a place without a value.
    private static final double BETWEEN = 4;
    private static final double BEFORE = 16;

    private final double[] values;
    private final Grid grid;
    private final SortedLevels levels;
    private final double[] x = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] y = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] sampled = new double[BlockFunction.LARGEST_BLOCK];
    private final BitSet unreached = new BitSet();
    private double low;
    private double high;

    BoundaryScreen(double[] values, Grid grid, SortedLevels levels) {
        this.values = values;
        this.grid = grid;
        this.levels = levels;
    }

    /// The nodes of the cells picked over in which there is no line.
    BitSet unreached() {
        return unreached;
    }

    /// The nodes of those of some cells, from one to another, that are worth it.
    BitSet of(BoundaryCells boundary, int from, int to, BlockFunction function, Cancellation cancellation) {
        var worth = new BitSet();
        for (int first = from; first < to; first += CELLS) {
            cancellation.check();
            int size = Math.min(CELLS, to - first);
            for (int i = 0; i < size; i++) {
                ResampledCell.place(boundary.node(first + i), PARTS, grid, x, y, i * SAMPLES);
            }
            function.evaluate(x, y, size * SAMPLES, sampled);
            for (int i = 0; i < size; i++) {
                int node = boundary.node(first + i);
                worth.set(node, isWorth(ResampledCell.of(node, PARTS, values, grid, sampled, i * SAMPLES)));
            }
        }
        return worth;
    }

    private boolean isWorth(ResampledCell cell) {
        low = cell.range()[0];
        high = cell.range()[1];
        int node = cell.node();
        double west = outward(node, node + grid.columns(), -1, node % grid.columns() > 0);
        double east = outward(node + 1, node + 1 + grid.columns(), 1, node % grid.columns() + 2 < grid.columns());
        double south = outward(node, node + 1, -grid.columns(), node >= grid.columns());
        double north = outward(node + grid.columns(), node + 1 + grid.columns(), grid.columns(), node / grid.columns() + 2 < grid.rows());
        for (int i = 0; i <= PARTS; i++) {
            extend(cell.samples(), i * (PARTS + 1), 1, west, east);
            extend(cell.samples(), i, PARTS + 1, south, north);
        }
        int rank = levels.rank(low, 0);
        if (levels.rank(high, rank) == rank) {
            unreached.set(cell.node());
            return false;
        }
        PoleMarks.mark(cell);
        return levels.rank(low, rank) != levels.rank(cell.range()[0], rank) || levels.rank(high, rank) != levels.rank(cell.range()[1], rank)
                || !cell.isPlain(levels);
    }

    /// The larger step from a node beyond the cell to one of two corners, as if it were one of the cell's own; NaN if there is none.
    private double outward(int corner, int other, int beyond, boolean exists) {
        double one = exists ? (values[corner] - values[corner + beyond]) / PARTS : Double.NaN;
        double two = exists ? (values[other] - values[other + beyond]) / PARTS : Double.NaN;
        return Math.abs(one) > Math.abs(two) || !Double.isFinite(two) ? one : two;
    }

    /// By how a line of samples goes on where a pole may be or the domain may end: before one without a value, and between two across which
    /// it doesn't go on as beside them.
    ///
    /// @param into  the step before the first sample, towards it, and `back` behind the last
    private void extend(double[] samples, int first, int stride, double into, double back) {
        for (int i = 0; i < PARTS; i++) {
            double start = samples[first + i * stride];
            double end = samples[first + (i + 1) * stride];
            double before = i == 0 ? into : start - samples[first + (i - 1) * stride];
            double after = i + 1 == PARTS ? back : end - samples[first + (i + 2) * stride];
            if (!Double.isFinite(start) || !Double.isFinite(end)) {
                goOn(start, BEFORE * before);
                goOn(end, BEFORE * after);
            } else if (!(before * (end - start) > 0 && after * (end - start) < 0)) {
                goOn(start, BETWEEN * lesser(before, after));
                goOn(end, BETWEEN * lesser(after, before));
            }
        }
    }

    /// A step, but no longer than another one: of two beside a jump one is.
    private static double lesser(double step, double other) {
        return Math.abs(other) < Math.abs(step) ? Math.copySign(other, step) : step;
    }

    private void goOn(double sample, double by) {
        if (Math.abs(sample + by) <= Double.MAX_VALUE) {
            low = Math.min(low, sample + by);
            high = Math.max(high, sample + by);
        }
    }
}
