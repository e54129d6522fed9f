package hesse.field.enclosure;

import hesse.expression.Expression;
import hesse.field.differentiation.Differentiator;
import hesse.field.graph.ConstantFolding;
import hesse.field.graph.Graph;
import hesse.field.graph.GraphBuilder;
import java.util.List;
import java.util.Map;

/// What an [IntervalEnclosure] computes: the graph of a formula's meaning, the node of det H, and nodes that must be defined
/// for the function to be.
record EnclosureGraph(Graph graph, int determinant, List<Integer> guards) {

    /// With every derivative in a form that encloses well.
    ///
    /// @throws IllegalArgumentException if a parameter has no value
    static EnclosureGraph of(Expression expression, Map<String, Double> parameters) {
        var graph = new GraphBuilder(ConstantFolding.EXACT);
        var roots = Differentiator.jet(expression, parameters, graph);
        int determinant = new DeterminantExpansion(graph).of(roots);
        return new EnclosureGraph(graph.graph(roots), determinant, graph.guards());
    }
}
