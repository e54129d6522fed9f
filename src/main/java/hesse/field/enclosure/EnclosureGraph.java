package hesse.field.enclosure;

import hesse.expression.Expression;
import hesse.field.differentiation.Differentiator;
import hesse.field.graph.ConstantFolding;
import hesse.field.graph.Graph;
import hesse.field.graph.GraphBuilder;
import hesse.field.graph.Node;
import hesse.interval.Interval;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What an [IntervalEnclosure] computes: the graph of a formula's meaning, the node of det H, and nodes that must be defined
/// for the function to be.
public record EnclosureGraph(Graph graph, int determinant, List<Integer> guards) {

    /// With every derivative in a form that encloses well.
    ///
    /// @throws IllegalArgumentException if a parameter has no value
    public static EnclosureGraph of(Expression expression, Map<String, Double> parameters) {
        return of(expression, parameters, Map.of());
    }

    /// The same where some of the parameters may be any number of a range.
    static EnclosureGraph of(Expression expression, Map<String, Double> parameters, Map<String, Interval> ranges) {
        var graph = new GraphBuilder(ConstantFolding.EXACT);
        var roots = Differentiator.jet(expression, parameters, ranges, graph);
        int determinant = new DeterminantExpansion(graph).of(roots);
        return new EnclosureGraph(graph.graph(roots), determinant, graph.guards());
    }

    /// The nodes of f, its derivatives in the order of [hesse.field.Jets]' arrays, and det H.
    public int[] roots() {
        var of = graph.roots();
        return new int[] {of.f(), of.fx(), of.fy(), of.fxx(), of.fxy(), of.fyy(), determinant};
    }

    /// All nodes that are needed, operands first. Sines and hyperbolic functions need their argument alone.
    public int[] order() {
        int[] wanted = IntStream.concat(guards.stream().mapToInt(Integer::intValue), IntStream.of(roots())).toArray();
        var schedule = new EnclosureSchedule(graph.nodes(), wanted);
        return IntStream.concat(IntStream.concat(IntStream.of(schedule.constantNodes()), inputs()), IntStream.of(schedule.nodesFor(wanted)))
                .toArray();
    }

    private IntStream inputs() {
        return IntStream.range(0, graph.nodes().size()).filter(node -> graph.nodes().get(node) instanceof Node.Input);
    }

    /// Whether terms cancel so that det H is zero whatever x and y are.
    public boolean isSingular() {
        return graph.nodes().get(determinant).equals(new Node.Constant(0));
    }
}
