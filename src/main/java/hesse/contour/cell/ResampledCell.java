package hesse.contour.cell;

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

    /// Writes the places of a cell's samples, `(parts + 1)²` from an index on.
    public static void place(int node, int parts, Grid grid, double[] x, double[] y, int first) {
        int row = parts + 1;
        for (int i = 0; i < row; i++) {
            x[first + i] = x(node, i, parts, grid);
        }
        for (int i = 0; i < row; i++) {
            System.arraycopy(x, first, x, first + i * row, row);
            Arrays.fill(y, first + i * row, first + (i + 1) * row, y(node, i, parts, grid));
        }
    }

    /// A cell with a function's values at such places, from an index on; at the corners are the values of the grid's nodes.
    public static ResampledCell of(int node, int parts, double[] values, Grid grid, double[] sampled, int first) {
        int row = parts + 1;
        var samples = Arrays.copyOfRange(sampled, first, first + row * row);
        samples[0] = values[node];
        samples[parts] = values[node + 1];
        samples[parts * row] = values[node + grid.columns()];
        samples[row * row - 1] = values[node + grid.columns() + 1];
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double sample : samples) {
            low = sample < low && sample > Double.NEGATIVE_INFINITY ? sample : low;
            high = sample > high && sample < Double.POSITIVE_INFINITY ? sample : high;
        }
        return new ResampledCell(node, parts, samples, new BitSet(), new double[] {low, high});
    }

    /// The coordinate of a column of finer nodes; that of the grid's own where they coincide.
    public double x(int part, Grid grid) {
        return x(node, part, parts, grid);
    }

    public double y(int part, Grid grid) {
        return y(node, part, parts, grid);
    }

    /// The same of a cell, by its node, with so many parts.
    public static double x(int node, int part, int parts, Grid grid) {
        int column = node % grid.columns();
        return part == parts ? grid.x(column + 1) : grid.x(column) + (double) part / parts * grid.dx();
    }

    public static double y(int node, int part, int parts, Grid grid) {
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

    /// Whether the corners alone show how the lines of some levels run, unless opposite ones are on the same side.
    public boolean isPlain(SortedLevels levels) {
        double low = Math.min(Math.min(sample(0, 0), sample(parts, 0)), Math.min(sample(0, parts), sample(parts, parts)));
        double high = Math.max(Math.max(sample(0, 0), sample(parts, 0)), Math.max(sample(0, parts), sample(parts, parts)));
        int least = levels.rank(range[0], 0);
        int most = levels.rank(range[1], least);
        boolean isPlain = broken.isEmpty() && isFinite() && levels.rank(low, least) == least && levels.rank(high, most) == most;
        for (int side = 0; side < 4 && isPlain; side++) {
            isPlain = !isCrossedTwice(side, levels);
        }
        return isPlain;
    }

    private boolean isFinite() {
        int i = 0;
        while (i < samples.length && Double.isFinite(samples[i])) {
            i++;
        }
        return i == samples.length;
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
