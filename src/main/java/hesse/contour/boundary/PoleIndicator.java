package hesse.contour.boundary;

import hesse.contour.cell.EdgeTable;
import hesse.field.Grid;
import java.util.Arrays;

/// Finds where a function springs up and back between the nodes of a grid, as at a pole: along a row or column
/// the second differences of its samples change their sign twice within three of them. Those of a smooth function that the
/// samples resolve change it at inflection points only, once in many nodes. Nothing is evaluated.
///
/// A kink between nodes is taken for a pole too, and so are oscillations shorter than about four cells. Reused for grid after grid.
final class PoleIndicator {
    /// Second differences smaller than this part of their samples are roundings.
    private static final double ROUNDING = 1e-9;

    /// Edges that spring up about as far as the farthest are looked at too, for beside a node it isn't clear on which side a pole is.
    private static final double ALIKE = 0.9;

    /// A node that is so much farther out than both beside it is on a pole, but for rounding.
    private static final double AT_NODE = 1e9;

    private int[] edges = new int[64];
    private int edgeCount;
    private int[] nodes = new int[16];
    private int nodeCount;
    private double[] values;
    private Grid grid;

    /// Negative if two neighbouring second differences have opposite signs, and not by rounding only.
    private double[] turn = new double[0];

    /// The edges found, by their [EdgeTable#key], some more than once; the first [#edgeCount] of the array are.
    int[] edges() {
        return edges;
    }

    int edgeCount() {
        return edgeCount;
    }

    /// The nodes that lie on a pole, some more than once; the first [#nodeCount] of the array are.
    int[] nodes() {
        return nodes;
    }

    int nodeCount() {
        return nodeCount;
    }

    void find(double[] samples, Grid of) {
        values = samples;
        grid = of;
        edgeCount = 0;
        nodeCount = 0;
        int columns = grid.columns();
        turn = turn.length < columns ? new double[columns] : turn;
        for (int row = 0; row < grid.rows(); row++) {
            along(row * columns, 1, columns, columns - 3);
        }
        for (int row = 0; row + 3 < grid.rows(); row++) {
            along(row * columns, columns, grid.rows(), columns);
        }
        values = null;
    }

    /// Takes node after node of a row for the first one of four in line, a stride apart.
    ///
    /// @param all   nodes in a line
    /// @param count nodes that are visited
    private void along(int first, int stride, int all, int count) {
        for (int i = 0; i < count; i++) {
            double one = ROUNDING * values[first + i + stride];
            double next = ROUNDING * values[first + i + 2 * stride];
            turn[i] = bend(first + i, stride) * bend(first + i + stride, stride) + (one * one + next * next);
        }
        for (int i = 0; i < count; i++) {
            if (turn[i] < 0) {
                int node = first + i;
                examine(node, stride, stride == 1 ? node % grid.columns() : node / grid.columns(), all);
            }
        }
    }

    /// The second difference of the three nodes from one on.
    private double bend(int node, int stride) {
        return values[node] - 2 * values[node + stride] + values[node + 2 * stride];
    }

    private void examine(int node, int stride, int index, int all) {
        boolean again = index + 4 < all && isOpposite(node + stride, stride) || index + 5 < all && isOpposite(node + 2 * stride, stride);
        boolean atStart = index == 0 && all > 4 && isDecaying(node, stride, stride);
        boolean atEnd = index + 4 == all && all > 4 && isDecaying(node + stride, -stride, stride);
        if (again || atStart || atEnd) {
            report(node, stride, Math.min(4, all - 1 - index));
        }
    }

    private boolean isOpposite(int node, int stride) {
        return bend(node, stride) * bend(node + stride, stride) < 0;
    }

    /// Beside the border there is nothing to change the sign again, but beside a pole second differences fall off, where at an
    /// inflection point they grow.
    private boolean isDecaying(int node, int away, int stride) {
        double first = Math.abs(bend(node, stride));
        double second = Math.abs(bend(node + away, stride));
        return first > 2 * second && second > Math.abs(bend(node + 2 * away, stride));
    }

    /// Of some edges in line those whose ends are farthest from what the outer nodes say.
    private void report(int node, int stride, int count) {
        double usual = values[node] / 2 + values[node + count * stride] / 2;
        double most = 0;
        for (int i = 0; i < count; i++) {
            most = Math.max(most, height(node + i * stride, stride, usual));
        }
        for (int i = 0; i < count; i++) {
            if (height(node + i * stride, stride, usual) >= ALIKE * most) {
                edges = edgeCount == edges.length ? Arrays.copyOf(edges, 2 * edgeCount) : edges;
                edges[edgeCount++] = EdgeTable.key(node + i * stride, stride > 1);
            }
            if (i > 0 && isOnPole(node + i * stride, stride)) {
                nodes = nodeCount == nodes.length ? Arrays.copyOf(nodes, 2 * nodeCount) : nodes;
                nodes[nodeCount++] = node + i * stride;
            }
        }
    }

    private double height(int node, int stride, double usual) {
        return Math.abs(values[node] - usual) + Math.abs(values[node + stride] - usual);
    }

    private boolean isOnPole(int node, int stride) {
        double beside = Math.max(Math.abs(values[node - stride]), Math.abs(values[node + stride]));
        return beside > 0 && Math.abs(values[node]) > AT_NODE * beside;
    }
}
