package hesse.contour.boundary;

import hesse.contour.cell.EdgeTable;
import hesse.contour.function.BlockFunction;
import hesse.contour.function.RemovableSingularities;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.BitSet;

/// The cells through which the boundary of a function's domain or a pole runs, as far as samples at nodes say.
public final class BoundaryCells {
    /// More are noise.
    private static final int MOST = 16_000;

    /// The largest part of all cells that poles run through: they are curves, a few cells apart.
    private static final double MOST_OF_POLES = 0.5;

    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    private final BitSet undefined = new BitSet();
    private final BitSet poles = new BitSet();
    private final Grid grid;
    private double[] values;

    /// @param samples  the function's at the nodes, which are left alone
    /// @param function asked at nodes without a value only
    public BoundaryCells(double[] samples, Grid grid, BlockFunction function, Cancellation cancellation) {
        this.grid = grid;
        values = samples;
        findUndefined(function, cancellation);
        for (int key : new PoleIndicator(values, grid).edges()) {
            add(EdgeTable.node(key), poles);
            add(EdgeTable.node(key) - (EdgeTable.isNorthward(key) ? 1 : grid.columns()), poles);
        }
        poles.andNot(undefined);
        int found = poles.cardinality();
        if (undefined.cardinality() + found > MOST || found > MOST_OF_POLES * (grid.columns() - 1) * (grid.rows() - 1)) {
            // Springs everywhere are noise.
            poles.clear();
        }
        if (undefined.cardinality() > MOST) {
            undefined.clear();
        }
    }

    /// The values at the nodes with those at [RemovableSingularities] filled in; if there are none, the array of the samples themselves.
    public double[] values() {
        return values;
    }

    /// Those that have a corner without a value, by their south-western nodes.
    public BitSet undefined() {
        return undefined;
    }

    /// The others, through which poles may run.
    public BitSet poles() {
        return poles;
    }

    /// The cells around the nodes without a value that are beside one that has one, unless what is missing can be filled in.
    private void findUndefined(BlockFunction function, Cancellation cancellation) {
        double[] original = values;
        var whole = new RemovableSingularities(function, grid);
        var places = new int[BLOCK];
        int found = 0;
        for (int node = 0; node < grid.columns() * grid.rows(); node++) {
            if (!Double.isFinite(original[node]) && isBesideFinite(original, node % grid.columns(), node / grid.columns())) {
                places[found++] = node;
            }
            if (found == BLOCK) {
                cancellation.check();
                fill(places, found, original, whole);
                found = 0;
            }
        }
        fill(places, found, original, whole);
    }

    private void fill(int[] places, int found, double[] original, BlockFunction whole) {
        var x = new double[found];
        var y = new double[found];
        var value = new double[found];
        for (int i = 0; i < found; i++) {
            x[i] = grid.x(places[i] % grid.columns());
            y[i] = grid.y(places[i] / grid.columns());
        }
        whole.evaluate(x, y, found, value);
        for (int i = 0; i < found; i++) {
            if (Double.isFinite(value[i])) {
                values = values == original ? original.clone() : values;
                values[places[i]] = value[i];
            } else {
                for (int beside : new int[] {0, -1, -grid.columns(), -grid.columns() - 1}) {
                    add(places[i] + beside, undefined);
                }
            }
        }
    }

    private boolean isBesideFinite(double[] of, int column, int row) {
        int node = row * grid.columns() + column;
        return column > 0 && Double.isFinite(of[node - 1]) || column + 1 < grid.columns() && Double.isFinite(of[node + 1])
                || row > 0 && Double.isFinite(of[node - grid.columns()]) || row + 1 < grid.rows() && Double.isFinite(of[node + grid.columns()]);
    }

    /// How many corners of a cell, named by its south-western node, are.
    public static int finiteCorners(int node, double[] values, Grid grid) {
        int north = node + grid.columns();
        return (Double.isFinite(values[node]) ? 1 : 0) + (Double.isFinite(values[node + 1]) ? 1 : 0)
                + (Double.isFinite(values[north]) ? 1 : 0) + (Double.isFinite(values[north + 1]) ? 1 : 0);
    }

    /// Unless it is beyond the grid, or nothing of it is in the domain.
    private void add(int node, BitSet to) {
        if (node >= 0 && node % grid.columns() + 1 < grid.columns() && node / grid.columns() + 1 < grid.rows() && finiteCorners(node, values, grid) > 0) {
            to.set(node);
        }
    }
}
