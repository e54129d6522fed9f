package hesse.contour;

import static hesse.contour.CellCases.*;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// Visits all cells row by row and records where a level crosses their edges. Only the crossings on the northern
/// edges of the row before and on the western edge are remembered, so an edge's crossing is shared by its two cells
/// without any table of all edges.
final class CellSweep {

    private final Crossings crossings;
    private final AmbiguousCells ambiguous;
    private final SampleRanges ranges;
    private final FineCells fine;
    private final Holes holes;
    private final int[] side = new int[4];
    private int[] south = new int[0];
    private int west;

    private double[] values;
    private double level;
    private int columns;

    /// @param fine  cells that are left to their own sweep
    /// @param holes cells that are left to theirs
    CellSweep(Crossings crossings, AmbiguousCells ambiguous, SampleRanges ranges, FineCells fine, Holes holes) {
        this.crossings = crossings;
        this.ambiguous = ambiguous;
        this.ranges = ranges;
        this.fine = fine;
        this.holes = holes;
    }

    void run(double[] samples, Grid grid, double atLevel, Cancellation cancellation) {
        values = samples;
        level = atLevel;
        columns = grid.columns();
        if (south.length < columns) {
            south = new int[columns];
        }
        Arrays.fill(south, Crossings.NONE);
        for (int row = 0; row + 1 < grid.rows(); row++) {
            cancellation.check();
            crossings.startRow();
            sweepRow(row);
        }
        crossings.finishRows();
        values = null;
    }

    private void sweepRow(int row) {
        west = Crossings.NONE;
        for (int stretch = 0, from = 0; from + 1 < columns; stretch++, from += SampleRanges.STRETCH) {
            int to = Math.min(from + SampleRanges.STRETCH, columns - 1);
            if (ranges.exclude(level, row, stretch)) {
                Arrays.fill(south, from, to, Crossings.NONE);
                west = Crossings.NONE;
            } else {
                sweepCells(row * columns, from, to);
            }
        }
    }

    /// The corners above are four bits; moving on, the eastern ones become the western ones.
    private void sweepCells(int first, int from, int to) {
        int corners = (values[first + from] >= level ? ABOVE_SE : 0) | (values[first + from + columns] >= level ? ABOVE_NE : 0);
        for (int column = from; column < to; column++) {
            int east = first + column + 1;
            corners = (corners & ABOVE_SE) >> 1 | (corners & ABOVE_NE) << 1
                    | (values[east] >= level ? ABOVE_SE : 0) | (values[east + columns] >= level ? ABOVE_NE : 0);
            if (corners == 0 || corners == ALL_ABOVE) {
                south[column] = Crossings.NONE;
                west = Crossings.NONE;
            } else {
                visit(first + column, column, corners);
            }
        }
    }

    /// The policy for values that aren't finite, here and nowhere else: a cell with such a corner has no line. Lines
    /// end at its edges and never cross a hole.
    private static boolean hasLines(double sw, double se, double ne, double nw) {
        return Double.isFinite(sw) && Double.isFinite(se) && Double.isFinite(ne) && Double.isFinite(nw);
    }

    private void visit(int node, int column, int corners) {
        double sw = values[node];
        double se = values[node + 1];
        double ne = values[node + columns + 1];
        double nw = values[node + columns];
        side[SOUTH] = south[column];
        side[WEST] = west;
        side[EAST] = Crossings.NONE;
        side[NORTH] = Crossings.NONE;
        if (hasLines(sw, se, ne, nw) && !fine.contains(node) && !holes.contains(node)) {
            int[] segments = segments(corners, sw, se, ne, nw, level);
            for (int i = 0; i < segments.length; i += 2) {
                crossings.link(crossing(node, segments[i]), crossing(node, segments[i + 1]));
            }
            if (segments.length > 2) {
                ambiguous.add(node, side, corners == (ABOVE_SW | ABOVE_NE));
            }
        }
        south[column] = side[NORTH];
        west = side[EAST];
    }

    private int crossing(int node, int which) {
        if (side[which] == Crossings.NONE) {
            side[which] = switch (which) {
                case SOUTH -> crossings.add(node, false);
                case NORTH -> crossings.add(node + columns, false);
                case WEST -> crossings.add(node, true);
                default -> crossings.add(node + 1, true);
            };
        }
        return side[which];
    }
}
