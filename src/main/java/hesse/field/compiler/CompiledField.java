package hesse.field.compiler;

import hesse.expression.Expression;
import hesse.field.BlockEvaluator;
import hesse.field.BoundExpression;
import hesse.field.Enclosure;
import hesse.field.Evaluator;
import hesse.field.Field;
import hesse.field.Grid;
import hesse.field.HessianErrors;
import hesse.field.HighPrecision;
import hesse.field.Jet;
import hesse.field.JetBounds;
import hesse.field.Jets;
import hesse.field.Limits;
import hesse.field.Order;
import hesse.field.PixelLoops;
import hesse.field.RowEvaluator;
import hesse.field.differentiation.Differentiator;
import hesse.field.enclosure.EnclosureGraph;
import hesse.field.evaluation.GridBlockEvaluator;
import hesse.field.evaluation.GridProgram;
import hesse.field.evaluation.GridRowEvaluator;
import hesse.field.evaluation.PointEvaluator;
import hesse.field.function.Blocks;
import hesse.field.graph.Graph;
import hesse.field.kernel.KernelBackend;
import hesse.field.limit.RemovableHoles;
import hesse.field.program.Program;
import hesse.field.program.ProgramSpec;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// An expression with values for its parameters, as a field: derivatives are exact (forward mode, no differences), and
/// evaluators work on blocks of points.
///
/// Derivatives are NaN where they don't exist (kinks, jumps). Two evaluators of one field agree bit for bit, however
/// the points are split into calls or rows, whatever the [Order], the [Grid] and the [KernelBackend].
public final class CompiledField implements Field {

    private final KernelBackend backend;
    private final Graph graph;
    private final Map<Order, Program> points = new EnumMap<>(Order.class);
    private final Map<Order, GridProgram> grids = new EnumMap<>(Order.class);
    private final BoundExpression expression;
    private final FieldBounds bounds;

    private CompiledField(Graph graph, BoundExpression expression, KernelBackend backend) {
        this.graph = graph;
        this.backend = backend;
        this.expression = expression;
        bounds = new FieldBounds(graph, () -> EnclosureGraph.of(expression.expression(), expression.parameters()));
    }

    /// Made when they are first needed: most fields are asked for one or two of the six.
    private Program points(Order order) {
        synchronized (points) {
            return points.computeIfAbsent(order, wanted -> Program.of(ProgramSpec.points(graph, graph.roots(wanted))));
        }
    }

    private GridProgram grid(Order order) {
        synchronized (grids) {
            return grids.computeIfAbsent(order, wanted -> GridProgram.of(graph, wanted));
        }
    }

    /// Compiles for the plain backend.
    ///
    /// @throws IllegalArgumentException if a parameter of the expression has no value, with its name
    public static CompiledField of(Expression expression, Map<String, Double> parameters) {
        return of(expression, parameters, KernelBackend.plain());
    }

    /// Compiles; parameters become constants, so that `x^a` with a = 2 is a square. Constants are folded as they would be computed, but for
    /// those that would lose digits. Values without a parameter are ignored.
    ///
    /// @throws IllegalArgumentException if a parameter of the expression has no value, with its name
    public static CompiledField of(Expression expression, Map<String, Double> parameters, KernelBackend backend) {
        return new CompiledField(Differentiator.graph(LostConstants.found(expression, parameters), parameters),
                new BoundExpression(expression, parameters), backend);
    }

    /// Compiles for one point: parameters say where it lies, not what was written, and all constants are folded as a program would
    /// compute them, with their errors. To look for lost digits with a hundred others takes longer than all else does.
    ///
    /// @throws IllegalArgumentException if a parameter of the expression has no value, with its name
    public static CompiledField atPoint(Expression expression, Map<String, Double> parameters) {
        return new CompiledField(Differentiator.graph(expression, parameters), new BoundExpression(expression, parameters),
                KernelBackend.plain());
    }

    @Override
    public Evaluator evaluator(Order order) {
        return new PointEvaluator(points(order), order, backend, Blocks.LENGTH);
    }

    @Override
    public RowEvaluator rows(Grid grid, Order order) {
        return new GridRowEvaluator(grid(order), order, backend, grid);
    }

    @Override
    public BlockEvaluator blocks(Grid grid, Order order) {
        return new GridBlockEvaluator(grid(order), order, backend, grid);
    }

    @Override
    public PixelLoops pixelLoops() {
        return backend.pixelLoops();
    }

    /// One point needs no whole block of scratch memory.
    @Override
    public Jet at(double x, double y) {
        var out = new Jets(Order.HESSIAN, 1);
        new PointEvaluator(points(Order.HESSIAN), Order.HESSIAN, KernelBackend.plain(), 1)
                .evaluate(new double[] {x}, new double[] {y}, 1, out);
        return out.at(0);
    }

    @Override
    public Limits limits() {
        return new RemovableHoles(expression.expression(), expression.parameters());
    }

    /// Made anew from the formula, which takes about as long as compiling it.
    @Override
    public Optional<Enclosure> enclosure() {
        return Optional.of(bounds.enclosure());
    }

    @Override
    public Optional<HessianErrors> hessianErrors() {
        return Optional.of(bounds.hessianErrors());
    }

    @Override
    public JetBounds bounds(double x, double y) {
        return bounds.at(x, y);
    }

    @Override
    public Optional<HighPrecision> highPrecision() {
        return Optional.of(bounds.highPrecision());
    }

    @Override
    public Optional<BoundExpression> expression() {
        return Optional.of(expression);
    }
}
