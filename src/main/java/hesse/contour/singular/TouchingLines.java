package hesse.contour.singular;

import hesse.contour.cell.Crossings;
import hesse.contour.function.BlockFunction;
import hesse.contour.line.Line;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The lines on which a function touches a level without crossing it, like x²y² = 0 on both axes: no sign changes there, so
/// marching squares doesn't see them.
///
/// Along every column of nodes, and along every row, the places are sought where function − level comes nearest to 0
/// between nodes of one side; they are found by parabolas through three points whose spacing shrinks. Where nothing is left
/// the function touches the level. Places on neighbouring columns are joined to lines that are flatter than steep, those on
/// neighbouring rows to the others; around 45° both find a line, for a cell or two.
public final class TouchingLines {

    private static final int STEPS = 14;
    private static final double WIDEST = 0.5;
    private static final double NARROWEST = 1e-5;
    private static final int THIRD = BlockFunction.LARGEST_BLOCK / 3;

    /// A place is sought if a parabola through three nodes comes so near to the level, in differences of the nodes.
    private static final double ABOUT = 0.25;

    /// The function touches the level where it comes nearer than this part of the differences at both nodes beside: beside a pole
    /// one of them may be as large as any.
    private static final double TOUCHES = 1e-9;

    /// Lines up to this slope are found along columns, in curvatures along by curvatures across.
    private static final double STEEPEST = 0.3;

    /// Between neighbouring columns a line rises by no more, in cells; where lines cross a column may have no place.
    private static final double RISE = 2;
    private static final int GAP = 2;

    private final double[] x = new double[3 * THIRD];
    private final double[] y = new double[3 * THIRD];
    private final double[] value = new double[3 * THIRD];

    /// Of each place: its column, its position along it in rows, the spacing of the next parabola, the smaller
    /// difference of the nodes beside, and what is left of function − level; when joined, the place before and whether one follows.
    private int[] column = new int[256];
    private double[] at = new double[256];
    private double[] spacing = new double[256];
    private double[] scale = new double[256];
    private double[] left = new double[256];
    private int[] before = new int[256];
    private boolean[] followed = new boolean[256];
    private int count;

    /// Columns and rows with their roles exchanged where `transposed`.
    private record Nodes(double[] values, Grid grid, boolean transposed) {

        int columns() {
            return transposed ? grid.rows() : grid.columns();
        }

        int rows() {
            return transposed ? grid.columns() : grid.rows();
        }

        double value(int column, int row) {
            return transposed ? values[column * grid.columns() + row] : values[row * grid.columns() + column];
        }

        double x(double column, double row) {
            return grid.x0() + (transposed ? row : column) * grid.dx();
        }

        double y(double column, double row) {
            return grid.y0() + (transposed ? column : row) * grid.dy();
        }
    }

    /// All such lines, open ones.
    public List<Line> trace(double[] values, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        var lines = new ArrayList<Line>();
        for (boolean transposed : new boolean[] {false, true}) {
            var nodes = new Nodes(values, grid, transposed);
            collect(nodes, level, cancellation);
            for (int first = 0; first < count; first += THIRD) {
                settle(first, Math.min(first + THIRD, count), nodes, level, function, cancellation);
            }
            join(nodes, lines);
        }
        return lines;
    }

    private void collect(Nodes nodes, double level, Cancellation cancellation) {
        count = 0;
        for (int i = 0; i < nodes.columns(); i++) {
            cancellation.check();
            for (int j = 1; j + 1 < nodes.rows(); j++) {
                examine(nodes, i, j, level);
            }
        }
    }

    private void examine(Nodes nodes, int i, int j, double level) {
        double a = nodes.value(i, j - 1) - level;
        double b = nodes.value(i, j) - level;
        double c = nodes.value(i, j + 1) - level;
        boolean nearest = Math.abs(b) < Math.abs(a) && Math.abs(b) <= Math.abs(c) && a * c > 0 && b * a >= 0;
        if (!nearest) {
            return;
        }
        double bend = a - 2 * b + c;
        double most = Math.max(Math.abs(a), Math.abs(c));
        double vertex = b - (c - a) * (c - a) / (8 * bend);
        boolean promising = Math.abs(vertex) <= ABOUT * most && most < Double.POSITIVE_INFINITY;
        if (promising && isFlat(nodes, i, j, bend)) {
            add(i, j + (a - c) / (2 * bend), Math.min(Math.abs(a), Math.abs(c)));
        }
    }

