package hesse.contour.cell;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// For each of some levels the cells with corners on both sides of it, row by row: found for all levels at once, so that the
/// sweep for one of them visits no others. A row of nodes is a few runs of values between the same levels; only where these
/// end, or differ from those of the next row, are cells to be found.
///
/// A cell with an edge whose ends are finite and on both sides of a level is always among the level's, whatever its other
/// corners are.
public final class ActiveCells {

    private final SortedLevels levels;
    private final int[][] cells;
    private final int[] counts;
    private Runs south;
    private Runs north;

    public ActiveCells(double[] values, Grid grid, SortedLevels levels, Cancellation cancellation) {
        this.levels = levels;
        cells = new int[levels.count()][1024];
        counts = new int[levels.count()];
        south = new Runs(grid.columns());
        north = new Runs(grid.columns());
        north.find(values, 0, levels);
        for (int row = 0; row + 1 < grid.rows(); row++) {
            cancellation.check();
            var reused = south;
            south = north;
            north = reused;
            north.find(values, (row + 1) * grid.columns(), levels);
            collect(row * grid.columns(), grid.columns() - 1);
        }
        Arrays.setAll(cells, level -> Arrays.copyOf(cells[level], counts[level]));
    }

    /// The stretches of a row of nodes whose values have the same rank.
    private static final class Runs {

        private final int[] rank;
        /// The first node behind each.
        private final int[] end;

        private Runs(int columns) {
            rank = new int[columns];
            end = new int[columns];
        }

        private void find(double[] values, int first, SortedLevels levels) {
            int count = 0;
            int present = levels.rank(values[first], 0);
            double low = levels.below(present);
            double high = levels.above(present);
            for (int i = 1; i < end.length; i++) {
                double value = values[first + i];
                if (value < low || value >= high) {
                    rank[count] = present;
                    end[count++] = i;
                    present = levels.rank(value, present);
                    low = levels.below(present);
                    high = levels.above(present);
                }
            }
            rank[count] = present;
            end[count] = end.length;
        }
    }

    private void collect(int first, int count) {
        int s = 0;
        int n = 0;
        for (int cell = 0; cell < count; cell++) {
            int low = Math.min(south.rank[s], north.rank[n]);
            int high = Math.max(south.rank[s], north.rank[n]);
            int last = Math.min(south.end[s], north.end[n]) - 1;
            for (; low < high && cell < last; cell++) {
                add(first + cell, low, high);
            }
            cell = last;
            if (cell < count) {
                s += south.end[s] == cell + 1 ? 1 : 0;
                n += north.end[n] == cell + 1 ? 1 : 0;
                add(first + cell, Math.min(low, Math.min(south.rank[s], north.rank[n])), Math.max(high, Math.max(south.rank[s], north.rank[n])));
            }
        }
    }

    private void add(int cell, int from, int to) {
        for (int level = from; level < to; level++) {
            if (counts[level] == cells[level].length) {
                cells[level] = Arrays.copyOf(cells[level], 2 * counts[level]);
            }
            cells[level][counts[level]++] = cell;
        }
    }

    /// The cells of a level by their south-western nodes, ascending.
    public int[] cells(double level) {
        return cells[levels.number(level)];
    }
}
