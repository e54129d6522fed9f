package hesse.field;

import static hesse.field.UnaryOperation.ABS;
import static hesse.field.UnaryOperation.EXP;

/// The nodes of hyperbolic functions, each with the exponential that it is made of.
final class HyperbolicNodes {

    private final GraphBuilder graph;

    HyperbolicNodes(GraphBuilder graph) {
        this.graph = graph;
    }

    int sinh(int u) {
        return graph.binary(BinaryOperation.SINH, u, growth(u));
    }

    int cosh(int u) {
        return graph.binary(BinaryOperation.COSH, u, growth(u));
    }

    int tanh(int u) {
        return graph.binary(BinaryOperation.TANH, u, decay(u));
    }

    /// exp(-2 |u|).
    int decay(int u) {
        return graph.unary(EXP, graph.multiply(graph.constant(-2), graph.unary(ABS, u)));
    }

    private int growth(int u) {
        return graph.unary(EXP, graph.unary(ABS, u));
    }
}
