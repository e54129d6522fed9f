package hesse.figure.surface;

import hesse.field.Evaluator;
import hesse.field.Grid;
import hesse.field.Jets;
import hesse.field.Order;
import java.util.Arrays;

/// Finds by halving where a field ends on edges between a node of a grid at which it is defined and one at which it isn't;
/// many edges at once, for evaluators like blocks.
final class DomainBoundarySearch {
    private static final int HALVINGS = 14;
    private static final int MOST = 256;

    private final int[] inner = new int[MOST];
    private final int[] outer = new int[MOST];
    private final int[] tags = new int[MOST];
    private final double[] defined = new double[MOST];
    private final double[] undefined = new double[MOST];
    private final double[] x = new double[MOST];
    private final double[] y = new double[MOST];
    private final Jets probe = new Jets(Order.GRADIENT, MOST);
    private final Jets found = new Jets(Order.GRADIENT, MOST);
    private int count;

    /// Adds an edge, with a number by which the caller knows it again; not if the search [#isFull].
    void add(int innerNode, int outerNode, int tag) {
        inner[count] = innerNode;
        outer[count] = outerNode;
        tags[count] = tag;
        count++;
    }

    boolean isFull() {
        return count == MOST;
    }

    int count() {
        return count;
    }

    void clear() {
        count = 0;
    }

    /// @param columns of the grid, whose nodes are numbered row by row
    void search(Evaluator evaluator, Grid grid, int columns) {
        Arrays.fill(defined, 0);
        Arrays.fill(undefined, 1);
        for (int halving = 0; halving < HALVINGS && count > 0; halving++) {
            for (int k = 0; k < count; k++) {
                double t = (defined[k] + undefined[k]) / 2;
                x[k] = between(grid.x(inner[k] % columns), grid.x(outer[k] % columns), t);
                y[k] = between(grid.y(inner[k] / columns), grid.y(outer[k] / columns), t);
            }
            evaluator.evaluate(x, y, count, probe);
            for (int k = 0; k < count; k++) {
                keepHalf(k);
            }
        }
    }

    private static double between(double a, double b, double t) {
        return a + t * (b - a);
    }

    private void keepHalf(int k) {
        double t = (defined[k] + undefined[k]) / 2;
        if (Double.isNaN(probe.f[k])) {
            undefined[k] = t;
        } else {
            defined[k] = t;
            found.f[k] = probe.f[k];
            found.fx[k] = probe.fx[k];
            found.fy[k] = probe.fy[k];
        }
    }

    int inner(int k) {
        return inner[k];
    }

    int outer(int k) {
        return outer[k];
    }

    int tag(int k) {
        return tags[k];
    }

    /// The part of the edge, from the inner node, up to which the field is defined; 0 if it was nowhere seen to be.
    double part(int k) {
        return defined[k];
    }

    /// f and ∇f there, for parts above 0.
    Jets found() {
        return found;
    }
}
