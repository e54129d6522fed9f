package hesse.field;

import hesse.expression.Expression;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// An expression with values for its parameters, as a field: derivatives are exact (forward mode, no differences), and
/// evaluators work on blocks of points.
///
/// Derivatives are NaN where they don't exist (kinks, jumps). Two evaluators of one field agree bit for bit, however
/// the points are split into calls and whatever the [Order].
public final class CompiledField implements Field {

    private final Program value;
    private final Program gradient;
    private final Program hessian;
    private final Supplier<EnclosureGraph> enclosureGraph;

    private CompiledField(Graph graph, Supplier<EnclosureGraph> enclosureGraph) {
        this.enclosureGraph = enclosureGraph;
        value = Program.of(graph, Order.VALUE);
        gradient = Program.of(graph, Order.GRADIENT);
        hessian = Program.of(graph, Order.HESSIAN);
    }

    /// Compiles; parameters become constants, so that `x^a` with a = 2 is a square. Values without a parameter
    /// are ignored.
    ///
    /// @throws IllegalArgumentException if a parameter of the expression has no value, with its name
    public static CompiledField of(Expression expression, Map<String, Double> parameters) {
        var values = Map.copyOf(parameters);
        return new CompiledField(Differentiator.graph(expression, values), () -> Differentiator.enclosureGraph(expression, values));
    }

    @Override
    public Evaluator evaluator(Order order) {
        return new Interpreter(program(order));
    }

    /// One point needs no whole block of scratch memory.
    @Override
    public Jet at(double x, double y) {
        var out = new Jets(Order.HESSIAN, 1);
        new Interpreter(hessian, 1).evaluate(new double[] {x}, new double[] {y}, 1, out);
        return out.at(0);
    }

    /// Made anew from the formula, which takes about as long as compiling it.
    @Override
    public Optional<Enclosure> enclosure() {
        return Optional.of(new Enclosure(enclosureGraph.get()));
    }

    private Program program(Order order) {
        return switch (order) {
            case VALUE -> value;
            case GRADIENT -> gradient;
            case HESSIAN -> hessian;
        };
    }
}
