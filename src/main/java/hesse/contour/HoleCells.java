package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// The lines of a level in the cells through which the border of the function's domain or a break of it runs: marching squares
/// on the parts that are inside, polygons of finite corners and of places on the border. Lines end on their sides along the
/// border.
final class HoleCells {

    private static final int CORNERS = 4;
    private static final int BORDER = -1;

    /// Corners and both sides of a break on every edge.
    private static final int MOST = 3 * CORNERS;

    /// In cells: an end so near to the crossing before it adds nothing.
    private static final double NEAR = ChordRefiner.SAG / 16;

    private final HoleEnd end = new HoleEnd();
    private final Bridges bridges = new Bridges();
    private final int[] corner = new int[CORNERS];
    private final int[] edge = new int[CORNERS];
    private final boolean[] inside = new boolean[CORNERS];

    /// What is inside, counter-clockwise: its vertices, and the edge of the grid, or the border, to the next one.
    private final double[] x = new double[2 * MOST];
    private final double[] y = new double[2 * MOST];
    private final double[] value = new double[2 * MOST];
    private final int[] side = new int[2 * MOST];
    private final boolean[] broken = new boolean[2 * MOST];
    private final int[] crossing = new int[2 * MOST];
    private int size;

    /// The polygon under way: vertices from one on, up to another.
    private int first;
    private int last;
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
        collect();
        int borders = 0;
        boolean allBroken = true;
        for (int i = 0; i < size; i++) {
            borders += side[i] == BORDER ? 1 : 0;
            allBroken &= side[i] != BORDER || broken[i];
        }
        if (borders <= 1 || !allBroken && areJoined()) {
            linkPolygon(0, size);
        } else {
            linkParts();
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

    /// Begins anywhere on what is inside.
    private void collect() {
        size = 0;
        for (int i = 0; i < CORNERS; i++) {
            boolean next = inside[(i + 1) % CORNERS];
            boolean isBroken = inside[i] && next && holes.isBroken(edge[i]);
            if (inside[i]) {
                add(corner[i], edge[i], isBroken && i >= 2);
            }
            if (isBroken) {
                boolean backwards = i >= 2;
                addBorder(backwards ? Holes.behind(edge[i]) : edge[i], BORDER, true);
                addBorder(backwards ? edge[i] : Holes.behind(edge[i]), backwards ? edge[i] : Holes.behind(edge[i]), true);
            } else if (inside[i] != next) {
                addBorder(edge[i], inside[i] ? BORDER : edge[i], false);
            }
        }
    }

    private void add(int node, int sideTo, boolean behind) {
        add(grid.x(node % grid.columns()), grid.y(node / grid.columns()), values[node], behind ? Holes.behind(sideTo) : sideTo, false);
    }

    /// Whether the function is finite between all parts that the border leaves.
    private boolean areJoined() {
        bridges.clear();
        for (int from = rotated(), to = from; from < size + rotated(); from = to) {
            double sumX = 0;
            double sumY = 0;
            do {
                sumX += x[to % size];
                sumY += y[to % size];
                to++;
            } while (side[(to - 1) % size] != BORDER);
            bridges.add(sumX / (to - from), sumY / (to - from));
        }
        return bridges.areFinite(function);
    }

    /// The first vertex behind the border.
    private int rotated() {
        int i = 0;
        while (side[i] != BORDER) {
            i++;
        }
        return (i + 1) % size;
    }

    /// Every part that the border leaves on its own.
    private void linkParts() {
        int start = rotated();
        for (int i = 0; i < start; i++) {
            x[size + i] = x[i];
            y[size + i] = y[i];
            value[size + i] = value[i];
            side[size + i] = side[i];
            broken[size + i] = broken[i];
        }
        for (int from = start, to = from; from < start + size; from = to) {
            do {
                to++;
            } while (side[to - 1] != BORDER);
            linkPolygon(from, to);
        }
    }

    private void linkPolygon(int from, int to) {
        first = from;
        last = to;
        boolean crossed = false;
        for (int i = first; i < last; i++) {
            crossed |= isAbove(i) != isAbove(next(i));
        }
        if (crossed) {
            cross();
        }
    }

    private int next(int i) {
        return i + 1 < last ? i + 1 : first;
    }

    private int previous(int i) {
        return i > first ? i - 1 : last - 1;
    }

    private void addBorder(int part, int sideTo, boolean isBroken) {
        int number = holes.edges.number(part);
        int key = part & Integer.MAX_VALUE;
        int node = SharedEdges.node(key);
        boolean north = SharedEdges.isNorthward(key);
        add(north ? grid.x(node % grid.columns()) : holes.at(number), north ? holes.at(number) : grid.y(node / grid.columns()), holes.value(number), sideTo, isBroken);
    }

    private void add(double px, double py, double v, int sideTo, boolean isBroken) {
        broken[size] = isBroken;
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
        for (int i = first; i < last; i++) {
            crossing[i] = isAbove(i) != isAbove(next(i)) ? crossing(i, next(i)) : Crossings.NONE;
        }
        for (int i = first; i < last; i++) {
            if (crossing[i] != Crossings.NONE && isAbove(i)) {
                int to = i;
                do {
                    to = joined ? next(to) : previous(to);
                } while (crossing[to] == Crossings.NONE);
                crossings.link(crossing[i], crossing[to]);
            }
        }
    }

    private boolean isAboveInTheMiddle() {
        centreX[0] = 0;
        centreY[0] = 0;
        for (int i = first; i < last; i++) {
            centreX[0] += x[i] / (last - first);
            centreY[0] += y[i] / (last - first);
        }
        function.evaluate(centreX, centreY, 1, centre);
        return centre[0] >= level;
    }

    private int crossing(int from, int to) {
        if (side[from] == BORDER) {
            end.find(x[from], y[from], value[from], x[to], y[to], value[to], grid, level, function, broken[from] && broken[to]);
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

    private int made(int part, int from, int to) {
        int key = part & Integer.MAX_VALUE;
        int node = SharedEdges.node(key);
        boolean north = SharedEdges.isNorthward(key);
        boolean whole = !holes.isBroken(key) && Holes.isFinite(values[node]) && Holes.isFinite(values[node + (north ? grid.columns() : 1)]);
        if (whole) {
            return crossings.add(node, north);
        }
        int made = crossings.addPart(node, north, north ? x[from] : y[from], north ? y[from] : x[from], value[from], north ? y[to] : x[to], value[to]);
        holes.edges.note(part, made);
        return made;
    }
}
