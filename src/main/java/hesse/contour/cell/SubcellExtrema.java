package hesse.contour.cell;

import hesse.field.Grid;
import java.util.Arrays;

/// Cells in which samples go beyond those at the nodes so far that a level may be reached there although no node is on its other side:
/// beside extrema along edges, and around those inside.
///
/// Differences of the samples tell where, without any evaluation, and about how far; what isn't near such a place costs
/// nothing more.
public final class SubcellExtrema {

    /// How much farther than the parabola goes a function is expected to go at the most, in parts of the parabola's way.
    private static final double FARTHER = 0.5;

    /// The cubic goes no farther beyond its ends than a quarter of the larger slope there; with a little for roundings.
    private static final double FARTHEST = 1.001 * (1 + FARTHER) / 4;

    /// How far from the cell in which it is sought an extremum may be expected, in cells.
    private static final double OUTSIDE = 0.25;

    private int[] cells = new int[64];
    private int count;

    private final double[] values;
    private final Grid grid;
    private final int columns;
    private final SortedLevels levels;
    private int rank;

    /// @param levels those that may be reached
    public SubcellExtrema(double[] values, Grid grid, SortedLevels levels) {
        this.values = values;
        this.grid = grid;
        this.levels = levels;
        columns = grid.columns();
        if (columns >= 3 && grid.rows() >= 3) {
            for (int row = 0; row < grid.rows(); row++) {
                surveyRow(row);
            }
            for (int row = 0; row + 1 < grid.rows(); row++) {
                surveyColumns(row);
            }
        }
    }

    /// The cells by their south-western nodes, some more than once.
    public int[] cells() {
        return Arrays.copyOf(cells, count);
    }

    /// The edges to the east.
    private void surveyRow(int row) {
        int first = row * columns;
        int last = first + columns - 1;
        for (int i = nextTurn(first, 1, 0, columns - 3); i < columns - 3; i = nextTurn(first, 1, i + 1, columns - 3)) {
            examine(first + 1 + i, 1 + i, 1, columns);
            surveyCells(first + 1 + i, row);
        }
        examine(first, 0, 1, columns);
        examine(last - 1, columns - 2, 1, columns);
    }

    /// The edges to the north.
    private void surveyColumns(int row) {
        int first = row * columns;
        if (row == 0 || row + 2 == grid.rows()) {
            for (int i = 0; i < columns; i++) {
                examine(first + i, row, columns, grid.rows());
            }
            return;
        }
        for (int i = nextTurn(first - columns, columns, 0, columns); i < columns; i = nextTurn(first - columns, columns, i + 1, columns)) {
            examine(first + i, row, columns, grid.rows());
        }
    }

    /// The next of four nodes in line, from the i-th behind `first` on, whose first difference and last one have opposite signs:
    /// about an extremum in between. `to` if there are none.
    private int nextTurn(int first, int stride, int from, int to) {
        int i = from;
        while (i < to && !((values[first + i + stride] - values[first + i]) * (values[first + i + 3 * stride] - values[first + i + 2 * stride]) < 0)) {
            i++;
        }
        return i;
    }

    /// The edge from a node, the index-th of `all` along the line of nodes, to the one a `stride` farther.
    private void examine(int node, int index, int stride, int all) {
        double step = values[node + stride] - values[node];
        double before = index > 0 ? values[node] - values[node - stride] : 2 * step - (values[node + 2 * stride] - values[node + stride]);
        double after = index + 2 < all ? values[node + 2 * stride] - values[node + stride] : 2 * step - before;
        double start = (before + step) / 2;
        double end = (step + after) / 2;
        if (!(start * end < 0)) {
            return;
        }
        boolean isLow = start < 0;
        double nearest = isLow ? Math.min(values[node], values[node + stride]) : Math.max(values[node], values[node + stride]);
        if (!isAnyLevelWithin(FARTHEST * Math.max(Math.abs(start), Math.abs(end)), nearest)) {
            return;
        }
        double part = start / (start - end);
        // The cubic Hermite curve with the mean differences as slopes.
        double value = values[node] + part * part * (3 - 2 * part) * step + part * (1 - part) * ((1 - part) * start - part * end);
        double extremum = value + FARTHER * (value - nearest);
        if (isLow ? extremum < nearest : extremum > nearest) {
            addBeside(node, stride == columns, nearest, extremum);
        }
    }

    private boolean isAnyLevelWithin(double reach, double value) {
        rank = levels.rank(value, rank);
        return levels.below(rank) >= value - reach || levels.above(rank) <= value + reach;
    }

    /// The cells on both sides of an edge, of which one may be beyond the grid.
    private void addBeside(int node, boolean north, double nearest, double extremum) {
        if (levels.rank(nearest, rank) != levels.rank(extremum, rank)) {
            if (north ? node % columns + 1 < columns : node / columns + 1 < grid.rows()) {
                add(node);
            }
            if (north ? node % columns > 0 : node / columns > 0) {
                add(node - (north ? 1 : columns));
            }
        }
    }

    /// The cells above and below an edge to the east that has an extremum: if an edge to the north has one too, there may be
    /// another inside.
    private void surveyCells(int node, int row) {
        for (int below = 0; below <= 1; below++) {
            int south = row - below;
            if (south >= 1 && south + 2 < grid.rows() && (bends(node - below * columns) || bends(node + 1 - below * columns))) {
                surveyCell(node - below * columns);
            }
        }
    }

    private boolean bends(int node) {
        return (values[node] - values[node - columns]) * (values[node + 2 * columns] - values[node + columns]) < 0;
    }

    /// The extremum of the quadratic around the lowest or highest corner of a cell.
    private void surveyCell(int node) {
        boolean isLow = values[node - 1] + values[node + 2] - values[node] - values[node + 1] > 0;
        int best = node;
        for (int each : new int[] {node + 1, node + columns, node + columns + 1}) {
            best = values[each] < values[best] == isLow ? each : best;
        }
        double gu = (values[best + 1] - values[best - 1]) / 2;
        double gv = (values[best + columns] - values[best - columns]) / 2;
        double uu = values[best + 1] - 2 * values[best] + values[best - 1];
        double vv = values[best + columns] - 2 * values[best] + values[best - columns];
        double uv = (values[best + columns + 1] - values[best + columns - 1] - values[best - columns + 1] + values[best - columns - 1]) / 4;
        double determinant = uu * vv - uv * uv;
        double u = (uv * gv - vv * gu) / determinant;
        double v = (uv * gu - uu * gv) / determinant;
        double drop = (1 + FARTHER) * (gu * u + gv * v) / 2;
        double left = best % columns - node % columns + u;
        double up = best / columns - node / columns + v;
        boolean within = determinant > 0 && uu > 0 == isLow && left >= -OUTSIDE && left <= 1 + OUTSIDE && up >= -OUTSIDE && up <= 1 + OUTSIDE;
        if (within && levels.rank(values[best], rank) != levels.rank(values[best] + drop, rank)) {
            add(node);
        }
    }

    private void add(int node) {
        cells = count == cells.length ? Arrays.copyOf(cells, 2 * count) : cells;
        cells[count++] = node;
    }
}
