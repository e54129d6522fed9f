package hesse.field.differentiation;

import static hesse.field.kernel.TernaryOperation.BRANCH;
import static hesse.field.kernel.TernaryOperation.CHOOSE;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import hesse.field.rewriting.StableForm.Allowed;
import java.util.function.IntUnaryOperator;

/// Jets in some places: NaN where the formula that was typed isn't defined, and one of two by how near to zero an argument is.
final class Domains {

    private final GraphBuilder graph;

    Domains(GraphBuilder graph) {
        this.graph = graph;
    }

    NodeJet where(int guard, Allowed allowed, NodeJet jet) {
        int undefined = graph.constant(Double.NaN);
        return switch (allowed) {
            case NOT_ZERO -> each(jet, node -> graph.ternary(BRANCH, guard, node, node));
            case POSITIVE -> each(jet, node -> graph.ternary(BRANCH, guard, node, undefined));
            case NOT_NEGATIVE -> each(jet, node -> graph.ternary(CHOOSE, guard, node, undefined));
        };
    }

    /// One jet where |u| < 1, and another elsewhere.
    NodeJet near(int u, NodeJet inside, NodeJet outside) {
        int border = graph.subtract(graph.multiply(u, u), graph.constant(1));
        return new NodeJet(chosen(border, inside.f(), outside.f()), chosen(border, inside.fx(), outside.fx()),
                chosen(border, inside.fy(), outside.fy()),
                chosen(border, inside.fxx(), outside.fxx()), chosen(border, inside.fxy(), outside.fxy()),
                chosen(border, inside.fyy(), outside.fyy()));
    }

    private int chosen(int border, int inside, int outside) {
        return inside == GraphBuilder.ZERO && outside == GraphBuilder.ZERO ? GraphBuilder.ZERO
                : graph.ternary(CHOOSE, border, outside, inside);
    }

    private static NodeJet each(NodeJet jet, IntUnaryOperator guarded) {
        return new NodeJet(guarded.applyAsInt(jet.f()), derivative(jet.fx(), guarded), derivative(jet.fy(), guarded),
                derivative(jet.fxx(), guarded), derivative(jet.fxy(), guarded), derivative(jet.fyy(), guarded));
    }

    private static int derivative(int node, IntUnaryOperator guarded) {
        return node == GraphBuilder.ZERO ? node : guarded.applyAsInt(node);
    }
}
