package hesse.field.graph;

import static hesse.field.kernel.UnaryOperation.ABS;
import static hesse.field.kernel.UnaryOperation.EXP;

import hesse.field.kernel.BinaryOperation;

/// The nodes of hyperbolic functions, each with the exponential that it is made of.
public final class HyperbolicNodes {

    private final GraphBuilder graph;

    public HyperbolicNodes(GraphBuilder graph) {
        this.graph = graph;
    }

    public int sinh(int u) {
        return graph.binary(BinaryOperation.SINH, u, growth(u));
    }

    public int cosh(int u) {
        return graph.binary(BinaryOperation.COSH, u, growth(u));
    }

    public int tanh(int u) {
        return graph.binary(BinaryOperation.TANH, u, decay(u));
    }

    /// exp(-2 |u|).
    public int decay(int u) {
        return graph.unary(EXP, graph.multiply(graph.constant(-2), graph.unary(ABS, u)));
    }

    private int growth(int u) {
        return graph.unary(EXP, graph.unary(ABS, u));
    }
}
