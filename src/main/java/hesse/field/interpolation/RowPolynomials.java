package hesse.field.interpolation;

import hesse.field.Jets;
import hesse.field.Order;
import java.util.Arrays;

/// A tile along one line of constant y: polynomials in x. Owns scratch memory: one thread at a time.
final class RowPolynomials {
    private final double[] value = new double[Hermite.COUNT];
    private final double[] first = new double[Hermite.COUNT];
    private final double[] second = new double[Hermite.COUNT];
    private final double[] valueInY = new double[Hermite.COUNT];
    private final double[] firstInY = new double[Hermite.COUNT];
    private final double[] secondInY = new double[Hermite.COUNT];
    /// For each node: derivatives by x of order 0, 1, 2 of f, then of its first and second derivative by y.
    private final double[] nodes = new double[(Tile.CELLS + 1) * Tile.PARTS];
    /// Which of them are worked out.
    private final boolean[] known = new boolean[Tile.CELLS + 1];
    private Tile tile;
    private double y = Double.NaN;
    private int row;

    /// Makes the polynomials of a tile at y, which it contains, unless they are those at hand.
    void set(Tile changed, double changedY) {
        if (changed == tile && changedY == y) {
            return;
        }
        tile = changed;
        y = changedY;
        double t = (y - tile.y0) / tile.hy;
        row = Math.clamp((int) t, 0, Tile.CELLS - 1);
        Hermite.at(t - row, valueInY, firstInY, secondInY);
        Arrays.fill(known, false);
    }

    private void require(int column) {
        if (!known[column]) {
            for (int i = 0; i < 3; i++) {
                collapse(column, i);
            }
            known[column] = true;
        }
    }

    private void collapse(int column, int i) {
        double f = 0;
        double fy = 0;
        double fyy = 0;
        for (int up = 0; up < 2; up++) {
            int from = tile.index(column, row + up) + i;
            for (int j = 0; j < 3; j++) {
                double part = tile.part(from + 3 * j);
                f += part * valueInY[3 * up + j];
                fy += part * firstInY[3 * up + j];
                fyy += part * secondInY[3 * up + j];
            }
        }
        int to = column * Tile.PARTS + i;
        nodes[to] = f;
        nodes[to + 3] = fy;
        nodes[to + 6] = fyy;
    }

    /// Sets `jets[at]` at x, which the tile contains.
    ///
    /// @return whether errors leave the sign of det H open
    boolean evaluate(double x, Order order, Jets jets, int at) {
        double s = (x - tile.x0) / tile.hx;
        int column = Math.clamp((int) s, 0, Tile.CELLS - 1);
        require(column);
        require(column + 1);
        Hermite.at(s - column, value, first, second);
        int from = column * Tile.PARTS;
        jets.f[at] = tile.offset + sum(value, from);
        if (order == Order.GRADIENT || order == Order.HESSIAN) {
            jets.fx[at] = sum(first, from) / tile.hx;
            jets.fy[at] = sum(value, from + 3) / tile.hy;
        }
        return (order == Order.CURVATURE || order == Order.HESSIAN) && setHessian(column, from, jets, at);
    }

    private boolean setHessian(int column, int from, Jets jets, int at) {
        double xx = sum(second, from);
        double xy = sum(first, from + 3);
        double yy = sum(value, from + 6);
        jets.fxx[at] = xx / (tile.hx * tile.hx);
        jets.fxy[at] = xy / (tile.hx * tile.hy);
        jets.fyy[at] = yy / (tile.hy * tile.hy);
        // Four times what was measured, since it was measured in one place.
        double error = 4 * tile.error(column, row);
        return Math.abs(xx * yy - xy * xy) <= error * (Math.abs(xx) + Math.abs(yy) + 2 * Math.abs(xy) + 2 * error);
    }

    /// Of a basis with the parts of two nodes.
    private double sum(double[] basis, int from) {
        int to = from + Tile.PARTS;
        return basis[0] * nodes[from] + basis[1] * nodes[from + 1] + basis[2] * nodes[from + 2]
                + basis[3] * nodes[to] + basis[4] * nodes[to + 1] + basis[5] * nodes[to + 2];
    }
}
