package hesse.field.graph;

import static hesse.field.kernel.BinaryOperation.COSH;
import static hesse.field.kernel.BinaryOperation.DIVIDE;
import static hesse.field.kernel.BinaryOperation.MAX;
import static hesse.field.kernel.BinaryOperation.MULTIPLY;
import static hesse.field.kernel.BinaryOperation.SINH;

import java.util.Optional;

/// Products with a reciprocal that are simpler than they look, for enclosures: u / u is 1, u / u² is 1 / u, and
/// sinh u / cosh u is tanh u.
final class ReciprocalIdentities {

    private ReciprocalIdentities() {}

    /// The node of a times b if b is a reciprocal that cancels something, wherever it is defined.
    static Optional<Integer> product(GraphBuilder graph, int a, int b) {
        if (graph.node(b) instanceof Node.Binary(var square, int r, int s) && square == MULTIPLY && r == s) {
            return product(graph, a, r).filter(one -> graph.is(one, 1)).map(_ -> r);
        }
        if (!(graph.node(b) instanceof Node.Binary(var operation, int one, int under) && operation == DIVIDE && graph.is(one, 1))) {
            return Optional.empty();
        }
        int divisor = withoutDomain(graph, under);
        return a == divisor ? Optional.of(graph.constant(1)) : tanh(graph, a, divisor);
    }

    private static Optional<Integer> tanh(GraphBuilder graph, int a, int divisor) {
        return graph.node(a) instanceof Node.Binary(var sinh, int u, _) && sinh == SINH
                && graph.node(divisor) instanceof Node.Binary(var cosh, int v, _) && cosh == COSH && u == v
                ? Optional.of(new HyperbolicNodes(graph).tanh(u)) : Optional.empty();
    }

    /// u of max(u, 0), which keeps a logarithm's slope in its domain.
    private static int withoutDomain(GraphBuilder graph, int node) {
        return graph.node(node) instanceof Node.Binary(var max, int zero, int u) && max == MAX && graph.is(zero, 0) ? u : node;
    }
}
