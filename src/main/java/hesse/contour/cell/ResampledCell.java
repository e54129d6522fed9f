package hesse.contour.cell;

import hesse.contour.function.BlockFunction;
import hesse.field.Grid;
import java.util.Arrays;
import java.util.BitSet;

/// A cell of a grid with samples of its own on a finer grid from corner to corner.
///
/// @param node    the cell's south-western node
/// @param parts   of an edge
/// @param samples row by row from the south-western corner, `parts + 1` a row; not finite where the function is undefined
/// @param broken  the finer cells through which a pole runs, row by row, `parts` a row
/// @param range   the least and the greatest finite sample; +∞ and −∞ if there is none
public record ResampledCell(int node, int parts, double[] samples, BitSet broken, double[] range) {

    /// Samples a function over a cell; at the corners are the values of the grid's nodes.
    ///
    /// @param x scratch memory for `(parts + 1)²` places, and `y`
    public static ResampledCell of(int node, int parts, double[] values, Grid grid, BlockFunction function, double[] x, double[] y) {
        int row = parts + 1;
        var cell = new ResampledCell(node, parts, new double[row * row], new BitSet(), new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY});
        for (int i = 0; i < row; i++) {
            x[i] = cell.x(i, grid);
        }
        for (int i = 0; i < row; i++) {
            System.arraycopy(x, 0, x, i * row, row);
            Arrays.fill(y, i * row, (i + 1) * row, cell.y(i, grid));
        }
        function.evaluate(x, y, row * row, cell.samples);
        cell.samples[0] = values[node];
        cell.samples[parts] = values[node + 1];
        cell.samples[parts * row] = values[node + grid.columns()];
        cell.samples[row * row - 1] = values[node + grid.columns() + 1];
        for (double sample : cell.samples) {
            if (Double.isFinite(sample)) {
                cell.range[0] = Math.min(cell.range[0], sample);
                cell.range[1] = Math.max(cell.range[1], sample);
            }
        }
        return cell;
    }

    /// The coordinate of a column of finer nodes; that of the grid's own where they coincide.
    public double x(int part, Grid grid) {
        int column = node % grid.columns();
        return part == parts ? grid.x(column + 1) : grid.x(column) + (double) part / parts * grid.dx();
    }

    public double y(int part, Grid grid) {
        int row = node / grid.columns();
        return part == parts ? grid.y(row + 1) : grid.y(row) + (double) part / parts * grid.dy();
    }

    public double sample(int column, int row) {
        return samples[row * (parts + 1) + column];
    }

    /// A row of samples as bits, the westernmost the lowest: set where one isn't below a level.
    public int above(int row, double level) {
        int bits = 0;
        int first = row * (parts + 1);
        for (int i = 0; i <= parts; i++) {
            bits |= samples[first + i] >= level ? 1 << i : 0;
        }
        return bits;
    }

    /// Whether a finer cell has lines: the function is defined all over it, as far as is known.
    public boolean isDefined(int column, int row) {
        return !broken.get(row * parts + column) && Double.isFinite(sample(column, row)) && Double.isFinite(sample(column + 1, row))
                && Double.isFinite(sample(column, row + 1)) && Double.isFinite(sample(column + 1, row + 1));
    }

    /// Whether a level has samples on both sides.
    public boolean isCrossedBy(double level) {
        return level > range[0] && level <= range[1];
    }

    /// Whether samples are on both sides of some level, and not by rounding only: a level that is touched isn't crossed.
    public boolean isCrossed(SortedLevels levels) {
        double least = 1e-9 * range[1] - 1e-9 * range[0];
        return levels.rank(range[0] + least, 0) < levels.rank(range[1] - least, 0);
    }

    /// The i-th sample on a side, which [CellCases] names, from west to east or from south to north.
    private double onSide(int side, int i) {
        return switch (side) {
            case CellCases.SOUTH -> sample(i, 0);
            case CellCases.NORTH -> sample(i, parts);
            case CellCases.WEST -> sample(0, i);
            default -> sample(parts, i);
        };
    }

    /// Whether samples on a side go up and down again, or down and up, across some level; poles left aside.
    public boolean isCrossedTwice(int side, SortedLevels levels) {
        int before = levels.rank(onSide(side, 0), 0);
        boolean rises = false;
        boolean falls = false;
        for (int i = 0; i < parts; i++) {
            int next = levels.rank(onSide(side, i + 1), before);
            boolean changes = next != before && !broken.get(beside(side, i));
            rises |= changes && next > before;
            falls |= changes && next < before;
            before = next;
        }
        return rises && falls;
    }

    /// The i-th finer cell on a side.
    private int beside(int side, int i) {
        return switch (side) {
            case CellCases.SOUTH -> i;
            case CellCases.NORTH -> (parts - 1) * parts + i;
            case CellCases.WEST -> i * parts;
            default -> i * parts + parts - 1;
        };
    }

    /// Whether the function is undefined somewhere on a side.
    public boolean isInterrupted(int side) {
        for (int i = 0; i <= parts; i++) {
            if (!Double.isFinite(onSide(side, i))) {
                return true;
            }
        }
        return false;
    }
}
