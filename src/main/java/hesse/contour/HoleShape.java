package hesse.contour;

import hesse.field.Grid;

/// What of a cell is inside the function's domain: a polygon of finite corners and of places on the border, counter-clockwise,
/// or several, where the border or a break of the function leaves several parts.
final class HoleShape {

    /// The side along the border, where others have the name of their part of an edge.
    static final int BORDER = -1;
    private static final int CORNERS = 4;

    /// Corners and both sides of a break on every edge, twice to go round.
    private static final int MOST = 2 * 3 * CORNERS;

    /// The vertices, and the side to the next one.
    final double[] x = new double[MOST];
    final double[] y = new double[MOST];
    final double[] value = new double[MOST];
    final int[] side = new int[MOST];

    /// Whether the vertex is beside a break.
    final boolean[] broken = new boolean[MOST];
    private int size;

    private final int[] corner = new int[CORNERS];
    private final int[] edge = new int[CORNERS];
    private Holes holes;
    private double[] values;
    private Grid grid;

    void of(int node, Holes in, double[] samples, Grid nodes) {
        holes = in;
        values = samples;
        grid = nodes;
        name(node);
        size = 0;
        for (int i = 0; i < CORNERS; i++) {
            addCornerAndBorder(i);
        }
        unroll();
        values = null;
    }

    int size() {
        return size;
    }

    /// The edge to the south, the east, the north or the west.
    int edge(int which) {
        return edge[which];
    }

    /// How many sides run along the border.
    int borders() {
        int borders = 0;
        for (int i = 0; i < size; i++) {
            borders += side[i] == BORDER ? 1 : 0;
        }
        return borders;
    }

    /// Whether a break comes in.
    boolean isBroken() {
        for (int i = 0; i < size; i++) {
            if (broken[i]) {
                return true;
            }
        }
        return false;
    }

    /// Behind the last vertex of the part that begins with one, if there is a border.
    int endOfPart(int from) {
        int to = from;
        while (side[to] != BORDER) {
            to++;
        }
        return to + 1;
    }

    /// The corners from the south-western one and the edges from the southern one, counter-clockwise.
    private void name(int node) {
        corner[0] = node;
        corner[1] = node + 1;
        corner[2] = node + 1 + grid.columns();
        corner[3] = node + grid.columns();
        edge[CellCases.SOUTH] = SharedEdges.key(node, false);
        edge[CellCases.EAST] = SharedEdges.key(node + 1, true);
        edge[CellCases.NORTH] = SharedEdges.key(node + grid.columns(), false);
        edge[CellCases.WEST] = SharedEdges.key(node, true);
    }

    /// A corner if it is inside, and what of the border is on the edge from it.
    private void addCornerAndBorder(int i) {
        boolean inside = Holes.isFinite(values[corner[i]]);
        boolean next = Holes.isFinite(values[corner[(i + 1) % CORNERS]]);
        boolean isBroken = inside && next && holes.isBroken(edge[i]);
        boolean backwards = i >= CellCases.NORTH;
        int near = isBroken && backwards ? Holes.behind(edge[i]) : edge[i];
        int far = isBroken && !backwards ? Holes.behind(edge[i]) : edge[i];
        if (inside) {
            add(grid.x(corner[i] % grid.columns()), grid.y(corner[i] / grid.columns()), values[corner[i]], near, false);
        }
        if (isBroken || inside && !next) {
            addBorder(near, BORDER, isBroken);
        }
        if (isBroken || !inside && next) {
            addBorder(far, far, isBroken);
        }
    }

    private void addBorder(int part, int sideTo, boolean isBroken) {
        int number = holes.edges.number(part);
        int key = Holes.edge(part);
        int node = SharedEdges.node(key);
        boolean north = SharedEdges.isNorthward(key);
        add(north ? grid.x(node % grid.columns()) : holes.at(number), north ? holes.at(number) : grid.y(node / grid.columns()), holes.value(number), sideTo, isBroken);
    }

    private void add(double px, double py, double v, int sideTo, boolean isBroken) {
        x[size] = px;
        y[size] = py;
        value[size] = v;
        side[size] = sideTo;
        broken[size++] = isBroken;
    }

    /// Makes the part behind a border the first one.
    private void unroll() {
        int start = 0;
        while (start < size && side[start] != BORDER) {
            start++;
        }
        start = start < size ? start + 1 : 0;
        for (int i = 0; i < start; i++) {
            copy(i, size + i);
        }
        for (int i = 0; i < size; i++) {
            copy(start + i, i);
        }
    }

    private void copy(int from, int to) {
        x[to] = x[from];
        y[to] = y[from];
        value[to] = value[from];
        side[to] = side[from];
        broken[to] = broken[from];
    }
}
