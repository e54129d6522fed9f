package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.UnaryOperation;

/// Jets of the inverse hyperbolic functions.
final class InverseHyperbolicFunctions {

    private final GraphBuilder graph;
    private final JetArithmetic jets;

    InverseHyperbolicFunctions(GraphBuilder graph, JetArithmetic jets) {
        this.graph = graph;
        this.jets = jets;
    }

    NodeJet asinh(NodeJet u) {
        int h = graph.isExact() ? root(graph.add(one(), square(u.f()))) : graph.binary(BinaryOperation.HYPOT, one(), u.f());
        int slope = reciprocal(h);
        return jets.chain(u, graph.unary(UnaryOperation.ASINH, u.f()), slope,
                graph.negate(graph.multiply(graph.multiply(u.f(), slope), square(slope))));
    }

    NodeJet acosh(NodeJet u) {
        int s = graph.isExact() ? root(graph.subtract(square(u.f()), one()))
                : graph.multiply(root(graph.subtract(u.f(), one())), root(graph.add(u.f(), one())));
        int slope = reciprocal(s);
        return jets.chain(u, graph.unary(UnaryOperation.ACOSH, u.f()), slope,
                graph.negate(graph.multiply(graph.multiply(u.f(), slope), square(slope))));
    }

    NodeJet atanh(NodeJet u) {
        return ofTangent(u, graph.unary(UnaryOperation.ATANH, u.f()), reciprocal(whereNotNegative(belowUnit(u.f()), belowUnit(u.f()))));
    }

    /// atanh(1/u), which close to 1 would lose what 1/u rounds: log1p(2 / (|u| - 1)) / 2 with the sign of u.
    NodeJet acoth(NodeJet u) {
        if (graph.isExact()) {
            return ofTangent(u, graph.unary(UnaryOperation.ATANH, reciprocal(u.f())), reciprocal(belowUnit(u.f())));
        }
        int beyond = graph.subtract(graph.unary(UnaryOperation.ABS, u.f()), one());
        int size = times(0.5, graph.unary(UnaryOperation.LOG1P, graph.divide(graph.constant(2), beyond)));
        return ofTangent(u, graph.multiply(graph.unary(UnaryOperation.SIGN, u.f()), size),
                reciprocal(whereNotNegative(belowUnit(u.f()), beyond)));
    }

    /// With the derivative 1 / (1 - u²).
    private NodeJet ofTangent(NodeJet u, int value, int slope) {
        return jets.chain(u, value, slope, times(2, graph.multiply(u.f(), square(slope))));
    }

    /// acosh(1/u) as log1p((1 - u + √(1 - u²)) / u), with the derivative -1 / (u √(1 - u²)).
    NodeJet asech(NodeJet u) {
        int s = root(belowUnit(u.f()));
        int value = graph.isExact() ? graph.unary(UnaryOperation.ACOSH, reciprocal(u.f()))
                : graph.unary(UnaryOperation.LOG1P, graph.divide(graph.add(graph.subtract(one(), u.f()), s), u.f()));
        int slope = graph.divide(graph.constant(-1), graph.multiply(whereNotNegative(u.f(), u.f()), s));
        int bend = graph.subtract(graph.divide(u.f(), belowUnit(u.f())), reciprocal(u.f()));
        return jets.chain(u, value, slope, graph.multiply(slope, bend));
    }

    /// asinh(1/u), with the derivative -1 / (|u| h), h = √(1 + u²).
    NodeJet acsch(NodeJet u) {
        int h = graph.isExact() ? root(graph.add(one(), square(u.f()))) : graph.binary(BinaryOperation.HYPOT, one(), u.f());
        int slope = graph.divide(graph.constant(-1), graph.multiply(graph.unary(UnaryOperation.ABS, u.f()), h));
        int bend = graph.add(reciprocal(u.f()), graph.divide(graph.divide(u.f(), h), h));
        return jets.chain(u, graph.unary(UnaryOperation.ASINH, reciprocal(u.f())), slope, graph.negate(graph.multiply(slope, bend)));
    }

    /// A number, but none where another one is negative: outside of the domain. Enclosures know that from the value.
    private int whereNotNegative(int a, int domain) {
        return graph.isExact() ? a : graph.add(a, graph.multiply(graph.constant(0), root(domain)));
    }

    /// 1 - u².
    private int belowUnit(int u) {
        return graph.isExact() ? graph.subtract(one(), square(u)) : graph.multiply(graph.subtract(one(), u), graph.add(one(), u));
    }

    private int root(int a) {
        return graph.unary(UnaryOperation.SQRT, a);
    }

    private int reciprocal(int a) {
        return graph.divide(one(), a);
    }

    private int one() {
        return graph.constant(1);
    }

    private int times(double factor, int a) {
        return graph.multiply(graph.constant(factor), a);
    }

    private int square(int a) {
        return graph.multiply(a, a);
    }
}
