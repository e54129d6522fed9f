package hesse.field.differentiation;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.field.graph.ConstantFolding;
import hesse.field.graph.Graph;
import hesse.field.graph.GraphBuilder;
import hesse.field.graph.NodeJet;
import hesse.field.kernel.UnaryOperation;
import hesse.field.rewriting.Rewritings;
import hesse.interval.Interval;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Expands an expression into the [Graph] of its value and its first and second derivatives.
public final class Differentiator {

    private final Map<String, Double> parameters;
    private final Map<String, Interval> ranges;
    private final GraphBuilder graph;
    private final JetArithmetic jets;
    private final PowerFunctions powers;
    private final ElementaryFunctions elementary;
    private final ReciprocalFunctions reciprocal;
    private final InverseHyperbolicFunctions inverseHyperbolic;
    private final ExponentialFunctions exponential;
    private final SpecialFunctions special;
    private final PolarFunctions polar;
    private final PiecewiseFunctions piecewise;
    private final Conditions conditions;
    private final Rewritings rewritings;
    private final StableJets stable;
    /// Forms share parts with the formula, whose jets are made once.
    private final Map<Expression, NodeJet> known = new IdentityHashMap<>();

    private Differentiator(Map<String, Double> parameters, Map<String, Interval> ranges, GraphBuilder graph) {
        this.parameters = parameters;
        this.ranges = ranges;
        this.graph = graph;
        jets = new JetArithmetic(graph);
        powers = new PowerFunctions(graph, jets);
        elementary = new ElementaryFunctions(graph, jets, powers);
        reciprocal = new ReciprocalFunctions(graph, jets);
        inverseHyperbolic = new InverseHyperbolicFunctions(graph, jets);
        exponential = new ExponentialFunctions(graph, jets, powers);
        special = new SpecialFunctions(graph, jets);
        polar = new PolarFunctions(graph);
        piecewise = new PiecewiseFunctions(graph);
        conditions = new Conditions(graph, this::jet);
        rewritings = new Rewritings(parameters);
        stable = new StableJets(graph, jets, elementary, special, powers, this::jet, this::asTyped);
    }

    /// The graph of a program: what doubles compute, with constants folded as they round.
    ///
    /// @throws IllegalArgumentException if a parameter has no value
    public static Graph graph(Expression expression, Map<String, Double> parameters) {
        var graph = new GraphBuilder(ConstantFolding.ROUNDED);
        return graph.graph(jet(expression, parameters, graph));
    }

    /// The nodes of an expression's value and derivatives, added to a graph.
    ///
    /// @throws IllegalArgumentException if a parameter has no value
    public static NodeJet jet(Expression expression, Map<String, Double> parameters, GraphBuilder graph) {
        return jet(expression, parameters, Map.of(), graph);
    }

    /// The same where some of the parameters have ranges in place of values, for enclosures.
    ///
    /// @param ranges bounded and not empty
    /// @throws IllegalArgumentException if a parameter has neither
    public static NodeJet jet(Expression expression, Map<String, Double> parameters, Map<String, Interval> ranges, GraphBuilder graph) {
        return new Differentiator(parameters, ranges, graph).jet(expression);
    }

    private NodeJet jet(Expression expression) {
        var made = known.get(expression);
        if (made == null) {
            var form = rewritings.form(expression);
            // Without lambdas, whose frames would count on deep trees.
            made = form.isPresent() ? stable.jet(expression, form.get()) : asTyped(expression);
            known.put(expression, made);
        }
        return made;
    }

