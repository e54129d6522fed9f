package hesse.contour.march;

import static hesse.contour.cell.CellCases.ABOVE_NE;
import static hesse.contour.cell.CellCases.ABOVE_NW;
import static hesse.contour.cell.CellCases.ABOVE_SE;
import static hesse.contour.cell.CellCases.ABOVE_SW;
import static hesse.contour.cell.CellCases.EAST;
import static hesse.contour.cell.CellCases.NORTH;
import static hesse.contour.cell.CellCases.SOUTH;
import static hesse.contour.cell.CellCases.WEST;

import hesse.contour.cell.CellCases;
import hesse.contour.cell.Crossings;
import hesse.contour.cell.EdgeTable;
import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// Marching squares on the nodes of a grid: visits the cells of a level row by row and records where the level crosses their edges.
/// Only the crossings on the northern edges of the row before and on the western edge are remembered, so an edge's crossing is
/// shared by its two cells without any table of all edges: the cell on an edge's other side was visited before, for it has
/// the same two corners. The cells that are sampled anew have a sweep of their own behind it, [ResampledMarchingSquares].
public final class MarchingSquares {
    private final Crossings crossings;
    private final ResampledMarchingSquares resampled;
    private final int[] side = new int[4];
    private int[] south = new int[0];
    private int west;
    private ResampledCells known;
    private double[] values;
    private Grid grid;
    private double level;
    private int columns;

    /// @param crossings where the results go
    public MarchingSquares(Crossings crossings) {
        this.crossings = crossings;
        resampled = new ResampledMarchingSquares(crossings);
    }

    /// The sweep of the cells that are sampled anew.
    public ResampledMarchingSquares resampled() {
        return resampled;
    }

    public void run(LevelSurvey survey, double atLevel, BlockFunction function, Cancellation cancellation) {
        crossings.clear();
        resampled.start(survey, atLevel);
        known = survey.resampled;
        values = survey.values();
        grid = survey.grid();
        level = atLevel;
        columns = grid.columns();
        south = south.length < columns ? new int[columns] : south;
        Arrays.fill(south, Crossings.NONE);
        int[] visited = survey.cells.cells(level);
        for (int row = 0, next = 0; row + 1 < grid.rows(); row++) {
            cancellation.check();
            next = sweepRow(visited, next, row * columns);
        }
        resampled.run(function, cancellation);
    }

    /// @return the first of the cells beyond the row
    private int sweepRow(int[] cells, int from, int first) {
        int before = first - 2;
        int next = from;
        for (; next < cells.length && cells[next] < first + columns; next++) {
            if (cells[next] != before + 1) {
                west = Crossings.NONE;
            }
            before = cells[next];
            visit(before, before - first);
        }
        return next;
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
        boolean finite = Double.isFinite(sw) && Double.isFinite(se) && Double.isFinite(ne) && Double.isFinite(nw);
        if (finite && !known.contains(node)) {
            int corners = (sw >= level ? ABOVE_SW : 0) | (se >= level ? ABOVE_SE : 0) | (ne >= level ? ABOVE_NE : 0) | (nw >= level ? ABOVE_NW : 0);
            int[] segments = CellCases.segments(corners, false);
            for (int i = 0; i < segments.length; i += 2) {
                crossings.link(crossing(node, segments[i]), crossing(node, segments[i + 1]));
            }
        }
        south[column] = side[NORTH];
        west = side[EAST];
    }

    private int crossing(int node, int which) {
        if (side[which] == Crossings.NONE) {
            side[which] = switch (which) {
                case SOUTH -> add(node, false);
                case NORTH -> add(node + columns, false);
                case WEST -> add(node, true);
                default -> add(node + 1, true);
            };
        }
        return side[which];
    }

    private int add(int node, boolean north) {
        int row = node / columns;
        int column = node - row * columns;
        int added = north ? crossings.add(true, grid.x(column), grid.y(row), values[node], grid.y(row + 1), values[node + columns], level)
                : crossings.add(false, grid.y(row), grid.x(column), values[node], grid.x(column + 1), values[node + 1], level);
        resampled.note(EdgeTable.key(node, north), added);
        return added;
    }
}
