package hesse.contour;

import hesse.field.Grid;
import java.util.Arrays;
import java.util.List;

/// The points where lines of one level cross grid edges, and who follows whom: a doubly linked list in flat arrays,
/// reused from level to level. An edge is named by its west or south node and whether it runs north. Some crossings are on
/// parts of edges only, and some points of lines, where these cross or end at a hole, on no edge at all.
final class Crossings {

    static final int NONE = -1;
    private static final int PART = -2;

    /// Position of each crossing, filled by interpolation; NaN where there turned out to be none.
    double[] x = new double[1024];
    double[] y = new double[1024];

    /// The function's gradient beside each crossing; NaN where it isn't known.
    double[] gradientX = new double[1024];
    double[] gradientY = new double[1024];

    /// What those on parts of edges lie on.
    final EdgeParts parts = new EdgeParts();

    /// Of those on a part of an edge, [#PART] less its number.
    private int[] node = new int[1024];
    private boolean[] northward = new boolean[1024];
    private int[] next = new int[1024];
    private int[] previous = new int[1024];
    private int[] rowStart = new int[64];
    private final List<SharedEdges> shared;
    private int rows;
    private int swept;
    private int count;

    /// @param shared edges whose crossings are noted there
    Crossings(List<SharedEdges> shared) {
        this.shared = List.copyOf(shared);
    }

    void clear() {
        count = 0;
        rows = 0;
        swept = 0;
        parts.clear();
    }

    /// What is added from now on belongs to the next row of cells: their sides and northern edges, in the first one also
    /// the southern edges.
    void startRow() {
        if (rows == rowStart.length) {
            rowStart = Arrays.copyOf(rowStart, 2 * rows);
        }
        rowStart[rows++] = count;
    }

    /// What is added from now on belongs to no row.
    void finishRows() {
        swept = count;
    }

    /// The first crossing that was added in a row of cells or later, or the first one that belongs to no row.
    int rowStart(int row) {
        return row < rows ? rowStart[row] : swept;
    }

    int count() {
        return count;
    }

    /// A new crossing on the edge from a node to its eastern or northern neighbour.
    int add(int fromNode, boolean north) {
        for (int i = 0; i < shared.size(); i++) {
            shared.get(i).note(SharedEdges.key(fromNode, north), count);
        }
        return append(fromNode, north);
    }

    private int append(int fromNode, boolean north) {
        if (count == node.length) {
            grow();
        }
        node[count] = fromNode;
        northward[count] = north;
        gradientX[count] = Double.NaN;
        gradientY[count] = Double.NaN;
        next[count] = NONE;
        previous[count] = NONE;
        return count++;
    }

    /// A new point where lines cross or end, on no edge.
    int addPoint(double atX, double atY) {
        int point = append(NONE, false);
        x[point] = atX;
        y[point] = atY;
        return point;
    }

    /// A new crossing of a line along the grid, between two of its places with the values there.
    ///
    /// @param ofNode a cell that it belongs to, by its south-western node
    /// @param fixed  the coordinate that all of the line have
    int addPart(int ofNode, boolean north, double fixed, double from, double atFrom, double to, double atTo) {
        int crossing = append(PART - parts.add(ofNode, from, atFrom, to, atTo), north);
        (north ? x : y)[crossing] = fixed;
        return crossing;
    }

    boolean isPoint(int crossing) {
        return node[crossing] == NONE;
    }

    /// Whether it lies on an edge from node to node.
    boolean isOnEdge(int crossing) {
        return node[crossing] >= 0;
    }

    /// Of a crossing on a part of an edge, the part.
    int part(int crossing) {
        return PART - node[crossing];
    }

    void link(int from, int to) {
        next[from] = to;
        previous[to] = from;
    }

    /// Cuts the line at a crossing, which then is on no line.
    void cutOut(int crossing) {
        if (next[crossing] != NONE) {
            previous[next[crossing]] = NONE;
        }
        if (previous[crossing] != NONE) {
            next[previous[crossing]] = NONE;
        }
        next[crossing] = NONE;
        previous[crossing] = NONE;
    }

    /// Cuts the line behind a crossing.
    void cutAfter(int crossing) {
        if (next[crossing] != NONE) {
            previous[next[crossing]] = NONE;
            next[crossing] = NONE;
        }
    }

    int next(int crossing) {
        return next[crossing];
    }

    int previous(int crossing) {
        return previous[crossing];
    }

    /// Whether no crossing leads to this one.
    boolean isStart(int crossing) {
        return previous[crossing] == NONE;
    }

    int node(int crossing) {
        return node[crossing];
    }

    boolean isNorthward(int crossing) {
        return northward[crossing];
    }

    /// The node at the edge's other end.
    int neighbour(int crossing, Grid grid) {
        return node[crossing] + (northward[crossing] ? grid.columns() : 1);
    }

    private void grow() {
        int capacity = Math.multiplyExact(2, count);
        x = Arrays.copyOf(x, capacity);
        y = Arrays.copyOf(y, capacity);
        gradientX = Arrays.copyOf(gradientX, capacity);
        gradientY = Arrays.copyOf(gradientY, capacity);
        node = Arrays.copyOf(node, capacity);
        northward = Arrays.copyOf(northward, capacity);
        next = Arrays.copyOf(next, capacity);
        previous = Arrays.copyOf(previous, capacity);
    }
}
