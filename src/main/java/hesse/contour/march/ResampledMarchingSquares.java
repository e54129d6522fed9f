package hesse.contour.march;

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
    /// In cells: lines of this length that bend less than this keep their ends only.
    private static final double LONGEST = 0.5;
    private static final double STRAIGHT = 1.0 / 256;

    private final Crossings crossings;
    private ResampledCells cells;
    private Grid grid;
    private double level;
    private int parts;

    /// Where the edges that the cells share are crossed: once by the line of an ordinary cell, or by their parts.
    private int[] ordinary = new int[0];
    private int[] shared = new int[0];

    /// Of the cell under way: its edges, and the crossings on the northern edges of the finer cells before and on the western edge. They
    /// are true where these edges are crossed, for then the finer cell beyond was visited.
    private ResampledCell cell;
    private final int[] edge = new int[4];
    private final int[] side = new int[4];
    private int[] south = new int[0];
    private int west;

    /// The middles of ambiguous cells, in cells from the grid's first node: lines may cross about there.
    private double[] ambiguousU = new double[64];
    private double[] ambiguousV = new double[64];
    private int ambiguousCount;

    private BlockFunction function;
    private final double[] middleX = new double[1];
    private final double[] middleY = new double[1];
    private final double[] middle = new double[1];

    ResampledMarchingSquares(Crossings crossings) {
        this.crossings = crossings;
    }

    /// Begins with a level; what crosses the ordinary cells comes first.
    void start(LevelSurvey survey, double atLevel) {
        ambiguousCount = 0;
        cells = survey.resampled;
        grid = survey.grid();
        level = atLevel;
        parts = cells.parts;
        int edges = cells.edges.count();
        if (ordinary.length < edges || shared.length < edges * parts) {
            ordinary = new int[2 * edges];
            shared = new int[2 * edges * parts];
        }
        Arrays.fill(ordinary, 0, edges, Crossings.NONE);
        Arrays.fill(shared, 0, edges * parts, Crossings.NONE);
        south = south.length < parts ? new int[parts] : south;
    }

    /// Notes where an ordinary cell's edge is crossed, if it is one of these cells' too.
    void note(int key, int crossing) {
        int number = cells.edges.number(key);
        if (number >= 0) {
            ordinary[number] = crossing;
        }
    }

    /// Adds to the crossings of the ordinary cells.
    void run(BlockFunction sampled, Cancellation cancellation) {
        function = sampled;
        for (var each : cells.cells) {
            if (each.isCrossedBy(level)) {
                cancellation.check();
                int first = crossings.count();
                sweep(each);
                thin(first);
            }
        }
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

    /// Rows of samples as bits, set above the level; finer cells whose corners aren't all on one side are visited.
    private void sweep(ResampledCell of) {
        cell = of;
        for (int i = 0; i < 4; i++) {
            edge[i] = CellCases.edge(cell.node(), i, grid);
        }
        int inside = (1 << parts) - 1;
        int below = cell.above(0, level);
        for (int row = 0; row < parts; row++) {
            int above = cell.above(row + 1, level);
            int some = below | below >> 1 | above | above >> 1;
            int all = below & below >> 1 & above & above >> 1;
            for (int left = some & ~all & inside; left != 0; left &= left - 1) {
                int column = Integer.numberOfTrailingZeros(left);
                visit(column, row, CellCases.corners(below >> column, above >> column));
            }
            below = above;
        }
    }

    /// Leaves out crossings within the cell where its lines are straight.
    private void thin(int first) {
        for (int i = first; i < crossings.count(); i++) {
            int before = crossings.previous(i);
            int after = crossings.next(i);
            boolean isInside = crossings.isNorthward(i) ? crossings.x[i] != cell.x(0, grid) && crossings.x[i] != cell.x(parts, grid)
                    : crossings.y[i] != cell.y(0, grid) && crossings.y[i] != cell.y(parts, grid);
            if (isInside && before != Crossings.NONE && after != Crossings.NONE && before != after) {
                double u = (crossings.x[after] - crossings.x[before]) / grid.dx();
                double v = (crossings.y[after] - crossings.y[before]) / grid.dy();
                double aside = (crossings.x[i] - crossings.x[before]) / grid.dx() * v - (crossings.y[i] - crossings.y[before]) / grid.dy() * u;
                double length = Math.sqrt(u * u + v * v);
                if (length <= LONGEST && Math.abs(aside) <= STRAIGHT * length) {
                    crossings.skip(i);
                }
            }
        }
    }

    private void visit(int column, int row, int corners) {
        side[SOUTH] = row == 0 ? Crossings.NONE : south[column];
        side[WEST] = column == 0 ? Crossings.NONE : west;
        side[EAST] = Crossings.NONE;
        side[NORTH] = Crossings.NONE;
        if (cell.isDefined(column, row)) {
            int[] segments = CellCases.segments(corners, CellCases.isAmbiguous(corners) && isAboveInTheMiddle(column, row));
            for (int i = 0; i < segments.length; i += 2) {
                crossings.link(crossing(segments[i], column, row), crossing(segments[i + 1], column, row));
            }
        }
        south[column] = side[NORTH];
        west = side[EAST];
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

    private int crossing(int which, int column, int row) {
        if (side[which] == Crossings.NONE) {
            boolean isBorder = switch (which) {
                case SOUTH -> row == 0;
                case NORTH -> row + 1 == parts;
                case WEST -> column == 0;
                default -> column + 1 == parts;
            };
            side[which] = isBorder ? onEdge(which, column, row) : add(which, column, row);
        }
        return side[which];
    }

    /// An ordinary cell beside has the edge crossed once, and so has this one.
    private int onEdge(int which, int column, int row) {
        int number = cells.edges.number(edge[which]);
        if (ordinary[number] != Crossings.NONE) {
            return ordinary[number];
        }
        int place = number * parts + (which == SOUTH || which == NORTH ? column : row);
        if (shared[place] == Crossings.NONE) {
            shared[place] = add(which, column, row);
        }
        return shared[place];
    }

    private int add(int which, int column, int row) {
        int i = which == EAST ? column + 1 : column;
        int j = which == NORTH ? row + 1 : row;
        double from = cell.sample(i, j);
        return which == EAST || which == WEST ? crossings.add(true, cell.x(i, grid), cell.y(j, grid), from, cell.y(j + 1, grid), cell.sample(i, j + 1), level)
                : crossings.add(false, cell.y(j, grid), cell.x(i, grid), from, cell.x(i + 1, grid), cell.sample(i + 1, j), level);
    }
}
