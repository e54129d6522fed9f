package hesse.field.differentiation;

import static hesse.field.kernel.BinaryOperation.POWER;
import static hesse.field.kernel.UnaryOperation.ABS;
import static hesse.field.kernel.UnaryOperation.LOG;
import static hesse.field.kernel.UnaryOperation.SIGN;
import static hesse.field.kernel.UnaryOperation.SQRT;

import hesse.field.graph.ConstantFolding;
import hesse.field.graph.GraphBuilder;
import hesse.field.graph.Node;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;

/// Jets of powers. Constant exponents go by the power rule, `p u^(p-1)`, which has the right limits where u = 0.
final class PowerFunctions {

    /// Beyond it the rounding errors of repeated multiplication outgrow those of [hesse.field.function.GeneralPower].
    private static final int LARGEST_MULTIPLIED = 16;

    /// Up to here p - 2 is exact.
    private static final double LARGEST_SHARED = 0x1p50;

    private final GraphBuilder graph;
    private final JetArithmetic jets;

    PowerFunctions(GraphBuilder graph, JetArithmetic jets) {
        this.graph = graph;
        this.jets = jets;
    }

    NodeJet power(NodeJet u, NodeJet v) {
        if (graph.isConstant(v.f())) {
            return constantExponent(u, graph.value(v.f()));
        }
        if (graph.node(u.f()) instanceof Node.Unary(var function, int one) && function == UnaryOperation.EXP && graph.isConstant(one)
                && graph.value(one) == 1) {
            // The constant e of enclosures.
            return exp(v);
        }
        return graph.isConstant(u.f()) ? constantBase(graph.value(u.f()), v) : variableExponent(u, v);
    }

    /// |u|^p as one function, which for p > 1 is smoother than |u| itself.
    NodeJet absolutePower(NodeJet u, double p) {
        if (p % 2 == 0) {
            return constantExponent(u, p);
        }
        int a = graph.unary(ABS, u.f());
        var powers = graph.isExact() ? new Lowered(node(a, p), node(a, p - 1), node(a, p - 2)) : lowered(a, p);
        // |u|^(p-1) sign(u) = u |u|^(p-2), in which nothing jumps.
        int slope = graph.isExact() && p > 2 ? graph.multiply(u.f(), scaled(p, powers.twice))
                : graph.multiply(scaled(p, powers.once), graph.unary(SIGN, u.f()));
        return jets.chain(u, powers.value, slope, scaled(p * (p - 1), powers.twice));
    }

    /// sign(u) |u|^p for p > 1, as one function: the slope is p |u|^(p-1), and the second derivative p (p-1) sign(u) |u|^(p-2), which at
    /// zero exists for p > 2.
    NodeJet signedPower(NodeJet u, double p) {
        int a = graph.unary(ABS, u.f());
        int once = node(a, p - 1);
        int second;
        if (p > 2) {
            second = p - 3 == Math.rint(p - 3) ? graph.multiply(u.f(), scaled(p * (p - 1), node(a, p - 3)))
                    : graph.multiply(scaled(p * (p - 1), node(a, p - 2)), graph.unary(SIGN, u.f()));
        } else {
            int twice = scaled(p * (p - 1), node(a, p - 2));
            second = graph.ternary(TernaryOperation.BRANCH, u.f(), twice, graph.negate(twice));
        }
        return jets.chain(u, graph.multiply(u.f(), once), scaled(p, once), second);
    }

    /// u^p for a sum of squares u = r² and p > 1/2: u' vanishes like r, so that g = u'/r stays finite, and the derivatives p u^(p-1/2) g
    /// and p u^(p-1) (u'' + (p-1) g²) are limits at r = 0, where p u^(p-2) u'² would be ∞ · 0.
    NodeJet normPower(NodeJet u, double p) {
        int r = graph.binary(BinaryOperation.MAX, graph.unary(SQRT, u.f()), graph.constant(Double.MIN_NORMAL));
        int gx = graph.divide(u.fx(), r);
        int gy = graph.divide(u.fy(), r);
        int slope = scaled(p, node(u.f(), p - 0.5));
        int bend = scaled(p, node(u.f(), p - 1));
        return new NodeJet(node(u.f(), p), graph.multiply(slope, gx), graph.multiply(slope, gy),
                graph.multiply(bend, graph.add(u.fxx(), scaled(p - 1, graph.multiply(gx, gx)))),
                graph.multiply(bend, graph.add(u.fxy(), scaled(p - 1, graph.multiply(gx, gy)))),
                graph.multiply(bend, graph.add(u.fyy(), scaled(p - 1, graph.multiply(gy, gy)))));
    }

    NodeJet constantExponent(NodeJet u, double p) {
        if (p == 0) {
            return NodeJet.constant(graph.constant(1));
        }
        if (p == 1) {
            return u;
        }
        if (graph.isExact()) {
            return exactPower(u, p);
        }
        var powers = lowered(u.f(), p);
        return jets.chain(u, powers.value, scaled(p, powers.once), scaled(p * (p - 1), powers.twice));
    }

    /// u^p, u^(p-1) and u^(p-2).
    private record Lowered(int value, int once, int twice) {}

