package hesse.field.graph;

import hesse.field.Order;
import java.util.Arrays;
import java.util.List;

/// The scalar operations that compute a function and its derivatives, each once, in an order in which operands
/// come before their uses. Immutable.
public record Graph(List<Node> nodes, NodeJet roots) {

    public Graph {
        nodes = List.copyOf(nodes);
    }

    /// The nodes wanted of an evaluation, in the order of [hesse.field.Jets]' arrays.
    public int[] roots(Order order) {
        int[] all = {roots.f(), roots.fx(), roots.fy(), roots.fxx(), roots.fxy(), roots.fyy()};
        return Arrays.stream(order.components()).map(component -> all[component]).toArray();
    }
}
