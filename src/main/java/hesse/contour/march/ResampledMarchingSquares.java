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
import hesse.contour.cell.ResampledCell;
import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// Marching squares in [ResampledCells]: on their finer samples, with lines that go on into the cells beside.
public final class ResampledMarchingSquares {
    private final ResampledCells cells;
    private final Crossings crossings;
    private Grid grid;
    private double level;
    private int parts;

    /// Where the edges that the cells share are crossed, by their parts.
    private int[] shared = new int[0];

    /// Of the cell under way: its edges, and the crossings of its finer edges to the east and to the north.
    private ResampledCell cell;
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

    public ResampledMarchingSquares(Crossings crossings, ResampledCells cells) {
        this.crossings = crossings;
        this.cells = cells;
    }

    /// Adds to the crossings of the ordinary cells, of which those on the cells' edges are noted.
    public void run(LevelSurvey survey, double atLevel, BlockFunction sampled, Cancellation cancellation) {
        ambiguousCount = 0;
        function = sampled;
        grid = survey.grid();
        level = atLevel;
        parts = survey.boundary.parts();
        int edges = cells.edges.count() * parts;
        shared = shared.length < edges ? new int[2 * edges] : shared;
        Arrays.fill(shared, 0, edges, Crossings.NONE);
        if (eastward.length < parts * (parts + 1)) {
            eastward = new int[parts * (parts + 1)];
            northward = new int[parts * (parts + 1)];
        }
        for (var each : cells.cells()) {
            cancellation.check();
            sweep(each);
        }
        cell = null;
        function = null;
    }

    public int ambiguousCount() {
        return ambiguousCount;
    }

    public double ambiguousU(int i) {
        return ambiguousU[i];
    }

    public double ambiguousV(int i) {
        return ambiguousV[i];
    }

    private void sweep(ResampledCell of) {
        cell = of;
        for (int i = 0; i < 4; i++) {
            edge[i] = CellCases.edge(cell.node(), i, grid);
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
        int corners = (cell.sample(column, row) >= level ? ABOVE_SW : 0) | (cell.sample(column + 1, row) >= level ? ABOVE_SE : 0)
                | (cell.sample(column + 1, row + 1) >= level ? ABOVE_NE : 0) | (cell.sample(column, row + 1) >= level ? ABOVE_NW : 0);
        if (CellCases.segments(corners, false).length == 0 || !cell.isDefined(column, row)) {
            return;
        }
        int[] segments = CellCases.segments(corners, CellCases.isAmbiguous(corners) && isAboveInTheMiddle(column, row));
        for (int which : segments) {
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
        middleX[0] = (cell.x(column, grid) + cell.x(column + 1, grid)) / 2;
        middleY[0] = (cell.y(row, grid) + cell.y(row + 1, grid)) / 2;
        function.evaluate(middleX, middleY, 1, middle);
        if (ambiguousCount == ambiguousU.length) {
            ambiguousU = Arrays.copyOf(ambiguousU, 2 * ambiguousCount);
            ambiguousV = Arrays.copyOf(ambiguousV, 2 * ambiguousCount);
        }
        ambiguousU[ambiguousCount] = cell.node() % grid.columns() + (column + 0.5) / parts;
        ambiguousV[ambiguousCount++] = cell.node() / grid.columns() + (row + 0.5) / parts;
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
        double from = cell.sample(column, row);
        return north ? crossings.add(true, cell.x(column, grid), cell.y(row, grid), from, cell.y(row + 1, grid), cell.sample(column, row + 1), level)
                : crossings.add(false, cell.y(row, grid), cell.x(column, grid), from, cell.x(column + 1, grid), cell.sample(column + 1, row), level);
    }
}
