package hesse.field.enclosure;

import hesse.interval.Intervals;
import hesse.interval.ReverseOperations;

/// Narrows a box to where both derivatives may be zero, by propagating that backward through their common graph to x and y and
/// forward again (HC4: Benhamou, Goualard, Granvilliers & Puget, "Revising hull and box consistency", 1999; on graphs:
/// Schichl & Neumaier, "Interval analysis on directed acyclic graphs for global optimization", 2005).
///
/// A part that both derivatives have in common has to suit both, which excludes boxes in the narrow valleys of badly scaled functions that
/// are far larger than those that Newton's method can exclude. Bounds inside the graph hold for critical points only, so they are kept
/// apart from those of the enclosure. Allocates nothing per box.
final class GradientContractor {

    private static final int MOST_SWEEPS = 4;
    /// Another sweep is worthwhile if the last one took so much of a side of the box.
    private static final double WORTHWHILE = 0.95;

    private final Intervals narrowed;
    private final ReverseOperations reverse;
    private final int x;
    private final int y;
    private final int fx;
    private final int fy;
    private final int[] nodes;
    private final EnclosureStep[] forward;
    private final ReverseSchedule.Step[] backward;

    /// @param nodes    the nodes of the gradient, operands first
    /// @param forward  their steps
    /// @param backward the reverse of each, where there is one
    GradientContractor(int size, int x, int y, int fx, int fy, int[] nodes, EnclosureStep[] forward, ReverseSchedule.Step[] backward) {
        narrowed = new Intervals(size);
        reverse = new ReverseOperations(narrowed);
        this.x = x;
        this.y = y;
        this.fx = fx;
        this.fy = fy;
        this.nodes = nodes;
        this.forward = forward;
        this.backward = backward;
    }

    /// Narrows the box, given as xMin, xMax, yMin, yMax, of which these intervals are; false if no critical point is in it.
    boolean contracts(Intervals enclosed, double[] box) {
        narrowed.copyOf(enclosed);
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            if (sweep > 0 && !runForward()) {
                return false;
            }
            if (!runBackward(sweep == 0 ? enclosed : narrowed)) {
                return false;
            }
            boolean worthwhile = Math.min(part(x, box[0], box[1]), part(y, box[2], box[3])) < WORTHWHILE;
            box[0] = narrowed.inf(x);
            box[1] = narrowed.sup(x);
            box[2] = narrowed.inf(y);
            box[3] = narrowed.sup(y);
            if (!worthwhile) {
                return true;
            }
        }
        return true;
    }

    private double part(int side, double min, double max) {
        return max > min ? (narrowed.sup(side) - narrowed.inf(side)) / (max - min) : 1;
    }

    /// @param before what nodes were; where one still is all of that its operands can't be told more of, unless these are the same
    /// intervals
    private boolean runBackward(Intervals before) {
        if (!reverse.narrow(fx, 0, 0) || !reverse.narrow(fy, 0, 0)) {
            return false;
        }
        for (int i = backward.length - 1; i >= 0; i--) {
            if ((before == narrowed || isNarrower(nodes[i], before)) && !backward[i].run(reverse)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNarrower(int node, Intervals than) {
        return narrowed.inf(node) > than.inf(node) || narrowed.sup(node) < than.sup(node);
    }

    /// Computes each node anew, which must suit what is known of it.
    private boolean runForward() {
        for (int i = 0; i < forward.length; i++) {
            double inf = narrowed.inf(nodes[i]), sup = narrowed.sup(nodes[i]);
            forward[i].run(narrowed);
            if (!reverse.narrow(nodes[i], inf, sup)) {
                return false;
            }
        }
        return true;
    }
}
