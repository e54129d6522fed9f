package hesse.contour.boundary;

import hesse.contour.cell.EdgeTable;
import hesse.field.Grid;
import java.util.Arrays;
import java.util.BitSet;

/// Finds where a function springs up and back between the nodes of a grid, as at a pole: along a row or column
/// the second differences of its samples change their sign twice within three of them. Those of a smooth function that the
/// samples resolve change it at inflection points only, once in many nodes. Nothing is evaluated.
///
/// A pole is a curve: on a large grid it is seen in some rows and columns and followed from there.
///
/// A kink between nodes is taken for a pole too, and so are oscillations shorter than about four cells.
final class PoleIndicator {
    /// Second differences smaller than this part of their samples are roundings.
    private static final double ROUNDING = 1e-9;

    /// Edges that spring up about as far as the farthest are looked at too, for beside a node it isn't clear on which side a pole is.
    private static final double ALIKE = 0.9;

    /// How far the rows and columns that are looked at all along are apart, in cells.
    private static final int EVERY = 8;

    /// More edges aren't followed: then it is noise.
    private static final int MOST = 40_000;

    private final BitSet known = new BitSet();
    private int[] edges = new int[64];
    private int count;
    private final double[] values;
    private final Grid grid;

    PoleIndicator(double[] values, Grid grid) {
        this.values = values;
        this.grid = grid;
        for (int row = 0; row < grid.rows(); row += EVERY) {
            for (int column = 0; column < grid.columns(); column++) {
                look(column, row, 1);
            }
        }
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column += EVERY) {
                look(column, row, grid.columns());
            }
        }
        for (int i = 0; i < count && count < MOST; i++) {
            lookAround(EdgeTable.node(edges[i]));
        }
    }

    /// The edges found, by their [EdgeTable#key], each once.
    int[] edges() {
        return Arrays.copyOf(edges, count);
    }

    /// At all fours in line that have a node beside a node, or the node itself.
    private void lookAround(int node) {
        int column = node % grid.columns();
        int row = node / grid.columns();
        for (int beside = -1; beside <= 1; beside++) {
            for (int from = -4; from <= 1; from++) {
                look(column + from, row + beside, 1);
                look(column + beside, row + from, grid.columns());
            }
        }
    }

    /// At four nodes in line, a stride apart, if there are: whether their second differences change sign, and not by rounding only.
    private void look(int column, int row, int stride) {
        int index = stride == 1 ? column : row;
        int all = stride == 1 ? grid.columns() : grid.rows();
        if (column < 0 || row < 0 || column >= grid.columns() || row >= grid.rows() || index + 3 >= all) {
            return;
        }
        int node = row * grid.columns() + column;
        double product = bend(node, stride) * bend(node + stride, stride);
        double one = ROUNDING * values[node + stride];
        double next = ROUNDING * values[node + 2 * stride];
        if (product < -(one * one + next * next)) {
            examine(node, stride, index, all);
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
            report(node, stride, index, all);
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

    /// Of up to four edges in line those whose ends are farthest from what the outer nodes say, or the one where the function jumps.
    private void report(int node, int stride, int index, int all) {
        int edgesInLine = Math.min(4, all - 1 - index);
        double usual = values[node] / 2 + values[node + edgesInLine * stride] / 2;
        double most = 0;
        for (int i = 0; i < edgesInLine; i++) {
            if (PoleMarks.isJump(values, node + i * stride, stride, index + i, all)) {
                add(EdgeTable.key(node + i * stride, stride > 1));
                return;
            }
            most = Math.max(most, height(node + i * stride, stride, usual));
        }
        for (int i = 0; i < edgesInLine; i++) {
            if (height(node + i * stride, stride, usual) >= ALIKE * most) {
                add(EdgeTable.key(node + i * stride, stride > 1));
            }
        }
    }

    private void add(int edge) {
        if (!known.get(edge)) {
            known.set(edge);
            edges = count == edges.length ? Arrays.copyOf(edges, 2 * count) : edges;
            edges[count++] = edge;
        }
    }

    private double height(int node, int stride, double usual) {
        return Math.abs(values[node] - usual) + Math.abs(values[node + stride] - usual);
    }
}
