package hesse.field.differentiation;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.TernaryOperation;
import hesse.field.kernel.UnaryOperation;

/// Jets of sinc, the error function and the gamma function.
final class SpecialFunctions {

    private final GraphBuilder graph;
    private final JetArithmetic jets;
    private final TrigonometricNodes trigonometric;

    SpecialFunctions(GraphBuilder graph, JetArithmetic jets) {
        this.graph = graph;
        this.jets = jets;
        trigonometric = new TrigonometricNodes(graph);
    }

    NodeJet sinc(NodeJet u) {
        int sinc = graph.binary(BinaryOperation.SINC, u.f(), trigonometric.sin(u.f()));
        int slope = graph.ternary(TernaryOperation.SINC_SLOPE, u.f(), sinc, trigonometric.cos(u.f()));
        return jets.chain(u, sinc, slope, graph.ternary(TernaryOperation.SINC_CURVATURE, u.f(), sinc, slope));
    }

    NodeJet erf(NodeJet u) {
        return ofGaussian(u, graph.unary(UnaryOperation.ERF, u.f()), 1);
    }

    NodeJet erfc(NodeJet u) {
        return ofGaussian(u, graph.unary(UnaryOperation.ERFC, u.f()), -1);
    }

    /// With the derivative sign 2/√π exp(-u²).
    private NodeJet ofGaussian(NodeJet u, int value, int sign) {
        int pi = graph.isExact() ? graph.unary(UnaryOperation.ACOS, graph.constant(-1)) : graph.constant(Math.PI);
        int factor = graph.divide(graph.constant(2 * sign), graph.unary(UnaryOperation.SQRT, pi));
        int slope = graph.multiply(factor, graph.unary(UnaryOperation.GAUSSIAN, u.f()));
        return jets.chain(u, value, slope, graph.multiply(graph.constant(-2), graph.multiply(u.f(), slope)));
    }

    /// Γ' = Γ ψ and Γ'' = Γ (ψ² + ψ').
    NodeJet gamma(NodeJet u) {
        int gamma = graph.unary(UnaryOperation.GAMMA, u.f());
        int psi = polygamma(0, u.f());
        int slope = graph.isExact() ? graph.unary(UnaryOperation.GAMMA_SLOPE, u.f()) : graph.multiply(gamma, psi);
        return jets.chain(u, gamma, slope, graph.multiply(gamma, graph.add(graph.multiply(psi, psi), polygamma(1, u.f()))));
    }

    /// Of no order but a constant one: no derivatives by it.
    NodeJet polygamma(NodeJet order, NodeJet u) {
        if (!graph.isConstant(order.f())) {
            return NodeJet.constant(graph.constant(Double.NaN));
        }
        double n = graph.value(order.f());
        return jets.chain(u, polygamma(n, u.f()), polygamma(n + 1, u.f()), polygamma(n + 2, u.f()));
    }

    private int polygamma(double order, int u) {
        return graph.binary(BinaryOperation.POLYGAMMA, graph.constant(order), u);
    }
}
