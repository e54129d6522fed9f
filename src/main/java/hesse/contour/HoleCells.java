package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// The lines of a level in the cells through which the border of the function's domain runs: marching squares on the part
/// that is inside, a polygon of finite corners and of places on the border. Lines end on its sides along the border.
final class HoleCells {

    private static final int CORNERS = 4;
    private static final int BORDER = -1;

    /// In cells: an end so near to the crossing before it adds nothing.
    private static final double NEAR = ChordRefiner.SAG / 16;

    private final HoleEnd end = new HoleEnd();
    private final int[] corner = new int[CORNERS];
    private final int[] edge = new int[CORNERS];
    private final boolean[] inside = new boolean[CORNERS];

    /// The polygon counter-clockwise: its vertices, and the edge of the grid, or the border, to the next one.
    private final double[] x = new double[2 * CORNERS];
    private final double[] y = new double[2 * CORNERS];
    private final double[] value = new double[2 * CORNERS];
    private final int[] side = new int[2 * CORNERS];
    private final int[] crossing = new int[2 * CORNERS];
    private int size;
    private int[] ends = new int[64];
    private int endCount;

    private Holes holes;
    private double[] values;
    private Grid grid;
    private double level;
    private BlockFunction function;
    private Crossings crossings;
    private final double[] centreX = new double[1];
    private final double[] centreY = new double[1];
    private final double[] centre = new double[1];

    /// Adds to the crossings of the cells without a hole, of which those on shared edges are noted.
    void link(Holes of, double[] samples, Grid nodes, double atLevel, BlockFunction sampled, Crossings into, Cancellation cancellation) {
        holes = of;
        values = samples;
        grid = nodes;
        level = atLevel;
        function = sampled;
        crossings = into;
        endCount = 0;
        for (int i = 0; i < holes.count(); i++) {
            cancellation.check();
            link(holes.cell(i));
        }
        values = null;
        function = null;
        crossings = null;
    }

    /// Takes the ends away that are where the refined crossings before them are: the domain's border is an edge.
    void trim(Crossings refined, Grid nodes) {
        for (int i = 0; i < endCount; i++) {
            int beside = refined.isStart(ends[i]) ? refined.next(ends[i]) : refined.previous(ends[i]);
            if (beside != Crossings.NONE) {
                double du = (refined.x[ends[i]] - refined.x[beside]) / nodes.dx();
                double dv = (refined.y[ends[i]] - refined.y[beside]) / nodes.dy();
                if (Math.hypot(du, dv) < NEAR) {
                    refined.cutOut(ends[i]);
                }
            }
        }
    }

    private void link(int node) {
        name(node);
        boolean opposite = inside[0] == inside[2] && inside[1] == inside[3];
        if (opposite && !isFiniteInTheMiddle(node)) {
            int first = inside[0] ? 0 : 1;
            linkCorner(first);
            linkCorner(first + 2);
        } else {
            linkPolygon();
        }
    }

    /// The corners from the south-western one and the edges from the southern one, counter-clockwise.
    private void name(int node) {
        corner[0] = node;
        corner[1] = node + 1;
        corner[2] = node + 1 + grid.columns();
        corner[3] = node + grid.columns();
        edge[0] = SharedEdges.key(node, false);
        edge[1] = SharedEdges.key(node + 1, true);
        edge[2] = SharedEdges.key(node + grid.columns(), false);
        edge[3] = SharedEdges.key(node, true);
        for (int i = 0; i < CORNERS; i++) {
            inside[i] = Holes.isFinite(values[corner[i]]);
        }
    }

    private boolean isFiniteInTheMiddle(int node) {
        centreX[0] = grid.x(node % grid.columns()) + grid.dx() / 2;
        centreY[0] = grid.y(node / grid.columns()) + grid.dy() / 2;
        function.evaluate(centreX, centreY, 1, centre);
        return Holes.isFinite(centre[0]);
    }

    private void linkCorner(int only) {
        for (int i = 0; i < CORNERS; i++) {
            inside[i] = i == only;
        }
        linkPolygon();
    }

    private void linkPolygon() {
        size = 0;
        for (int i = 0; i < CORNERS; i++) {
            boolean next = inside[(i + 1) % CORNERS];
            if (inside[i]) {
                int column = corner[i] % grid.columns();
                int row = corner[i] / grid.columns();
                add(grid.x(column), grid.y(row), values[corner[i]], edge[i]);
            }
            if (inside[i] != next) {
                addBorder(edge[i], inside[i] ? BORDER : edge[i]);
            }
        }
        boolean crossed = false;
        for (int i = 0; i < size; i++) {
            crossed |= isAbove(i) != isAbove((i + 1) % size);
        }
        if (crossed) {
            cross();
        }
    }

    private void addBorder(int key, int sideTo) {
        int number = holes.edges.number(key);
        int node = SharedEdges.node(key);
        boolean north = SharedEdges.isNorthward(key);
        add(north ? grid.x(node % grid.columns()) : holes.at(number), north ? holes.at(number) : grid.y(node / grid.columns()), holes.value(number), sideTo);
    }

    private void add(double px, double py, double v, int sideTo) {
        x[size] = px;
        y[size] = py;
        value[size] = v;
        side[size++] = sideTo;
    }

    private boolean isAbove(int vertex) {
        return value[vertex] >= level;
    }

    /// Lines start where the polygon goes down, counter-clockwise, and end where it goes up: round the corners below if those
    /// above are joined, which the function in the middle decides.
    private void cross() {
        boolean joined = isAboveInTheMiddle();
        for (int i = 0; i < size; i++) {
            crossing[i] = isAbove(i) != isAbove((i + 1) % size) ? crossing(i, (i + 1) % size) : Crossings.NONE;
        }
        for (int i = 0; i < size; i++) {
            if (crossing[i] != Crossings.NONE && isAbove(i)) {
                int to = i;
                do {
                    to = (to + (joined ? 1 : size - 1)) % size;
                } while (crossing[to] == Crossings.NONE);
                crossings.link(crossing[i], crossing[to]);
            }
        }
    }

    private boolean isAboveInTheMiddle() {
        centreX[0] = 0;
        centreY[0] = 0;
        for (int i = 0; i < size; i++) {
            centreX[0] += x[i] / size;
            centreY[0] += y[i] / size;
        }
        function.evaluate(centreX, centreY, 1, centre);
        return centre[0] >= level;
    }

    private int crossing(int from, int to) {
        if (side[from] == BORDER) {
            end.find(x[from], y[from], value[from], x[to], y[to], value[to], grid, level, function);
            return addEnd();
        }
        int known = holes.edges.crossing(holes.edges.number(side[from]));
        if (known != Crossings.NONE) {
            return known;
        }
        return made(side[from], from, to);
    }

    private int addEnd() {
        if (endCount == ends.length) {
            ends = Arrays.copyOf(ends, 2 * endCount);
        }
        int added = crossings.addPoint(end.x(), end.y());
        ends[endCount++] = added;
        return added;
    }

    private int made(int key, int from, int to) {
        int node = SharedEdges.node(key);
        boolean north = SharedEdges.isNorthward(key);
        boolean whole = Holes.isFinite(values[node]) && Holes.isFinite(values[node + (north ? grid.columns() : 1)]);
        if (whole) {
            return crossings.add(node, north);
        }
        int part = crossings.addPart(node, north, north ? x[from] : y[from], north ? y[from] : x[from], value[from], north ? y[to] : x[to], value[to]);
        holes.edges.note(key, part);
        return part;
    }
}