    private static boolean isFlat(Nodes nodes, int i, int j, double bend) {
        if (i == 0 || i + 1 == nodes.columns()) {
            return true;
        }
        double across = nodes.value(i - 1, j) - 2 * nodes.value(i, j) + nodes.value(i + 1, j);
        return Math.abs(bend) >= STEEPEST * Math.abs(across);
    }

    private void settle(int from, int to, Nodes nodes, double level, BlockFunction function, Cancellation cancellation) {
        for (int step = 0; step < STEPS; step++) {
            cancellation.check();
            for (int k = from; k < to; k++) {
                for (int side = -1; side <= 1; side++) {
                    x[3 * (k - from) + side + 1] = nodes.x(column[k], at[k] + side * spacing[k]);
                    y[3 * (k - from) + side + 1] = nodes.y(column[k], at[k] + side * spacing[k]);
                }
            }
            function.evaluate(x, y, 3 * (to - from), value);
            for (int k = from; k < to; k++) {
                int middle = 3 * (k - from) + 1;
                approach(k, value[middle - 1] - level, value[middle] - level, value[middle + 1] - level);
            }
        }
    }

    /// Moves to the parabola's vertex if that is near, and keeps the least that was seen.
    private void approach(int k, double a, double b, double c) {
        if (!(Math.abs(b) >= left[k])) {
            left[k] = Math.abs(b);
        }
        double move = (a - c) / (2 * (a - 2 * b + c));
        if (left[k] > 0 && Math.abs(move) <= 4) {
            at[k] += move * spacing[k];
            spacing[k] = Math.clamp(Math.abs(move) * spacing[k] / 4, NARROWEST, WIDEST);
        }
    }

    /// Each place to the nearest end of a line on the columns before.
    private void join(Nodes nodes, List<Line> lines) {
        int recent = 0;
        for (int k = 0; k < count; k++) {
            before[k] = Crossings.NONE;
            followed[k] = false;
            while (column[recent] < column[k] - GAP) {
                recent++;
            }
            for (int other = recent; other < k && isTouching(k); other++) {
                int columns = column[k] - column[other];
                double rise = Math.abs(at[k] - at[other]);
                boolean fits = columns > 0 && !followed[other] && isTouching(other) && rise <= RISE * columns;
                if (fits && (before[k] == Crossings.NONE || columns < column[k] - column[before[k]]
                        || columns == column[k] - column[before[k]] && rise < Math.abs(at[k] - at[before[k]]))) {
                    before[k] = other;
                }
            }
            if (before[k] != Crossings.NONE) {
                followed[before[k]] = true;
            }
        }
        for (int k = 0; k < count; k++) {
            if (before[k] != Crossings.NONE && !followed[k]) {
                lines.add(line(k, nodes));
            }
        }
    }

    private boolean isTouching(int k) {
        return left[k] <= TOUCHES * scale[k];
    }

    private Line line(int last, Nodes nodes) {
        int size = 0;
        for (int k = last; k != Crossings.NONE; k = before[k]) {
            size++;
        }
        var px = new double[size];
        var py = new double[size];
        for (int k = last, i = size - 1; k != Crossings.NONE; k = before[k], i--) {
            px[i] = nodes.x(column[k], at[k]);
            py[i] = nodes.y(column[k], at[k]);
        }
        return new Line(px, py, false);
    }

    private void add(int i, double row, double difference) {
        if (count == column.length) {
            int capacity = 2 * count;
            column = Arrays.copyOf(column, capacity);
            at = Arrays.copyOf(at, capacity);
            spacing = Arrays.copyOf(spacing, capacity);
            scale = Arrays.copyOf(scale, capacity);
            left = Arrays.copyOf(left, capacity);
            before = Arrays.copyOf(before, capacity);
            followed = Arrays.copyOf(followed, capacity);
        }
        column[count] = i;
        at[count] = row;
        spacing[count] = WIDEST / 4;
        scale[count] = difference;
        left[count++] = Double.POSITIVE_INFINITY;
    }
}
