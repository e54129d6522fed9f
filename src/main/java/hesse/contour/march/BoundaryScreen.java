package hesse.contour.march;

import hesse.contour.boundary.BoundaryCells;
import hesse.contour.boundary.PoleMarks;
import hesse.contour.cell.ResampledCell;
import hesse.contour.cell.SortedLevels;
import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Picks those of the [BoundaryCells] that are worth sampling finely, by 5 x 5 samples: in most of those beside a pole there is no line but
/// the pole, and where a function jumps or has a kink the corners alone show how lines run.
final class BoundaryScreen {
    private static final int PARTS = 4;
    private static final int SAMPLES = (PARTS + 1) * (PARTS + 1);
    private static final int FINE_PARTS = 16;
    private static final int CELLS = BlockFunction.LARGEST_BLOCK / SAMPLES;

    /// By so many of the last step the function may go on between two samples, before a place without a value, and towards a pole.
    private static final double BETWEEN = 4;
    private static final double BEFORE = 16;
    private static final double TOWARDS = 64;

    private final double[] values;
    private final Grid grid;
    private final SortedLevels levels;
    private final BlockFunction function;
    private final double[] x = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] y = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] sampled = new double[BlockFunction.LARGEST_BLOCK];
    /// The nodes of the cells that are worth it; of those in which there is no line and none seems to be; and of those through which a
    /// pole runs but no line.
    final BitSet worth = new BitSet();
    final BitSet unreached = new BitSet();
    final BitSet crossedByPolesOnly = new BitSet();

    /// The steps along a line of samples and into it from both sides.
    private final double[] steps = new double[PARTS + 2];
    private final double[] fine = new double[FINE_PARTS + 1];
    private final double[] fineSteps = new double[FINE_PARTS];

    /// Of the cell under way: how far the function goes, and whether it crosses a level anywhere but at a pole.
    private double low;
    private double high;
    private boolean isCrossed;

    /// A line of its samples that crosses a pole: where it begins, and its stride.
    private int poleFirst;
    private int poleStride;

    BoundaryScreen(BoundaryCells boundary, Grid grid, SortedLevels levels, BlockFunction function, Cancellation cancellation) {
        values = boundary.values();
        this.grid = grid;
        this.levels = levels;
        this.function = function;
        pick(boundary.undefined(), cancellation);
        var poles = (BitSet) boundary.poles().clone();
        boundary.poles().stream().filter(this::isAlongJump).forEach(poles::clear);
        pick(poles, cancellation);
    }

    private void pick(BitSet cells, Cancellation cancellation) {
        int[] nodes = cells.stream().toArray();
        for (int first = 0; first < nodes.length; first += CELLS) {
            cancellation.check();
            int size = Math.min(CELLS, nodes.length - first);
            for (int i = 0; i < size; i++) {
                ResampledCell.place(nodes[first + i], PARTS, grid, x, y, i * SAMPLES);
            }
            function.evaluate(x, y, size * SAMPLES, sampled);
            for (int i = 0; i < size; i++) {
                judge(ResampledCell.of(nodes[first + i], PARTS, values, grid, sampled, i * SAMPLES));
            }
        }
    }

    /// Whether the function jumps across two opposite edges, and the corners on each side of it are between the same levels: then lines run
    /// along the jump from one of these edges to the other.
    private boolean isAlongJump(int node) {
        int north = node + grid.columns();
        return isBetweenSame(node, north) && isBetweenSame(node + 1, north + 1) && isJump(node, 1) && isJump(north, 1)
                || isBetweenSame(node, node + 1) && isBetweenSame(north, north + 1) && isJump(node, grid.columns()) && isJump(node + 1, grid.columns());
    }

    private boolean isJump(int node, int stride) {
        int index = stride == 1 ? node % grid.columns() : node / grid.columns();
        return !isBetweenSame(node, node + stride) && PoleMarks.isJump(values, node, stride, index, stride == 1 ? grid.columns() : grid.rows());
    }

    private boolean isBetweenSame(int node, int other) {
        return areBetweenSame(values[node], values[other]);
    }

    private boolean areBetweenSame(double one, double other) {
        int rank = levels.rank(one, 0);
        return levels.rank(other, rank) == rank;
    }

    private void judge(ResampledCell cell) {
        measure(cell);
        if (areBetweenSame(low, high)) {
            unreached.set(cell.node());
        } else if (!isCrossed && hasPole(cell)) {
            crossedByPolesOnly.set(cell.node());
        } else {
            PoleMarks.mark(cell);
            worth.set(cell.node(), !areBetweenSame(low, cell.range()[0]) || !areBetweenSame(high, cell.range()[1]) || !cell.isPlain(levels));
        }
    }

    /// Whether what seems to be a pole is one for finer samples too, along one line of them.
    private boolean hasPole(ResampledCell cell) {
        for (int i = 0; i <= FINE_PARTS; i++) {
            x[i] = poleStride == 1 ? ResampledCell.x(cell.node(), i, FINE_PARTS, grid) : cell.x(poleFirst, grid);
            y[i] = poleStride == 1 ? cell.y(poleFirst / (PARTS + 1), grid) : ResampledCell.y(cell.node(), i, FINE_PARTS, grid);
        }
        function.evaluate(x, y, FINE_PARTS + 1, fine);
        PoleMarks.measure(fine, 0, 1, fineSteps);
        return IntStream.range(0, FINE_PARTS).anyMatch(i -> PoleMarks.isPole(fineSteps, i));
    }

    private void measure(ResampledCell cell) {
        low = cell.range()[0];
        high = cell.range()[1];
        isCrossed = false;
        int node = cell.node();
        double west = outward(node, node + grid.columns(), -1, node % grid.columns() > 0);
        double east = outward(node + 1, node + 1 + grid.columns(), 1, node % grid.columns() + 2 < grid.columns());
        double south = outward(node, node + 1, -grid.columns(), node >= grid.columns());
        double north = outward(node + grid.columns(), node + 1 + grid.columns(), grid.columns(), node / grid.columns() + 2 < grid.rows());
        for (int i = 0; i <= PARTS; i++) {
            extend(cell.samples(), i * (PARTS + 1), 1, west, east);
            extend(cell.samples(), i, PARTS + 1, south, north);
        }
    }

    /// The larger step from a node beyond the cell to one of two corners, as if it were one of the cell's own; NaN if there is none.
    private double outward(int corner, int other, int beyond, boolean exists) {
        double one = exists ? (values[corner] - values[corner + beyond]) / PARTS : Double.NaN;
        double two = exists ? (values[other] - values[other + beyond]) / PARTS : Double.NaN;
        return Math.abs(one) > Math.abs(two) || !Double.isFinite(two) ? one : two;
    }

    /// By how a line of samples goes on where a pole may be or the domain may end: before one without a value, and between two across which
    /// it doesn't go on as beside them. Elsewhere, unless that is a pole, all levels between two samples are crossed.
    ///
    /// @param into  the step before the first sample, towards it, and `back` behind the last
    private void extend(double[] samples, int first, int stride, double into, double back) {
        steps[0] = into;
        steps[PARTS + 1] = -back;
        for (int i = 0; i < PARTS; i++) {
            steps[i + 1] = samples[first + (i + 1) * stride] - samples[first + i * stride];
        }
        for (int i = 0; i < PARTS; i++) {
            double start = samples[first + i * stride];
            double end = samples[first + (i + 1) * stride];
            double before = steps[i];
            double after = -steps[i + 2];
            if (!Double.isFinite(start) || !Double.isFinite(end)) {
                isCrossed = true;
                goOn(start, BEFORE * before);
                goOn(end, BEFORE * after);
                continue;
            }
            boolean springs = !(before * (end - start) > 0 && after * (end - start) < 0);
            if (springs) {
                goOn(start, BETWEEN * before);
                goOn(end, BETWEEN * after);
            }
            if (springs && PoleMarks.isPole(steps, i + 1)) {
                poleFirst = first;
                poleStride = stride;
                isCrossed |= !areBetweenSame(start, start + TOWARDS * before) || !areBetweenSame(end, end + TOWARDS * after);
            } else {
                isCrossed |= !areBetweenSame(start, end);
            }
        }
    }

    private void goOn(double sample, double by) {
        if (Math.abs(sample + by) <= Double.MAX_VALUE) {
            low = Math.min(low, sample + by);
            high = Math.max(high, sample + by);
            isCrossed |= !areBetweenSame(sample, sample + by);
        }
    }
}
