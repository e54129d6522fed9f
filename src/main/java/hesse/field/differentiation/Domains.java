package hesse.field.differentiation;

import static hesse.field.kernel.TernaryOperation.BRANCH;
import static hesse.field.kernel.TernaryOperation.CHOOSE;

import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import hesse.field.rewriting.StableForm.Allowed;
import java.util.function.IntUnaryOperator;

/// Takes from a jet the places where the formula that was typed isn't defined: NaN there.
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

    private static NodeJet each(NodeJet jet, IntUnaryOperator guarded) {
        return new NodeJet(guarded.applyAsInt(jet.f()), derivative(jet.fx(), guarded), derivative(jet.fy(), guarded),
                derivative(jet.fxx(), guarded), derivative(jet.fxy(), guarded), derivative(jet.fyy(), guarded));
    }

    private static int derivative(int node, IntUnaryOperator guarded) {
        return node == GraphBuilder.ZERO ? node : guarded.applyAsInt(node);
    }
}
