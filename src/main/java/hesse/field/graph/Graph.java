package hesse.field.graph;

import hesse.field.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The scalar operations that compute a function and its derivatives, each once, in an order in which operands
/// come before their uses. Immutable.
///
/// @param constantErrors how far constants may be off that were folded from others, by their indices
public record Graph(List<Node> nodes, NodeJet roots, Map<Integer, Double> constantErrors) {

    public Graph {
        nodes = List.copyOf(nodes);
        constantErrors = Map.copyOf(constantErrors);
    }

    /// The nodes wanted of an evaluation, in the order of [hesse.field.Jets]' arrays.
    public int[] roots(Order order) {
        int[] all = {roots.f(), roots.fx(), roots.fy(), roots.fxx(), roots.fxy(), roots.fyy()};
        return Arrays.stream(order.components()).map(component -> all[component]).toArray();
    }

    /// How far a constant may be from the number that it stands for, in either reading of the formula's decimals.
    public double error(int constant) {
        var folded = constantErrors.get(constant);
        return folded != null ? folded : nodes.get(constant) instanceof Node.Constant(double value) ? ConstantErrors.written(value) : 0;
    }
}
