package hesse.contour;

import static hesse.contour.CellCases.*;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// Visits the cells with corners on both sides of a level row by row and records where the level crosses their edges. Only
/// the crossings on the northern edges of the row before and on the western edge are remembered, so an edge's crossing is
/// shared by its two cells without any table of all edges: the cell on an edge's other side was visited before, for it has
/// the same two corners.
final class CellSweep {

    private final Crossings crossings;
    private final AmbiguousCells ambiguous;
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
    CellSweep(Crossings crossings, AmbiguousCells ambiguous, FineCells fine, Holes holes) {
        this.crossings = crossings;
        this.ambiguous = ambiguous;
        this.fine = fine;
        this.holes = holes;
    }

    /// @param cells those of the level
    void run(double[] samples, Grid grid, double atLevel, LevelCells cells, Cancellation cancellation) {
        values = samples;
        level = atLevel;
        columns = grid.columns();
        if (south.length < columns) {
            south = new int[columns];
        }
        Arrays.fill(south, Crossings.NONE);
        int[] visited = cells.cells(level);
        int count = cells.count(level);
        for (int row = 0, next = 0; row + 1 < grid.rows(); row++) {
            cancellation.check();
            crossings.startRow();
            next = sweepRow(visited, next, count, row * columns);
        }
        crossings.finishRows();
        values = null;
    }

    /// @return the first of the cells beyond the row
    private int sweepRow(int[] cells, int from, int count, int first) {
        int before = first - 2;
        int next = from;
        for (; next < count && cells[next] < first + columns; next++) {
            if (cells[next] != before + 1) {
                west = Crossings.NONE;
            }
            before = cells[next];
            visit(before, before - first);
        }
        return next;
    }

    /// The policy for values that aren't finite, here and nowhere else: a cell with such a corner has no line. Lines
    /// end at its edges and never cross a hole.
    private static boolean hasLines(double sw, double se, double ne, double nw) {
        return Holes.isFinite(sw) && Holes.isFinite(se) && Holes.isFinite(ne) && Holes.isFinite(nw);
    }

    private void visit(int node, int column) {
        double sw = values[node];
        double se = values[node + 1];
        double ne = values[node + columns + 1];
        double nw = values[node + columns];
        side[SOUTH] = south[column];
        side[WEST] = west;
        side[EAST] = Crossings.NONE;
        side[NORTH] = Crossings.NONE;
        if (hasLines(sw, se, ne, nw) && !fine.contains(node) && !holes.contains(node)) {
            int corners = (sw >= level ? ABOVE_SW : 0) | (se >= level ? ABOVE_SE : 0) | (ne >= level ? ABOVE_NE : 0) | (nw >= level ? ABOVE_NW : 0);
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
