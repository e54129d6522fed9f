package hesse.contour.boundary;

import hesse.contour.cell.CellCases;
import hesse.contour.cell.EdgeTable;
import hesse.contour.cell.ResampledCell;
import hesse.contour.function.BlockFunction;
import hesse.contour.function.RemovableSingularities;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The cells through which the boundary of a function's domain or a pole runs, sampled anew so finely that what is within a cell of
/// either is seen: lines end with the last finer cell in which the function is defined.
///
/// They are the same for all levels; once found they are only read, by any thread.
public final class BoundaryCells {
    /// Parts of an edge if there are no more cells than this. With 16 a line of a picture with four pixels a cell ends within
    /// 1/4 pixel of the boundary.
    private static final int[] PARTS = {16, 8};
    private static final int[] MOST = {4000, 16_000};

    /// The largest part of all cells that poles run through: they are curves, a few cells apart.
    private static final double MOST_OF_POLES = 0.5;

    /// Rows and columns that are looked at for poles.
    private static final int EVERY = 8;
    private static final int LIMIT = MOST[MOST.length - 1];

    private final Grid grid;
    private final BlockFunction function;
    private double[] values;
    private final BitSet known = new BitSet();
    private int[] queue = new int[64];
    private int count;
    private final List<ResampledCell> cells = new ArrayList<>();
    private int parts = PARTS[0];

    private BoundaryCells(double[] values, Grid grid, BlockFunction function) {
        this.values = values;
        this.grid = grid;
        this.function = function;
    }

    /// @param values the function's at the nodes, which are left alone
    public static BoundaryCells of(double[] values, Grid grid, BlockFunction function, Cancellation cancellation) {
        var found = new BoundaryCells(values, grid, function);
        found.fillRemovable(cancellation);
        var poles = new PoleIndicator(EVERY);
        poles.find(found.values, grid);
        for (int i = 0; i < poles.nodeCount(); i++) {
            found.put(poles.nodes()[i], Double.NaN, values);
        }
        found.addUndefined();
        int undefined = found.count;
        for (int i = 0; i < poles.edgeCount(); i++) {
            found.addBeside(poles.edges()[i]);
        }
        if (found.count > LIMIT || found.count - undefined > MOST_OF_POLES * (grid.columns() - 1) * (grid.rows() - 1)) {
            // Springs everywhere are noise.
            found.forgetFrom(undefined);
        }
        if (found.count <= LIMIT) {
            found.sample(undefined, cancellation);
        }
        return found;
    }

    /// The values at the nodes with those at [RemovableSingularities] filled in, and NaN where a pole runs through a node that only
    /// by rounding has a finite one; if there are none, the array of the values themselves.
    public double[] values() {
        return values;
    }

    /// Parts of an edge.
    public int parts() {
        return parts;
    }

    public List<ResampledCell> cells() {
        return cells;
    }

    /// Whether a cell, by its south-western node, is one of them.
    public boolean contains(int node) {
        return known.get(node);
    }

    private void put(int node, double value, double[] original) {
        values = values == original ? original.clone() : values;
        values[node] = value;
    }

    /// Of the nodes without a value only those beside one that has one are of interest.
    private void fillRemovable(Cancellation cancellation) {
        double[] original = values;
        var whole = new RemovableSingularities(function, grid);
        var x = new double[1];
        var y = new double[1];
        var value = new double[1];
        for (int row = 0; row < grid.rows(); row++) {
            cancellation.check();
            int columns = areFinite(original, row) ? 0 : grid.columns();
            for (int column = 0; column < columns; column++) {
                int node = row * grid.columns() + column;
                if (!Double.isFinite(original[node]) && isBesideFinite(original, column, row)) {
                    x[0] = grid.x(column);
                    y[0] = grid.y(row);
                    whole.evaluate(x, y, 1, value);
                    if (Double.isFinite(value[0])) {
                        put(node, value[0], original);
                    }
                }
            }
        }
    }

    private boolean isBesideFinite(double[] of, int column, int row) {
        int node = row * grid.columns() + column;
        return column > 0 && Double.isFinite(of[node - 1]) || column + 1 < grid.columns() && Double.isFinite(of[node + 1])
                || row > 0 && Double.isFinite(of[node - grid.columns()]) || row + 1 < grid.rows() && Double.isFinite(of[node + grid.columns()]);
    }

    private void addUndefined() {
        boolean before = areFinite(values, 0);
        for (int row = 0; row + 1 < grid.rows(); row++) {
            boolean next = areFinite(values, row + 1);
            for (int node = row * grid.columns(); !(before && next) && node + 1 < (row + 1) * grid.columns(); node++) {
                if (finiteCorners(node, values, grid) < 4) {
                    add(node);
                }
            }
            before = next;
        }
    }

    /// Whether a row of nodes is: four sums of zeros side by side, which are NaN if any value isn't finite.
    private boolean areFinite(double[] of, int row) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = row * grid.columns();
        int end = i + grid.columns();
        for (; i + 3 < end; i += 4) {
            a += 0 * of[i];
            b += 0 * of[i + 1];
            c += 0 * of[i + 2];
            d += 0 * of[i + 3];
        }
        for (; i < end; i++) {
            a += 0 * of[i];
        }
        return a + b + c + d == 0;
    }

    /// How many corners of a cell, named by its south-western node, are.
    public static int finiteCorners(int node, double[] values, Grid grid) {
        int north = node + grid.columns();
        return (Double.isFinite(values[node]) ? 1 : 0) + (Double.isFinite(values[node + 1]) ? 1 : 0)
                + (Double.isFinite(values[north]) ? 1 : 0) + (Double.isFinite(values[north + 1]) ? 1 : 0);
    }

    /// The cells on both sides of an edge.
    private void addBeside(int key) {
        int behind = EdgeTable.cellBehind(key, grid);
        int before = EdgeTable.cellBefore(key, grid);
        if (behind >= 0) {
            add(behind);
        }
        if (before >= 0) {
            add(before);
        }
    }

    /// Unless nothing of it is in the domain.
    private void add(int node) {
        if (!known.get(node) && finiteCorners(node, values, grid) > 0) {
            known.set(node);
            queue = count == queue.length ? Arrays.copyOf(queue, 2 * count) : queue;
            queue[count++] = node;
        }
    }

    private void forgetFrom(int kept) {
        for (int i = kept; i < count; i++) {
            known.clear(queue[i]);
        }
        count = kept;
    }

    /// Samples the cells, and the one beside where the boundary runs through an edge between finite nodes.
    ///
    /// @param undefined so many come first that have a corner without a value; through the others poles may run
    private void sample(int undefined, Cancellation cancellation) {
        parts = PARTS[count <= MOST[0] ? 0 : 1];
        var poles = new PoleSearch();
        var x = new double[BlockFunction.LARGEST_BLOCK];
        var y = new double[BlockFunction.LARGEST_BLOCK];
        for (int i = 0; i < count; i++) {
            cancellation.check();
            var cell = ResampledCell.of(queue[i], parts, values, grid, function, x, y);
            if (i >= undefined) {
                poles.mark(cell, grid, function);
            }
            cells.add(cell);
            for (int side = 0; side < 4 && count < LIMIT; side++) {
                int beside = CellCases.beside(queue[i], side, grid);
                if (beside >= 0 && cell.isInterrupted(side)) {
                    add(beside);
                }
            }
        }
    }
}
