package hesse.field;

import static hesse.field.BinaryOperation.POWER;
import static hesse.field.UnaryOperation.ABS;
import static hesse.field.UnaryOperation.LOG;
import static hesse.field.UnaryOperation.SIGN;
import static hesse.field.UnaryOperation.SQRT;

/// Jets of powers. Constant exponents go by the power rule, `p u^(p-1)`, which has the right limits where u = 0.
final class Powers {

    /// Beyond it the rounding errors of repeated multiplication outgrow [Math#pow], which is within one ulp.
    private static final int LARGEST_MULTIPLIED = 16;

    private final GraphBuilder graph;
    private final JetArithmetic jets;

    Powers(GraphBuilder graph, JetArithmetic jets) {
        this.graph = graph;
        this.jets = jets;
    }

    NodeJet power(NodeJet u, NodeJet v) {
        if (graph.isConstant(v.f())) {
            return constantExponent(u, graph.value(v.f()));
        }
        return graph.isConstant(u.f()) ? constantBase(graph.value(u.f()), v) : variableExponent(u, v);
    }

    /// |u|^p as one function, which for p > 1 is smoother than |u| itself.
    NodeJet absolutePower(NodeJet u, double p) {
        if (p % 2 == 0) {
            return constantExponent(u, p);
        }
        int a = graph.unary(ABS, u.f());
        int slope = graph.multiply(scaled(p, a, p - 1), graph.unary(SIGN, u.f()));
        return jets.chain(u, node(a, p), slope, scaled(p * (p - 1), a, p - 2));
    }

    NodeJet constantExponent(NodeJet u, double p) {
        if (p == 0) {
            return NodeJet.constant(graph.constant(1));
        }
        return p == 1 ? u : jets.chain(u, node(u.f(), p), scaled(p, u.f(), p - 1), scaled(p * (p - 1), u.f(), p - 2));
    }

    private NodeJet constantBase(double base, NodeJet v) {
        if (base == Math.E) {
            int exp = graph.unary(UnaryOperation.EXP, v.f());
            return jets.chain(v, exp, exp, exp);
        }
        int value = graph.binary(POWER, graph.constant(base), v.f());
        int log = graph.constant(Math.log(base));
        int first = graph.multiply(log, value);
        return jets.chain(v, value, first, graph.multiply(log, first));
    }

    /// u^v = exp(v log u).
    private NodeJet variableExponent(NodeJet u, NodeJet v) {
        int reciprocal = node(u.f(), -1);
        var log = jets.chain(u, graph.unary(LOG, u.f()), reciprocal, graph.negate(node(reciprocal, 2)));
        int value = graph.binary(POWER, u.f(), v.f());
        return jets.chain(jets.multiply(v, log), value, value, value);
    }

    private int scaled(double factor, int u, double p) {
        return graph.multiply(graph.constant(factor), node(u, p));
    }

    /// The node of u^p: multiplications where p is a small integer, with a square root where it is a half more.
    int node(int u, double p) {
        if (Math.abs(p) > LARGEST_MULTIPLIED || 2 * p != Math.rint(2 * p)) {
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

    private int integer(int u, int n) {
        if (n < 2) {
            return n == 0 ? graph.constant(1) : u;
        }
        int rest = integer(u, n % 2 == 0 ? n / 2 : n - 1);
        return graph.multiply(rest, n % 2 == 0 ? rest : u);
    }
}
