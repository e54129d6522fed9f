package hesse.field.enclosure;

import hesse.field.graph.Node;
import hesse.field.kernel.UnaryOperation;
import hesse.interval.Interval;
import hesse.interval.Intervals;
import java.util.Arrays;
import java.util.List;

/// Bounds on combinations of both derivatives at a point, in which errors that the two have in common cancel: affine arithmetic
/// (de Figueiredo & Stolfi, "Affine arithmetic: concepts and applications", 2004), with a symbol for the rounding of each
/// operation and for each number that isn't a double.
///
/// In a narrow valley the derivatives are large multiples of one and the same difference, whose rounding errors are
/// larger than what is left of them along the valley. Only arithmetic is followed; what other functions give are
/// symbols of their own.
final class AffineGradient {
    private static final int MOST_NODES = 400;
    /// More than half a unit in the last place, relative.
    private static final double ROUNDING = 0x1p-52;
    /// For the roundings of coefficients and of their sums, which are errors of errors.
    private static final double SECOND = 0x1p-50;
    private static final double SLACK = 1 + 0x1p-30;

    private final List<Node> nodes;
    private final int[] order;
    private final int fx;
    private final int fy;
    private final Intervals enclosed;
    private final double[] centre;
    private final double[][] shared;
    private final double[] rest;
    private int symbols;

    /// @param order    the nodes of the gradient and of numbers, operands first
    /// @param enclosed the intervals of all nodes at the point
    AffineGradient(List<Node> nodes, int[] order, int fx, int fy, Intervals enclosed) {
        this.nodes = nodes;
        this.order = order;
        this.fx = fx;
        this.fy = fy;
        this.enclosed = enclosed;
        int size = order.length <= MOST_NODES ? nodes.size() : 0;
        centre = new double[size];
        rest = new double[size];
        shared = new double[size][];
    }

    /// Follows the errors at the point at which the intervals are now.
    void enclose() {
        symbols = 0;
        for (int node = 0; node < centre.length; node++) {
            if (nodes.get(node) instanceof Node.Input) {
                shared[node] = emptied(shared[node]);
                take(node);
            }
        }
        for (int i = 0; i < order.length && centre.length > 0; i++) {
            int node = order[i];
            shared[node] = emptied(shared[node]);
            follow(node);
        }
    }

    private double[] emptied(double[] coefficients) {
        if (coefficients == null) {
            return new double[order.length + 2];
        }
        Arrays.fill(coefficients, 0);
        return coefficients;
    }

    /// p ∂f/∂x + q ∂f/∂y at that point.
    Interval combination(double p, double q) {
        if (centre.length == 0) {
            return Interval.ENTIRE;
        }
        double a = p * centre[fx], b = q * centre[fy], middle = a + b;
        double radius = Math.abs(p) * rest[fx] + Math.abs(q) * rest[fy] + (Math.abs(a) + Math.abs(b) + Math.abs(middle)) * ROUNDING;
        for (int i = 0; i < symbols; i++) {
            double s = p * shared[fx][i], t = q * shared[fy][i];
            radius += Math.abs(s + t) + (Math.abs(s) + Math.abs(t)) * SECOND;
        }
        radius = radius * SLACK + Double.MIN_NORMAL;
        return radius < Double.POSITIVE_INFINITY && Double.isFinite(middle)
                ? new Interval(Math.nextDown(middle - radius), Math.nextUp(middle + radius)) : Interval.ENTIRE;
    }

    private void follow(int node) {
        switch (nodes.get(node)) {
            case Node.Binary(var operation, int a, int b) -> {
                switch (operation) {
                    case ADD -> add(node, a, b, 1);
                    case SUBTRACT -> add(node, a, b, -1);
                    case MULTIPLY -> multiply(node, a, b);
                    case DIVIDE -> divide(node, a, b);
                    case POWER, MIN, MAX, HYPOT, REDUCED_ANGLE, SIN, COS, SINH, COSH, TANH, ATAN2, ROOT, MOD, SINC, POLYGAMMA, LESS,
                            LESS_EQUAL, EQUAL,
                            NOT_EQUAL -> take(node);
                }
            }
            case Node.Unary(var operation, int a) when operation == UnaryOperation.NEGATE -> {
                combine(node, a, -1, a, 0);
                centre[node] = -centre[a];
            }
            case Node.Constant _, Node.Range _, Node.Input _, Node.Unary _, Node.Ternary _ -> take(node);
        }
    }

    /// The interval that is known of a node, as a symbol of its own if it isn't a number.
    private void take(int node) {
        double inf = enclosed.inf(node), sup = enclosed.sup(node);
        double middle = inf == sup ? inf : inf / 2 + sup / 2;
        centre[node] = middle;
        rest[node] = 0;
        if (inf != sup) {
            addSymbol(node, Math.nextUp(Math.max(sup - middle, middle - inf)));
        }
    }

    private void addSymbol(int node, double radius) {
        if (radius != 0) {
            shared[node][symbols++] = radius;
        }
    }

    private void add(int to, int a, int b, double sign) {
        double other = sign * centre[b], sum = centre[a] + other;
        double ofB = sum - centre[a];
        double error = (centre[a] - (sum - ofB)) + (other - ofB);
        combine(to, a, 1, b, sign);
        centre[to] = sum;
        addSymbol(to, Math.abs(error));
    }

    private void multiply(int to, int a, int b) {
        double product = centre[a] * centre[b];
        combine(to, a, centre[b], b, centre[a]);
        rest[to] = (rest[to] + radius(a) * radius(b)) * SLACK;
        centre[to] = product;
        addSymbol(to, rounding(product, Math.fma(centre[a], centre[b], -product)));
    }

    /// a/b = q + (a − q b)/b, where 1/b is 1/c but for a part of it as small as b's error.
    private void divide(int to, int a, int b) {
        double c = centre[b], spread = radius(b), quotient = centre[a] / c;
        combine(to, a, 1 / c, b, -quotient / c);
        double remainder = Math.abs(Math.fma(-quotient, c, centre[a])) + Math.abs(centre[a]) * 0x1p-100;
        double least = (Math.abs(c) - spread) / SLACK;
        double variation = radius(to) * SLACK * spread;
        rest[to] = least > 0 ? (rest[to] + (variation + remainder * spread / Math.abs(c)) / least) * SLACK : Double.POSITIVE_INFINITY;
        centre[to] = quotient;
        addSymbol(to, remainder / Math.abs(c) * SLACK + Double.MIN_NORMAL);
    }

    /// Exact unless it is so small that the error of the product has itself been rounded.
    private static double rounding(double product, double error) {
        return Math.abs(product) > 0x1p-900 || product == 0 && error == 0 ? Math.abs(error) : Math.abs(error) + Double.MIN_NORMAL;
    }

    /// Sets the errors of p a + q b.
    private void combine(int to, int a, double p, int b, double q) {
        double others = Math.abs(p) * rest[a] + Math.abs(q) * rest[b];
        for (int i = 0; i < symbols; i++) {
            double s = p * shared[a][i], t = q * shared[b][i];
            shared[to][i] = s + t;
            others += (Math.abs(s) + Math.abs(t)) * SECOND;
        }
        rest[to] = others * SLACK + Double.MIN_NORMAL;
    }

    private double radius(int node) {
        double sum = rest[node];
        for (int i = 0; i < symbols; i++) {
            sum += Math.abs(shared[node][i]);
        }
        return sum * SLACK;
    }
}
