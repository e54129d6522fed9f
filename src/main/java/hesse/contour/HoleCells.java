package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// The lines of a level in the cells through which the border of the function's domain or a break of it runs: marching squares
/// on the parts that are inside. Lines end on their sides along the border.
///
/// Where a break ends, or breaks meet, or the level comes to one, [InnerCells] look closer.
final class HoleCells {

    /// In cells: an end so near to the crossing before it adds nothing.
    private static final double NEAR = ChordRefiner.SAG / 16;

    private static final int MOST_CROSSINGS = 2;

    private final HoleEnd end = new HoleEnd();
    private final Bridges bridges = new Bridges();
    private final HoleShape shape = new HoleShape();
    private final InnerCells inner;

    /// The crossing on the side behind a vertex.
    private final int[] crossing = new int[64];

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
    private HoleCrossings edges;
    private Crossings crossings;
    private final double[] centreX = new double[1];
    private final double[] centreY = new double[1];
    private final double[] centre = new double[1];

    /// @param inner where to look closer; null if this is close enough
    HoleCells(InnerCells inner) {
        this.inner = inner;
    }

    /// Adds to the crossings of the cells without a hole, of which those on shared edges are noted.
    void link(Holes of, double[] samples, Grid nodes, double atLevel, BlockFunction sampled, Crossings into, Cancellation cancellation) {
        endCount = 0;
        if (of.count() == 0) {
            return;
        }
        var ordinary = new OrdinaryHoleCrossings(of, samples, nodes, into);
        begin(of, samples, nodes, atLevel, sampled, into, ordinary);
        inner.begin(ordinary, nodes, atLevel, sampled, into);
        for (int i = 0; i < holes.count(); i++) {
            cancellation.check();
            link(holes.cell(i));
        }
        inner.finish();
        finish();
    }

    void begin(Holes of, double[] samples, Grid nodes, double atLevel, BlockFunction sampled, Crossings into, HoleCrossings on) {
        holes = of;
        values = samples;
        grid = nodes;
        level = atLevel;
        function = sampled;
        crossings = into;
        edges = on;
    }

    void finish() {
        values = null;
        function = null;
        crossings = null;
        edges = null;
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

    /// The lines in one cell.
    void link(int node) {
        shape.of(node, holes, values, grid);
        if (!isCrossed()) {
            return;
        }
        if (inner != null && isIntricate()) {
            inner.link(node, shape, values);
        } else if (shape.borders() <= 1 || !shape.isBroken() && areJoined()) {
            linkPolygon(0, shape.size());
        } else {
            for (int from = 0, to; from < shape.size(); from = to) {
                to = shape.endOfPart(from);
                linkPolygon(from, to);
            }
        }
    }

    private boolean isCrossed() {
        boolean above = false;
        boolean below = false;
        for (int i = 0; i < shape.size(); i++) {
            above |= isAbove(i);
            below |= !isAbove(i);
        }
        return above && below;
    }

    /// Whether a break ends in the cell, more than two are there, or the level comes to one: what is known on the edges only
    /// doesn't say how lines run.
    private boolean isIntricate() {
        if (!shape.isBroken()) {
            return false;
        }
        boolean intricate = shape.borders() != 2;
        for (int from = 0, to; from < shape.size(); from = to) {
            to = shape.endOfPart(from);
            boolean meets = (shape.broken[from] || shape.broken[to - 1]) && isAbove(from) != isAbove(to - 1);
            intricate |= meets || crossings(from, to) > MOST_CROSSINGS;
        }
        return intricate;
    }

    private int crossings(int from, int to) {
        int count = isAbove(from) != isAbove(to - 1) ? 1 : 0;
        for (int i = from; i + 1 < to; i++) {
            count += isAbove(i) != isAbove(i + 1) ? 1 : 0;
        }
        return count;
    }

    /// Whether the function is finite between all parts that the border leaves.
    private boolean areJoined() {
        bridges.clear();
        for (int from = 0, to; from < shape.size(); from = to) {
            to = shape.endOfPart(from);
            double sumX = 0;
            double sumY = 0;
            for (int i = from; i < to; i++) {
                sumX += shape.x[i];
                sumY += shape.y[i];
            }
            bridges.add(sumX / (to - from), sumY / (to - from));
        }
        return bridges.areFinite(function);
    }

    private void linkPolygon(int from, int to) {
        first = from;
        last = to;
        if (crossings(from, to) > 0) {
            cross();
        }
    }

    private int next(int i) {
        return i + 1 < last ? i + 1 : first;
    }

    private int previous(int i) {
        return i > first ? i - 1 : last - 1;
    }

    private boolean isAbove(int vertex) {
        return shape.value[vertex] >= level;
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
                if (isCertain(i) && isCertain(to)) {
                    crossings.link(crossing[i], crossing[to]);
                }
            }
        }
    }

    /// Where breaks meet or one ends nobody knows the border between the places on edges.
    private boolean isCertain(int i) {
        return shape.side[i] != HoleShape.BORDER || shape.borders() == 2 || !shape.isBroken();
    }

    private boolean isAboveInTheMiddle() {
        centreX[0] = 0;
        centreY[0] = 0;
        for (int i = first; i < last; i++) {
            centreX[0] += shape.x[i] / (last - first);
            centreY[0] += shape.y[i] / (last - first);
        }
        function.evaluate(centreX, centreY, 1, centre);
        return centre[0] >= level;
    }

    private int crossing(int from, int to) {
        if (shape.side[from] != HoleShape.BORDER) {
            return edges.crossing(shape, from, to);
        }
        boolean isBroken = shape.broken[from] || shape.broken[to];
        end.find(shape.x[from], shape.y[from], shape.value[from], shape.x[to], shape.y[to], shape.value[to], grid, level, function, isBroken);
        return addEnd();
    }

    private int addEnd() {
        if (endCount == ends.length) {
            ends = Arrays.copyOf(ends, 2 * endCount);
        }
        int added = crossings.addPoint(end.x(), end.y());
        ends[endCount++] = added;
        return added;
    }
}
