package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.HyperbolicNodes;
import hesse.field.kernel.UnaryOperation;

/// Derivatives written so that their argument occurs once: the natural interval extension of such a form has the very range
/// of the function, while for doubles other forms are better.
final class SingleUseForms {

    private final GraphBuilder graph;
    private final HyperbolicNodes hyperbolic;

    SingleUseForms(GraphBuilder graph) {
        this.graph = graph;
        hyperbolic = new HyperbolicNodes(graph);
    }

    /// tanh' u = 1 / cosh² u.
    int squaredSech(int u) {
        int cosh = hyperbolic.cosh(u);
        return graph.divide(graph.constant(1), graph.multiply(cosh, cosh));
    }

    /// σ(u) = 1 / (1 + exp(-u)).
    int logistic(int u) {
        return graph.divide(graph.constant(1), graph.add(graph.constant(1), graph.unary(UnaryOperation.EXP, graph.negate(u))));
    }

    /// σ'(u) = 1 / (4 cosh² (u/2)).
    int logisticSlope(int u) {
        return graph.multiply(graph.constant(0.25), squaredSech(half(u)));
    }

    /// 1 - 2 σ(u) = -tanh(u/2), the factor from σ' to σ''.
    int logisticTilt(int u) {
        return graph.negate(hyperbolic.tanh(half(u)));
    }

    private int half(int u) {
        return graph.multiply(graph.constant(0.5), u);
    }
}
