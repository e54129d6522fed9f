package hesse.contour.boundary;

import hesse.contour.cell.EdgeTable;
import hesse.contour.cell.ResampledCell;
import hesse.contour.function.BlockFunction;
import hesse.field.Grid;

/// Finds the finer cells of a [ResampledCell] through which a pole with a change of sign runs. Where samples spring, the steeper half of an
/// edge is taken again and again, all edges side by side: towards a pole values grow on both sides, at a jump they don't, and where a
/// steep function is continuous they come together again. Reused for cell after cell.
public final class PoleSearch {
    private static final int HALVINGS = 16;

    /// How many times farther out both ends have to be in the end than the edge's were. A pole of order 1/3 grows by 40.
    private static final double GROWN = 30;
    private static final int MOST = BlockFunction.LARGEST_BLOCK;

    private final PoleIndicator indicator = new PoleIndicator();
    private final int[] key = new int[MOST];
    private final double[] low = new double[MOST];
    private final double[] atLow = new double[MOST];
    private final double[] high = new double[MOST];
    private final double[] atHigh = new double[MOST];
    private final double[] x = new double[MOST];
    private final double[] y = new double[MOST];
    private final double[] value = new double[MOST];
    private ResampledCell cell;
    private Grid finer;
    private int count;

    /// Marks them, and makes samples that only by rounding are finite NaN.
    public void mark(ResampledCell of, Grid grid, BlockFunction function) {
        cell = of;
        int row = cell.parts() + 1;
        finer = new Grid(cell.x(0, grid), grid.dx() / cell.parts(), row, cell.y(0, grid), grid.dy() / cell.parts(), row);
        indicator.find(cell.samples(), finer);
        for (int i = 0; i < indicator.nodeCount(); i++) {
            cell.samples()[indicator.nodes()[i]] = Double.NaN;
        }
        count = 0;
        for (int i = 0; i < indicator.edgeCount() && count < MOST; i++) {
            start(indicator.edges()[i], grid);
        }
        for (int step = 0; step < HALVINGS && count > 0; step++) {
            halve(function);
        }
        for (int i = 0; i < count; i++) {
            if (isPole(i)) {
                markBeside(key[i]);
            }
        }
    }

    private double at(int node) {
        return cell.samples()[node];
    }

    private void start(int edge, Grid grid) {
        int from = EdgeTable.node(edge);
        int to = EdgeTable.end(edge, finer.columns());
        if (Double.isFinite(at(from)) && Double.isFinite(at(to))) {
            boolean north = EdgeTable.isNorthward(edge);
            int column = from % finer.columns();
            int row = from / finer.columns();
            key[count] = edge;
            x[count] = cell.x(column, grid);
            y[count] = cell.y(row, grid);
            low[count] = north ? y[count] : x[count];
            high[count] = north ? cell.y(row + 1, grid) : cell.x(column + 1, grid);
            atLow[count] = at(from);
            atHigh[count++] = at(to);
        }
    }

    private void halve(BlockFunction function) {
        for (int i = 0; i < count; i++) {
            (EdgeTable.isNorthward(key[i]) ? y : x)[i] = low[i] + (high[i] - low[i]) / 2;
        }
        function.evaluate(x, y, count, value);
        for (int i = 0; i < count; i++) {
            double middle = EdgeTable.isNorthward(key[i]) ? y[i] : x[i];
            if (Math.abs(value[i] - atLow[i]) > Math.abs(atHigh[i] - value[i])) {
                high[i] = middle;
                atHigh[i] = value[i];
            } else {
                low[i] = middle;
                atLow[i] = value[i];
            }
        }
    }

    /// Whether values grow on both sides, in opposite directions.
    private boolean isPole(int i) {
        double start = at(EdgeTable.node(key[i]));
        double end = at(EdgeTable.end(key[i], finer.columns()));
        double one = atLow[i] - (start / 2 + end / 2);
        double other = atHigh[i] - (start / 2 + end / 2);
        return one < 0 != other < 0 && Math.min(Math.abs(one), Math.abs(other)) > GROWN * Math.abs(end - start);
    }

    private void markBeside(int edge) {
        for (int node : new int[] {EdgeTable.cellBehind(edge, finer), EdgeTable.cellBefore(edge, finer)}) {
            if (node >= 0) {
                cell.broken().set(node / finer.columns() * cell.parts() + node % finer.columns());
            }
        }
    }
}