    /// General powers cost as much as ten multiplications and more, so they are made of each other, with the right
    /// limits at zero and infinity, in which 0 times infinity would be no number.
    private Lowered lowered(int u, double p) {
        if (isMultiplied(p) || Math.abs(p) > LARGEST_SHARED) {
            return new Lowered(node(u, p), node(u, p - 1), node(u, p - 2));
        }
        if (p > 2) {
            int twice = node(u, p - 2);
            int once = graph.multiply(twice, u);
            return new Lowered(graph.multiply(once, u), once, twice);
        }
        if (p > 1) {
            int once = node(u, p - 1);
            return new Lowered(graph.multiply(once, u), once, divided(once, u));
        }
        int value = node(u, p);
        if (p > 0) {
            int once = divided(value, u);
            return new Lowered(value, once, graph.divide(once, u));
        }
        int reciprocal = graph.divide(graph.constant(1), u);
        int once = graph.multiply(value, reciprocal);
        return new Lowered(value, once, graph.multiply(once, reciprocal));
    }

    /// u^q / u for 0 < q < 1, which is infinite at zero and zero at infinity: only there a power is zero or infinite. Has as many
    /// digits as u^q, which has fewer where it is subnormal.
    private int divided(int power, int u) {
        int positive = graph.binary(BinaryOperation.MAX, power, graph.constant(Double.MIN_VALUE));
        return graph.divide(graph.binary(BinaryOperation.MIN, positive, graph.constant(Double.MAX_VALUE)), u);
    }

    /// With p (p - 1) as a product, and where p - 1 isn't a double the derivatives by p u^p / u.
    private NodeJet exactPower(NodeJet u, double p) {
        int factor = graph.constant(p);
        int less = graph.add(factor, graph.constant(-1));
        boolean inexact = !graph.isConstant(less) || !ConstantFolding.isExactSum(p, -2);
        int reciprocal = inexact ? node(u.f(), -1) : 0;
        int value = node(u.f(), p);
        int once = inexact ? graph.multiply(value, reciprocal) : node(u.f(), p - 1);
        int twice = inexact ? graph.multiply(once, reciprocal) : node(u.f(), p - 2);
        return jets.chain(u, value, graph.multiply(factor, once), graph.multiply(graph.multiply(factor, less), twice));
    }

    private NodeJet constantBase(double base, NodeJet v) {
        if (base == Math.E && !graph.isExact()) {
            return exp(v);
        }
        int value = graph.binary(POWER, graph.constant(base), v.f());
        int log = graph.unary(LOG, graph.constant(base));
        int first = graph.multiply(log, value);
        return jets.chain(v, value, first, graph.multiply(log, first));
    }

    private NodeJet exp(NodeJet v) {
        int exp = graph.unary(UnaryOperation.EXP, v.f());
        return jets.chain(v, exp, exp, exp);
    }

    /// u^v = exp(v log u).
    private NodeJet variableExponent(NodeJet u, NodeJet v) {
        int reciprocal = reciprocalOfPositive(u.f());
        var log = jets.chain(u, graph.unary(LOG, u.f()), reciprocal, graph.negate(node(reciprocal, 2)));
        int value = graph.binary(POWER, u.f(), v.f());
        return jets.chain(jets.multiply(v, log), value, value, value);
    }

    /// The real n-th root r for a whole n, with r' = r^(1-n) / n and r'' = (1 - n)/n r'/u.
    NodeJet root(NodeJet u, double n) {
        int root = graph.binary(BinaryOperation.ROOT, u.f(), graph.constant(n));
        int factor = graph.divide(graph.constant(1), graph.constant(n));
        int slope = graph.multiply(factor, node(root, 1 - n));
        return jets.chain(u, root, slope,
                graph.divide(graph.multiply(graph.divide(graph.constant(1 - n), graph.constant(n)), slope), u.f()));
    }

    /// 1 / u where u is positive; nowhere else defined, if enclosures are asked for.
    int reciprocalOfPositive(int u) {
        return node(graph.isExact() ? graph.binary(BinaryOperation.MAX, u, graph.constant(0)) : u, -1);
    }

    private int scaled(double factor, int power) {
        return graph.multiply(graph.constant(factor), power);
    }

    /// The node of u^p: multiplications where p is a small integer, with a square root where it is a half more.
    int node(int u, double p) {
        if (graph.isExact() && p != -1 && p != 0 && p != 1 && p != 2 && !graph.isConstant(u)) {
            return p == 0.5 ? graph.unary(SQRT, u) : graph.binary(POWER, u, graph.constant(p));
        }
        if (!isMultiplied(p)) {
            return graph.binary(POWER, u, graph.constant(p));
        }
        if (p < 0) {
            return p == Math.rint(p)
                    ? node(graph.divide(graph.constant(1), u), -p)
                    : integer(graph.divide(graph.constant(1), graph.unary(SQRT, u)), (int) (-2 * p));
        }
        int whole = integer(u, (int) p);
        return p == Math.rint(p) ? whole : graph.multiply(whole, graph.unary(SQRT, u));
    }

    private static boolean isMultiplied(double p) {
        return Math.abs(p) <= LARGEST_MULTIPLIED && 2 * p == Math.rint(2 * p);
    }

    private int integer(int u, int n) {
        if (n < 2) {
            return n == 0 ? graph.constant(1) : u;
        }
        int rest = integer(u, n % 2 == 0 ? n / 2 : n - 1);
        return graph.multiply(rest, n % 2 == 0 ? rest : u);
    }
}
