package hesse.figure.surface;

import hesse.field.Cancellation;
import hesse.field.Evaluator;
import hesse.field.Grid;
import hesse.figure.scale.HeightScale;
import java.util.Arrays;

/// Shifts nodes of a surface's grid along its edges onto lines that the surface bends or ends at: of every edge that
/// crosses such a line, the end nearer to the crossing (as in isosurface stuffing, Labelle and Shewchuk 2007). Works on
/// the sample's own arrays; a shifted node's value and gradient become those of the place it is shifted to.
final class SurfaceSnap {

    /// How far inside the border its colour is taken, in cells: a picture's pixel on the border is partly undefined, and
    /// a steep surface would show it as a long fringe.
    private static final double PULL = 0.5;

    /// The mesh's edges from a node: east, north, north-east.
    private static final int[] EAST = {1, 0, 1};
    private static final int[] NORTH = {0, 1, 1};

    private final int columns;
    private final int rows;
    private final double[] values;
    private final double[] gradients;
    private final float[] shifts;
    private final float[] pulls;

    /// The squared length of a node's shift in cells; infinite where it has none.
    private final float[] lengths;
    private final boolean[] onCrease;
    private final boolean[] wasUndefined;

    private final DomainBoundarySearch border = new DomainBoundarySearch();

    SurfaceSnap(int columns, int rows, double[] values, double[] gradients, float[] shifts, float[] pulls) {
        this.columns = columns;
        this.rows = rows;
        this.values = values;
        this.gradients = gradients;
        this.shifts = shifts;
        this.pulls = pulls;
        lengths = new float[values.length];
        onCrease = new boolean[values.length];
        wasUndefined = new boolean[values.length];
    }

    boolean isOnCrease(int node) {
        return onCrease[node];
    }

    /// Starts anew, and moves nodes to where the field begins to be undefined. Undefined nodes that are moved become
    /// defined.
    void toDomain(Evaluator evaluator, Grid grid, Cancellation cancellation) {
        Arrays.fill(shifts, 0);
        Arrays.fill(pulls, 0);
        Arrays.fill(lengths, Float.POSITIVE_INFINITY);
        Arrays.fill(onCrease, false);
        for (int node = 0; node < values.length; node++) {
            wasUndefined[node] = Double.isNaN(values[node]);
        }
        for (int j = 0; j < rows; j++) {
            cancellation.check();
            for (int i = 0; i < columns; i++) {
                for (int edge = 0; edge < EAST.length; edge++) {
                    int from = j * columns + i;
                    int to = neighbour(i, j, edge);
                    if (to >= 0 && wasUndefined[from] != wasUndefined[to]) {
                        note(from, to, edge, evaluator, grid);
                    }
                }
            }
        }
        searchBorder(evaluator, grid);
    }

    /// Moves nodes to where the values cross the bounds of the scale.
    void toCreases(HeightScale scale) {
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                for (int edge = 0; edge < EAST.length; edge++) {
                    int to = neighbour(i, j, edge);
                    if (to >= 0) {
                        crease(j * columns + i, to, edge, scale);
                    }
                }
            }
        }
        for (int node = 0; node < values.length; node++) {
            if (onCrease[node]) {
                values[node] = values[node] - scale.low() < scale.high() - values[node] ? scale.low() : scale.high();
            }
        }
    }

    private int neighbour(int i, int j, int edge) {
        boolean inside = i + EAST[edge] < columns && j + NORTH[edge] < rows;
        return inside ? (j + NORTH[edge]) * columns + i + EAST[edge] : -1;
    }

    private void crease(int from, int to, int edge, HeightScale scale) {
        double a = values[from];
        double b = values[to];
        boolean crossesHigh = a > scale.high() != b > scale.high();
        boolean crossesLow = a < scale.low() != b < scale.low();
        boolean shiftedAlready = isShiftedToDomain(from) || isShiftedToDomain(to);
        if (!crossesHigh && !crossesLow || shiftedAlready || !Double.isFinite(b - a)) {
            return;
        }
        double t = ((crossesHigh ? scale.high() : scale.low()) - a) / (b - a);
        shiftOneEnd(from, to, t, edge, true);
    }

    /// Shifts the end that is nearer to the crossing at t, or, if it has to stay on the window's border, the other one.
    /// Returns the node shifted, −1 if none.
    private int shiftOneEnd(int from, int to, double t, int edge, boolean crease) {
        boolean fromIsNearer = t <= 0.5;
        int nearer = fromIsNearer ? from : to;
        double by = fromIsNearer ? t : t - 1;
        if (by == 0 || mayMove(nearer, edge)) {
            return shift(nearer, by, edge, crease) ? nearer : -1;
        }
        boolean diagonal = EAST[edge] + NORTH[edge] == 2;
        int other = fromIsNearer ? to : from;
        return !diagonal && shift(other, fromIsNearer ? t - 1 : t, edge, crease) ? other : -1;
    }

    /// Nodes on the window's border stay there.
    private boolean mayMove(int node, int edge) {
        int i = node % columns;
        int j = node / columns;
        boolean leavesSide = EAST[edge] != 0 && (i == 0 || i == columns - 1);
        boolean leavesEnd = NORTH[edge] != 0 && (j == 0 || j == rows - 1);
        return !leavesSide && !leavesEnd;
    }

    private boolean isShiftedToDomain(int node) {
        return lengths[node] < Float.POSITIVE_INFINITY && !onCrease[node];
    }

    /// Notes a shift along an edge; not if the node has a shorter one or may not move along it.
    private boolean shift(int node, double by, int edge, boolean crease) {
        float length = (float) (by * by * (EAST[edge] + NORTH[edge]));
        if (by != 0 && !mayMove(node, edge) || !(length < lengths[node])) {
            return false;
        }
        lengths[node] = length;
        shifts[2 * node] = (float) (by * EAST[edge]);
        shifts[2 * node + 1] = (float) (by * NORTH[edge]);
        onCrease[node] = crease;
        return true;
    }

    private void note(int from, int to, int edge, Evaluator evaluator, Grid grid) {
        boolean outwards = wasUndefined[to];
        border.add(outwards ? from : to, outwards ? to : from, outwards ? edge : ~edge);
        if (border.isFull()) {
            searchBorder(evaluator, grid);
        }
    }

    private void searchBorder(Evaluator evaluator, Grid grid) {
        border.search(evaluator, grid, columns);
        for (int k = 0; k < border.count(); k++) {
            if (border.part(k) > 0) {
                moveToBorder(k);
            }
        }
        border.clear();
    }

    private void moveToBorder(int k) {
        boolean outwards = border.tag(k) >= 0;
        int edge = outwards ? border.tag(k) : ~border.tag(k);
        double t = outwards ? border.part(k) : 1 - border.part(k);
        int node = shiftOneEnd(outwards ? border.inner(k) : border.outer(k), outwards ? border.outer(k) : border.inner(k), t, edge, false);
        if (node >= 0) {
            double sign = outwards ? 1 : -1;
            values[node] = border.found().f[k];
            gradients[2 * node] = border.found().fx[k];
            gradients[2 * node + 1] = border.found().fy[k];
            pulls[2 * node] = (float) (-sign * PULL * EAST[edge]);
            pulls[2 * node + 1] = (float) (-sign * PULL * NORTH[edge]);
        }
    }
}
