package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.HyperbolicNodes;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.UnaryOperation;

/// Jets of trigonometric and hyperbolic functions and of roots: for each its first two derivatives, as nodes that share
/// what they can and don't cancel or overflow where the derivative itself doesn't.
final class ElementaryFunctions {

    private final GraphBuilder graph;
    private final JetArithmetic jets;
    private final PowerFunctions powers;
    private final SingleUseForms exact;
    private final TrigonometricNodes trigonometric;
    private final HyperbolicNodes hyperbolic;

    ElementaryFunctions(GraphBuilder graph, JetArithmetic jets, PowerFunctions powers) {
        this.graph = graph;
        this.jets = jets;
        this.powers = powers;
        exact = new SingleUseForms(graph);
        trigonometric = new TrigonometricNodes(graph);
        hyperbolic = new HyperbolicNodes(graph);
    }

    NodeJet sin(NodeJet u) {
        int sin = trigonometric.sin(u.f());
        return jets.chain(u, sin, trigonometric.cos(u.f()), graph.negate(sin));
    }

    NodeJet cos(NodeJet u) {
        int cos = trigonometric.cos(u.f());
        return jets.chain(u, cos, graph.negate(trigonometric.sin(u.f())), graph.negate(cos));
    }

    NodeJet tan(NodeJet u) {
        int tan = graph.unary(UnaryOperation.TAN, u.f());
        int slope = graph.add(one(), square(tan));
        return jets.chain(u, tan, slope, times(2, graph.multiply(tan, slope)));
    }

    NodeJet asin(NodeJet u) {
        int slope = arcSlope(u.f());
        return jets.chain(u, graph.unary(UnaryOperation.ASIN, u.f()), slope, graph.multiply(u.f(), powers.node(slope, 3)));
    }

    NodeJet acos(NodeJet u) {
        int slope = arcSlope(u.f());
        return jets.chain(u, graph.unary(UnaryOperation.ACOS, u.f()), graph.negate(slope),
                graph.negate(graph.multiply(u.f(), powers.node(slope, 3))));
    }

    NodeJet atan(NodeJet u) {
        int slope = graph.divide(one(), graph.add(one(), square(u.f())));
        return jets.chain(u, graph.unary(UnaryOperation.ATAN, u.f()), slope, times(-2, graph.multiply(u.f(), square(slope))));
    }

    NodeJet sinh(NodeJet u) {
        int sinh = hyperbolic.sinh(u.f());
        return jets.chain(u, sinh, hyperbolic.cosh(u.f()), sinh);
    }

    NodeJet cosh(NodeJet u) {
        int cosh = hyperbolic.cosh(u.f());
        return jets.chain(u, cosh, hyperbolic.sinh(u.f()), cosh);
    }

    /// tanh' = 4 e / (1 + e)^2 with e = exp(-2|u|): 1 - tanh^2 would be nothing but rounding error where tanh is close to 1.
    NodeJet tanh(NodeJet u) {
        int tanh = hyperbolic.tanh(u.f());
        if (graph.isExact()) {
            int slope = exact.squaredSech(u.f());
            return jets.chain(u, tanh, slope, times(-2, graph.multiply(tanh, slope)));
        }
        int e = hyperbolic.decay(u.f());
        int slope = times(4, graph.multiply(e, square(graph.divide(one(), graph.add(one(), e)))));
        return jets.chain(u, tanh, slope, times(-2, graph.multiply(tanh, slope)));
    }

    NodeJet sqrt(NodeJet u) {
        int sqrt = graph.unary(UnaryOperation.SQRT, u.f());
        int slope = graph.divide(graph.constant(0.5), sqrt);
        return jets.chain(u, sqrt, slope, graph.multiply(times(-2, slope), square(slope)));
    }

    NodeJet cbrt(NodeJet u) {
        int cbrt = graph.unary(UnaryOperation.CBRT, u.f());
        int factor = graph.divide(graph.constant(-2), graph.constant(3));
        if (graph.isExact()) {
            int slope = graph.divide(one(), times(3, square(cbrt)));
            return jets.chain(u, cbrt, slope, graph.divide(graph.multiply(factor, slope), u.f()));
        }
        // One division for both derivatives.
        int reciprocal = graph.divide(one(), cbrt);
        int squared = square(reciprocal);
        int slope = graph.multiply(graph.divide(one(), graph.constant(3)), squared);
        return jets.chain(u, cbrt, slope, graph.multiply(graph.multiply(factor, slope), graph.multiply(squared, reciprocal)));
    }

    private int arcSlope(int u) {
        int squaredCosine = graph.isExact() ? graph.subtract(one(), square(u))
                : graph.multiply(graph.subtract(one(), u), graph.add(one(), u));
        return graph.divide(one(), graph.unary(UnaryOperation.SQRT, squaredCosine));
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
