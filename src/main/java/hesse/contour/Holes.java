package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// Where samples aren't finite: the cells through which the border of the function's domain runs, and where it crosses
/// their edges.
final class Holes {

    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    /// Halvings of an edge. Near the border a function may be as steep as a root, so that places as near as a pixel aren't
    /// enough to know its values there.
    private static final int HALVINGS = 40;

    /// All edges of the cells; of those with one end in a hole, the last place where the function is finite.
    final SharedEdges edges = new SharedEdges();
    private int[] cells = new int[64];
    private int count;
    private double[] at = new double[64];
    private double[] value = new double[64];

    /// Cells with finite corners that a break runs through.
    private final SharedEdges broken = new SharedEdges();
    private final Breaks breaks = new Breaks();

    private int[] halved = new int[64];
    private double[] outside = new double[64];
    private int halvedCount;
    private final int[] key = new int[BLOCK];
    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];
    private final double[] out = new double[BLOCK];

    /// Knows of no holes until the next [#survey].
    void forget() {
        edges.clear();
        broken.clear();
        count = 0;
        halvedCount = 0;
    }

    /// The cells with at least one finite corner and one that isn't, by their south-western nodes.
    int cell(int index) {
        return cells[index];
    }

    int count() {
        return count;
    }

    /// Whether a cell with finite corners is among them.
    boolean contains(int node) {
        return broken.count() > 0 && broken.number(node) >= 0;
    }

    /// Whether both ends of an edge, by its name, are finite, and it breaks off in between. Then the edge is the part before the
    /// break, and the one [#behind] it is the other part.
    boolean isBroken(int key) {
        return broken.count() > 0 && edges.number(behind(key)) >= 0;
    }

    /// The name of the part of an edge behind a break.
    static int behind(int key) {
        return key | Integer.MIN_VALUE;
    }

    /// The edge that a part belongs to.
    static int edge(int part) {
        return part & Integer.MAX_VALUE;
    }

    /// Where on an edge with one end in a hole the function is finite for the last time: the coordinate along the edge.
    double at(int edge) {
        return at[edge];
    }

    /// Its value there.
    double value(int edge) {
        return value[edge];
    }

    static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }

    /// The samples as they are to be understood: where a pole runs through nodes and rounding only makes them finite, they
    /// aren't; otherwise the same array.
    double[] survey(double[] values, Grid grid, BlockFunction function, Cancellation cancellation) {
        surveyHoles(values, grid, function, cancellation);
        breaks.survey(values, grid, function, this, cancellation);
        if (breaks.poles.count() == 0) {
            return values;
        }
        double[] understood = Arrays.copyOf(values, grid.columns() * grid.rows());
        for (int i = 0; i < understood.length; i++) {
            understood[i] = breaks.poles.number(i) < 0 ? understood[i] : Double.NaN;
        }
        surveyHoles(understood, grid, function, cancellation);
        breaks.survey(understood, grid, function, this, cancellation);
        return understood;
    }

    private void surveyHoles(double[] values, Grid grid, BlockFunction function, Cancellation cancellation) {
        forget();
        int columns = grid.columns();
        boolean before = isFinite(values, 0, columns);
        for (int row = 0; row + 1 < grid.rows(); row++) {
            cancellation.check();
            boolean next = isFinite(values, (row + 1) * columns, (row + 2) * columns);
            if (!before || !next) {
                surveyRow(values, grid, row);
            }
            before = next;
        }
        for (int first = 0; first < halvedCount; first += BLOCK) {
            halve(first, Math.min(BLOCK, halvedCount - first), grid, function, cancellation);
        }
    }

    /// As [#survey] of a grid in a cell whose shape shows where breaks come in.
    void surveyClosely(double[] values, Grid grid, BlockFunction function, HoleShape shape) {
        surveyHoles(values, grid, function, Cancellation.NEVER);
        breaks.follow(shape, values, grid, function, this);
    }

    /// An edge that breaks off between two places on it, with the values there.
    void addBroken(int key, double before, double atBefore, double after, double atAfter, double[] values, Grid grid) {
        addBrokenCell(SharedEdges.cellBehind(key, grid), values, grid);
        addBrokenCell(SharedEdges.cellBefore(key, grid), values, grid);
        put(edges.add(key), before, atBefore);
        put(edges.add(behind(key)), after, atAfter);
    }

    /// Unless it isn't in the grid, or a corner isn't finite: then it is known.
    private void addBrokenCell(int node, double[] values, Grid grid) {
        boolean isFinite = node >= 0 && finite(values, node, grid.columns()) + finite(values, node + 1, grid.columns()) == 4;
        if (isFinite && broken.number(node) < 0) {
            broken.add(node);
            add(node, values, grid);
        }
    }

    private void put(int edge, double place, double there) {
        if (edge >= at.length) {
            at = Arrays.copyOf(at, 2 * edge);
            value = Arrays.copyOf(value, 2 * edge);
        }
        at[edge] = place;
        value[edge] = there;
    }

    /// Four sums of zeros side by side, which are NaN if any value isn't finite.
    private static boolean isFinite(double[] values, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            a += 0 * values[i];
            b += 0 * values[i + 1];
            c += 0 * values[i + 2];
            d += 0 * values[i + 3];
        }
        for (; i < to; i++) {
            a += 0 * values[i];
        }
        return a + b + c + d == 0;
    }

    private void surveyRow(double[] values, Grid grid, int row) {
        int columns = grid.columns();
        int first = row * columns;
        int west = finite(values, first, columns);
        for (int node = first; node + 1 < first + columns; node++) {
            int east = finite(values, node + 1, columns);
            if (west + east > 0 && west + east < 4) {
                add(node, values, grid);
            }
            west = east;
        }
    }

    /// How many of a node and its northern neighbour are.
    private static int finite(double[] values, int node, int columns) {
        return (isFinite(values[node]) ? 1 : 0) + (isFinite(values[node + columns]) ? 1 : 0);
    }

    private void add(int node, double[] values, Grid grid) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, 2 * count);
        }
        cells[count++] = node;
        addEdge(node, node + 1, values, grid);
        addEdge(node, node + grid.columns(), values, grid);
        addEdge(node + 1, node + 1 + grid.columns(), values, grid);
        addEdge(node + grid.columns(), node + grid.columns() + 1, values, grid);
    }

    private void addEdge(int from, int to, double[] values, Grid grid) {
        boolean north = to - from > 1;
        int known = edges.count();
        int edge = edges.add(SharedEdges.key(from, north));
        if (edge < known || isFinite(values[from]) == isFinite(values[to])) {
            return;
        }
        if (halvedCount == halved.length) {
            halved = Arrays.copyOf(halved, 2 * halvedCount);
            outside = Arrays.copyOf(outside, 2 * halvedCount);
        }
        int inside = isFinite(values[from]) ? from : to;
        put(edge, along(inside, north, grid), values[inside]);
        outside[halvedCount] = along(inside == from ? to : from, north, grid);
        halved[halvedCount++] = SharedEdges.key(from, north);
    }

    private static double along(int node, boolean north, Grid grid) {
        return north ? grid.y(node / grid.columns()) : grid.x(node % grid.columns());
    }

    private void halve(int first, int size, Grid grid, BlockFunction function, Cancellation cancellation) {
        for (int i = 0; i < size; i++) {
            key[i] = edges.number(halved[first + i]);
            int node = SharedEdges.node(halved[first + i]);
            x[i] = grid.x(node % grid.columns());
            y[i] = grid.y(node / grid.columns());
        }
        for (int step = 0; step < HALVINGS; step++) {
            cancellation.check();
            for (int i = 0; i < size; i++) {
                double middle = at[key[i]] + (outside[first + i] - at[key[i]]) / 2;
                (SharedEdges.isNorthward(halved[first + i]) ? y : x)[i] = middle;
            }
            function.evaluate(x, y, size, out);
            for (int i = 0; i < size; i++) {
                double middle = (SharedEdges.isNorthward(halved[first + i]) ? y : x)[i];
                if (isFinite(out[i])) {
                    at[key[i]] = middle;
                    value[key[i]] = out[i];
                } else {
                    outside[first + i] = middle;
                }
            }
        }
    }
}