    private NodeJet asTyped(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> constant(value);
            case Constant constant -> NodeJet.constant(named(constant));
            case Parameter(var name) -> ranges.get(name) instanceof Interval(double inf, double sup)
                    ? NodeJet.constant(graph.range(name, inf, sup)) : constant(value(name));
            case Variable variable -> variable(variable);
            case Negation(var operand) -> jets.negate(jet(operand));
            case Binary(var operator, var left, var right) -> binary(operator, left, right);
            case Call(var function, var arguments) -> call(function, arguments);
        };
    }

    private NodeJet constant(double value) {
        return NodeJet.constant(graph.constant(value));
    }

    /// For enclosures the irrational number itself: arccos(-1) and exp(1).
    private int named(Constant constant) {
        return !graph.isExact() ? graph.constant(constant.value()) : switch (constant) {
            case PI -> graph.unary(UnaryOperation.ACOS, graph.constant(-1));
            case E -> graph.unary(UnaryOperation.EXP, graph.constant(1));
        };
    }

    private double value(String parameter) {
        var value = parameters.get(parameter);
        if (value == null) {
            throw new IllegalArgumentException("the parameter " + parameter + " has no value");
        }
        return value;
    }

    private NodeJet variable(Variable variable) {
        int one = graph.constant(1);
        int zero = GraphBuilder.ZERO;
        return switch (variable) {
            case X -> new NodeJet(graph.input(variable), one, zero, zero, zero, zero);
            case Y -> new NodeJet(graph.input(variable), zero, one, zero, zero, zero);
        };
    }

    private NodeJet binary(Operator operator, Expression left, Expression right) {
        return switch (operator) {
            case PLUS -> jets.add(jet(left), jet(right));
            case MINUS -> jets.subtract(jet(left), jet(right));
            case TIMES -> jets.multiply(jet(left), jet(right));
            case DIVIDE -> jets.divide(jet(left), jet(right));
            case POWER -> power(left, right);
        };
    }

    private NodeJet power(Expression base, Expression exponent) {
        var v = jet(exponent);
        if (base instanceof Call(var function, var arguments) && function == Function.ABS && graph.isConstant(v.f())) {
            double p = graph.value(v.f());
            return p == 1 ? jet(base) : powers.absolutePower(jet(arguments.getFirst()), p);
        }
        return powers.power(jet(base), v);
    }

    /// Square and cube roots are the functions of their own, powers with the exponent 1/n where n isn't a whole number.
    private NodeJet root(NodeJet u, NodeJet n) {
        if (!graph.isConstant(n.f()) || graph.value(n.f()) != Math.rint(graph.value(n.f()))) {
            return powers.power(u, jets.divide(NodeJet.constant(graph.constant(1)), n));
        }
        double order = graph.value(n.f());
        return order == 1 ? u : order == 2 ? elementary.sqrt(u) : order == 3 ? elementary.cbrt(u) : powers.root(u, order);
    }

    /// Operands come before the many cases, whose frame under each level of a deep tree would take more stack than the parser allows for.
    private NodeJet call(Function function, List<Expression> arguments) {
        return arguments.size() == 1 ? ofOne(function, jet(arguments.getFirst()))
                : ofMore(function, arguments, arguments.getFirst(), arguments.getLast());
    }

    private NodeJet ofOne(Function function, NodeJet u) {
        return switch (function) {
            case SIN -> elementary.sin(u);
            case COS -> elementary.cos(u);
            case TAN -> elementary.tan(u);
            case COT -> reciprocal.cot(u);
            case SEC -> reciprocal.sec(u);
            case CSC -> reciprocal.csc(u);
            case ASIN -> elementary.asin(u);
            case ACOS -> elementary.acos(u);
            case ATAN -> elementary.atan(u);
            case ACOT -> reciprocal.acot(u);
            case ASEC -> reciprocal.asec(u);
            case ACSC -> reciprocal.acsc(u);
            case SINH -> elementary.sinh(u);
            case COSH -> elementary.cosh(u);
            case TANH -> elementary.tanh(u);
            case COTH -> reciprocal.coth(u);
            case SECH -> reciprocal.sech(u);
            case CSCH -> reciprocal.csch(u);
            case ASINH -> inverseHyperbolic.asinh(u);
            case ACOSH -> inverseHyperbolic.acosh(u);
            case ATANH -> inverseHyperbolic.atanh(u);
            case ACOTH -> inverseHyperbolic.acoth(u);
            case ASECH -> inverseHyperbolic.asech(u);
            case ACSCH -> inverseHyperbolic.acsch(u);
            case EXP -> exponential.exp(u);
            case EXPM1 -> exponential.expm1(u);
            case LOG -> exponential.log(u);
            case LOG10 -> exponential.log10(u);
            case LOG2 -> exponential.log2(u);
            case LOG1P -> exponential.log1p(u);
            case SQRT -> elementary.sqrt(u);
            case CBRT -> elementary.cbrt(u);
            case ABS -> piecewise.abs(u);
            case SIGN -> piecewise.sign(u);
            case HEAVISIDE -> piecewise.heaviside(u);
            case FLOOR -> piecewise.floor(u);
            case CEIL -> piecewise.ceil(u);
            case ROUND -> piecewise.round(u);
            case TRUNC -> piecewise.trunc(u);
            case FRAC -> piecewise.frac(u);
            case SIGMOID -> exponential.sigmoid(u);
            case LOGIT -> exponential.logit(u);
            case SOFTPLUS -> exponential.softplus(u);
            case RELU -> piecewise.relu(u);
            case SINC -> special.sinc(u);
            case ERF -> special.erf(u);
            case ERFC -> special.erfc(u);
            case GAMMA -> special.gamma(u);
            case ATAN2, LOGADDEXP, ROOT, MOD, MIN, MAX, HYPOT, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL, IF ->
                    throw new IllegalArgumentException(function + " of one argument");
        };
    }

    private NodeJet ofMore(Function function, List<Expression> arguments, Expression first, Expression last) {
        return switch (function) {
            case ATAN2 -> polar.atan2(jet(first), jet(last));
            case LOGADDEXP -> exponential.logaddexp(jet(first), jet(last));
            case ROOT -> root(jet(first), jet(last));
            case MOD -> piecewise.mod(jet(first), jet(last));
            case MIN -> Conditions.isTruth(first) && Conditions.isTruth(last) ? conditions.comparison(new Call(function, arguments))
                    : piecewise.min(jet(first), jet(last));
            case MAX -> Conditions.isTruth(first) && Conditions.isTruth(last) ? conditions.comparison(new Call(function, arguments))
                    : piecewise.max(jet(first), jet(last));
            case HYPOT -> polar.hypot(jet(first), jet(last));
            case POLYGAMMA -> special.polygamma(jet(first), jet(last));
            case LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> conditions.comparison(new Call(function, arguments));
            case IF -> conditions.choice(first, arguments.get(1), last);
            default -> throw new IllegalArgumentException(function + " of " + arguments.size() + " arguments");
        };
    }
}
