package hesse.field.interpolation;

import hesse.field.Evaluator;
import hesse.field.Jets;
import java.util.Arrays;

/// A rectangle of the plane in 16 x 16 cells, on each of which the function is a tensor product of quintic polynomials with the values and
/// the first and second derivatives of the function at the nodes. The mixed derivatives of third and fourth order that such a polynomial
/// needs besides are differences of neighbours' jets, of an order that keeps errors of f at O(h⁶) and of H at O(h⁴). Immutable.
///
/// All parts are scaled by the nodes' distances: as if these were 1.
final class Tile {
    static final int CELLS = 16;
    static final int PARTS = 9;

    private static final int NODES = CELLS + 1;
    /// With one more on each side, for differences.
    private static final int SAMPLED = CELLS + 3;
    static final int POINTS = SAMPLED * SAMPLED;

    private static final int FXX = 2;
    private static final int FXY = 4;
    private static final int FYY = 6;

    /// The largest error of H in a tile that is accepted, relative to H nearby: it moves the border of a class by less than 1/50 pixel
    /// where H changes by its own size within 200.
    private static final double TOLERANCE = 0x1p-14;
    /// Errors of this size relative to f in the tile are rounding errors.
    private static final double ROUNDING = 0x1p-40;

    final double x0;
    final double y0;
    final double hx;
    final double hy;
    final double offset;
    private final double[] parts = new double[NODES * NODES * PARTS];
    /// Errors of H that are to be expected in every two by two cells.
    private final double[] errors = new double[CELLS / 2 * (CELLS / 2)];
    private final boolean finite;
    private final boolean accurate;

    private Tile(double x0, double y0, double hx, double hy, Jets jets) {
        this.x0 = x0;
        this.y0 = y0;
        this.hx = hx;
        this.hy = hy;
        offset = jets.f[POINTS / 2];
        scale(jets);
        for (int j = 0; j < NODES; j++) {
            for (int i = 0; i < NODES; i++) {
                setNode(i, j, jets);
            }
        }
        finite = Arrays.stream(parts).allMatch(Double::isFinite);
        accurate = finite && measure();
    }

    /// Samples the function and measures the error.
    ///
    /// @param jets room for [#POINTS], overwritten, as are x and y
    static Tile of(TileKey key, Evaluator exact, double[] x, double[] y, Jets jets) {
        double hx = Math.scalb(1.0, key.xExponent()) / CELLS;
        double hy = Math.scalb(1.0, key.yExponent()) / CELLS;
        double x0 = key.column() * hx * CELLS;
        double y0 = key.row() * hy * CELLS;
        for (int at = 0; at < POINTS; at++) {
            x[at] = x0 + (at % SAMPLED - 1) * hx;
            y[at] = y0 + (at / SAMPLED - 1) * hy;
        }
        exact.evaluate(x, y, POINTS, jets);
        return new Tile(x0, y0, hx, hy, jets);
    }

    private void scale(Jets jets) {
        for (int at = 0; at < POINTS; at++) {
            jets.f[at] -= offset;
            jets.fx[at] *= hx;
            jets.fy[at] *= hy;
            jets.fxx[at] *= hx * hx;
            jets.fxy[at] *= hx * hy;
            jets.fyy[at] *= hy * hy;
        }
    }

    private void setNode(int i, int j, Jets jets) {
        int at = (j + 1) * SAMPLED + i + 1;
        int to = (j * NODES + i) * PARTS;
        parts[to] = jets.f[at];
        parts[to + 1] = jets.fx[at];
        parts[to + FXX] = jets.fxx[at];
        parts[to + 3] = jets.fy[at];
        parts[to + FXY] = jets.fxy[at];
        parts[to + 5] = second(jets.fy, jets.fxy, at, 1);
        parts[to + FYY] = jets.fyy[at];
        parts[to + 7] = second(jets.fx, jets.fxy, at, SAMPLED);
        parts[to + 8] = 0.5 * (difference(jets.fyy, at, 1) + difference(jets.fxx, at, SAMPLED));
    }

    /// The second derivative of g from g and g′ at three nodes, with an error of the fourth order.
    private static double second(double[] g, double[] slope, int at, int step) {
        return 2 * difference(g, at, step) - 0.5 * (slope[at + step] - slope[at - step]);
    }

    private static double difference(double[] g, int at, int step) {
        return g[at + step] - 2 * g[at] + g[at - step];
    }

    boolean isFinite() {
        return finite;
    }

    /// Whether the errors measured are within what a picture can show.
    boolean isAccurate() {
        return accurate;
    }

    /// Compares the middle node of every two by two cells with what a polynomial over all four would be there: the polynomials over
    /// single cells have a sixteenth of its error.
    private boolean measure() {
        var middle = new MiddleOfFour();
        double range = 0;
        for (int at = 0; at < parts.length; at += PARTS) {
            range = Math.max(range, Math.abs(parts[at]));
        }
        boolean good = true;
        for (int j = 0; j < CELLS / 2; j++) {
            for (int i = 0; i < CELLS / 2; i++) {
                int node = ((2 * j + 1) * NODES + 2 * i + 1) * PARTS;
                double error = middle.error(parts, node, NODES * PARTS) / 16;
                errors[j * (CELLS / 2) + i] = error;
                good &= error <= TOLERANCE * curvature(node) + ROUNDING * range;
            }
        }
        return good;
    }

    /// The largest second derivative at a node and its diagonal neighbours.
    private double curvature(int node) {
        double largest = 0;
        for (int j = -1; j <= 1; j++) {
            for (int i = -1; i <= 1; i++) {
                int at = node + (j * NODES + i) * PARTS;
                largest = Math.max(largest,
                        Math.max(Math.abs(parts[at + FXX]), Math.max(Math.abs(parts[at + FXY]), Math.abs(parts[at + FYY]))));
            }
        }
        return largest;
    }

    /// The error of scaled second derivatives that is to be expected in a cell.
    double error(int column, int row) {
        return errors[row / 2 * (CELLS / 2) + column / 2];
    }

    /// The parts of a node, from this index on: derivatives by x of order 0, 1, 2 of f, then of its first and second derivative by y.
    int index(int column, int row) {
        return (row * NODES + column) * PARTS;
    }

    double part(int index) {
        return parts[index];
    }

    boolean contains(double x, double y) {
        return x >= x0 && x < x0 + CELLS * hx && y >= y0 && y < y0 + CELLS * hy;
    }
}
