package hesse.contour;

import static hesse.contour.CellCases.*;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// Marching squares in [FineCells]: on their finer samples, with lines that go on into the cells beside.
final class FineSweep {

    private final FineCells cells;
    private Crossings crossings;
    private Grid grid;
    private double level;

    /// Where the edges that the cells share are crossed, by their parts.
    private int[] shared = new int[0];

    /// Of the cell under way: its node and edges, and the crossings of its finer edges to the east and to the north.
    private int index;
    private int node;
    private int parts;
    private final int[] edge = new int[4];
    private int[] eastward = new int[0];
    private int[] northward = new int[0];
    private final int[] side = new int[4];
    /// The middles of ambiguous cells, in cells from the grid's first node: lines may cross about there.
    private double[] ambiguousU = new double[64];
    private double[] ambiguousV = new double[64];
    private int ambiguousCount;
    private BlockFunction function;
    private final double[] middleX = new double[1];
    private final double[] middleY = new double[1];
    private final double[] middle = new double[1];

    FineSweep(FineCells cells) {
        this.cells = cells;
    }

    /// Adds to the crossings of the ordinary cells, of which those on the cells' edges are noted.
    void link(Grid nodes, double atLevel, BlockFunction sampled, Crossings into, Cancellation cancellation) {
        ambiguousCount = 0;
        crossings = into;
        function = sampled;
        grid = nodes;
        level = atLevel;
        parts = cells.parts();
        int edges = cells.edges.count() * parts;
        if (shared.length < edges) {
            shared = new int[2 * edges];
        }
        Arrays.fill(shared, 0, edges, Crossings.NONE);
        if (cells.count() > 0 && eastward.length < parts * (parts + 1)) {
            eastward = new int[parts * (parts + 1)];
            northward = new int[parts * (parts + 1)];
        }
        for (index = 0; index < cells.count(); index++) {
            cancellation.check();
            sweep();
        }
        crossings = null;
        function = null;
    }

    int ambiguousCount() {
        return ambiguousCount;
    }

    double ambiguousU(int i) {
        return ambiguousU[i];
    }

    double ambiguousV(int i) {
        return ambiguousV[i];
    }

    private void sweep() {
        node = cells.cell(index);
        for (int i = 0; i < 4; i++) {
            edge[i] = cells.key(node, i, grid);
        }
        Arrays.fill(eastward, 0, parts * (parts + 1), Crossings.NONE);
        Arrays.fill(northward, 0, parts * (parts + 1), Crossings.NONE);
        for (int row = 0; row < parts; row++) {
            for (int column = 0; column < parts; column++) {
                visit(column, row);
            }
        }
    }

    private void visit(int column, int row) {
        double sw = cells.sample(index, column, row);
        double se = cells.sample(index, column + 1, row);
        double ne = cells.sample(index, column + 1, row + 1);
        double nw = cells.sample(index, column, row + 1);
        int corners = (sw >= level ? ABOVE_SW : 0) | (se >= level ? ABOVE_SE : 0) | (ne >= level ? ABOVE_NE : 0) | (nw >= level ? ABOVE_NW : 0);
        boolean finite = Holes.isFinite(sw) && Holes.isFinite(se) && Holes.isFinite(ne) && Holes.isFinite(nw);
        if (corners == 0 || corners == ALL_ABOVE || !finite) {
            return;
        }
        boolean ambiguous = corners == (ABOVE_SW | ABOVE_NE) || corners == (ABOVE_SE | ABOVE_NW);
        int[] segments = ambiguous ? segments(corners, isAboveInTheMiddle(column, row)) : segments(corners, sw, se, ne, nw, level);
        for (int i = 0; i < segments.length; i++) {
            int which = segments[i];
            side[which] = switch (which) {
                case SOUTH -> eastward(column, row);
                case NORTH -> eastward(column, row + 1);
                case WEST -> northward(column, row);
                default -> northward(column + 1, row);
            };
        }
        for (int i = 0; i < segments.length; i += 2) {
            crossings.link(side[segments[i]], side[segments[i + 1]]);
        }
    }

    /// Across so small a cell the function's own value decides better than any interpolation.
    private boolean isAboveInTheMiddle(int column, int row) {
        middleX[0] = (cells.x(node, column, grid) + cells.x(node, column + 1, grid)) / 2;
        middleY[0] = (cells.y(node, row, grid) + cells.y(node, row + 1, grid)) / 2;
        function.evaluate(middleX, middleY, 1, middle);
        if (ambiguousCount == ambiguousU.length) {
            ambiguousU = Arrays.copyOf(ambiguousU, 2 * ambiguousCount);
            ambiguousV = Arrays.copyOf(ambiguousV, 2 * ambiguousCount);
        }
        ambiguousU[ambiguousCount] = node % grid.columns() + (column + 0.5) / parts;
        ambiguousV[ambiguousCount++] = node / grid.columns() + (row + 0.5) / parts;
        return middle[0] >= level;
    }

    /// The crossing of a finer edge from one of its nodes to the east.
    private int eastward(int column, int row) {
        int at = row * parts + column;
        if (eastward[at] == Crossings.NONE) {
            int border = row == 0 ? edge[SOUTH] : row == parts ? edge[NORTH] : Crossings.NONE;
            eastward[at] = border == Crossings.NONE ? add(column, row, false) : onEdge(border, column, column, row, false);
        }
        return eastward[at];
    }

    private int northward(int column, int row) {
        int at = column * parts + row;
        if (northward[at] == Crossings.NONE) {
            int border = column == 0 ? edge[WEST] : column == parts ? edge[EAST] : Crossings.NONE;
            northward[at] = border == Crossings.NONE ? add(column, row, true) : onEdge(border, row, column, row, true);
        }
        return northward[at];
    }

    /// An ordinary cell beside has the edge crossed once, and so has this one.
    private int onEdge(int key, int part, int column, int row, boolean north) {
        int number = cells.edges.number(key);
        if (cells.edges.crossing(number) != Crossings.NONE) {
            return cells.edges.crossing(number);
        }
        int place = number * parts + part;
        if (shared[place] == Crossings.NONE) {
            shared[place] = add(column, row, north);
        }
        return shared[place];
    }

    private int add(int column, int row, boolean north) {
        double from = cells.sample(index, column, row);
        double to = north ? cells.sample(index, column, row + 1) : cells.sample(index, column + 1, row);
        return north ? crossings.addPart(node, true, cells.x(node, column, grid), cells.y(node, row, grid), from, cells.y(node, row + 1, grid), to)
                : crossings.addPart(node, false, cells.y(node, row, grid), cells.x(node, column, grid), from, cells.x(node, column + 1, grid), to);
    }
}
