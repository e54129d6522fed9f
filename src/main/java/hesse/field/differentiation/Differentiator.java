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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Expands an expression into the [Graph] of its value and its first and second derivatives.
public final class Differentiator {

    private final Map<String, Double> parameters;
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

    private Differentiator(Map<String, Double> parameters, GraphBuilder graph) {
        this.parameters = parameters;
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
        return new Differentiator(parameters, graph).jet(expression);
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
            case Parameter(var name) -> constant(value(name));
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

    private NodeJet call(Function function, List<Expression> arguments) {
        var first = arguments.getFirst();
        var last = arguments.getLast();
        return switch (function) {
            case SIN -> elementary.sin(jet(first));
            case COS -> elementary.cos(jet(first));
            case TAN -> elementary.tan(jet(first));
            case COT -> reciprocal.cot(jet(first));
            case SEC -> reciprocal.sec(jet(first));
            case CSC -> reciprocal.csc(jet(first));
            case ASIN -> elementary.asin(jet(first));
            case ACOS -> elementary.acos(jet(first));
            case ATAN -> elementary.atan(jet(first));
            case ATAN2 -> polar.atan2(jet(first), jet(last));
            case ACOT -> reciprocal.acot(jet(first));
            case ASEC -> reciprocal.asec(jet(first));
            case ACSC -> reciprocal.acsc(jet(first));
            case SINH -> elementary.sinh(jet(first));
            case COSH -> elementary.cosh(jet(first));
            case TANH -> elementary.tanh(jet(first));
            case COTH -> reciprocal.coth(jet(first));
            case SECH -> reciprocal.sech(jet(first));
            case CSCH -> reciprocal.csch(jet(first));
            case ASINH -> inverseHyperbolic.asinh(jet(first));
            case ACOSH -> inverseHyperbolic.acosh(jet(first));
            case ATANH -> inverseHyperbolic.atanh(jet(first));
            case ACOTH -> inverseHyperbolic.acoth(jet(first));
            case ASECH -> inverseHyperbolic.asech(jet(first));
            case ACSCH -> inverseHyperbolic.acsch(jet(first));
            case EXP -> exponential.exp(jet(first));
            case EXPM1 -> exponential.expm1(jet(first));
            case LOG -> exponential.log(jet(first));
            case LOG10 -> exponential.log10(jet(first));
            case LOG2 -> exponential.log2(jet(first));
            case LOG1P -> exponential.log1p(jet(first));
            case LOGADDEXP -> exponential.logaddexp(jet(first), jet(last));
            case SQRT -> elementary.sqrt(jet(first));
            case CBRT -> elementary.cbrt(jet(first));
            case ROOT -> root(jet(first), jet(last));
            case ABS -> piecewise.abs(jet(first));
            case SIGN -> piecewise.sign(jet(first));
            case HEAVISIDE -> piecewise.heaviside(jet(first));
            case FLOOR -> piecewise.floor(jet(first));
            case CEIL -> piecewise.ceil(jet(first));
            case ROUND -> piecewise.round(jet(first));
            case TRUNC -> piecewise.trunc(jet(first));
            case FRAC -> piecewise.frac(jet(first));
            case MOD -> piecewise.mod(jet(first), jet(last));
            case MIN -> Conditions.isTruth(first) && Conditions.isTruth(last) ? conditions.comparison(new Call(function, arguments)) : piecewise.min(jet(first), jet(last));
            case MAX -> Conditions.isTruth(first) && Conditions.isTruth(last) ? conditions.comparison(new Call(function, arguments)) : piecewise.max(jet(first), jet(last));
            case POW -> power(first, last);
            case HYPOT -> polar.hypot(jet(first), jet(last));
            case SIGMOID -> exponential.sigmoid(jet(first));
            case LOGIT -> exponential.logit(jet(first));
            case SOFTPLUS -> exponential.softplus(jet(first));
            case RELU -> piecewise.relu(jet(first));
            case SINC -> special.sinc(jet(first));
            case ERF -> special.erf(jet(first));
            case ERFC -> special.erfc(jet(first));
            case GAMMA -> special.gamma(jet(first));
            case POLYGAMMA -> special.polygamma(jet(first), jet(last));
            case LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> conditions.comparison(new Call(function, arguments));
            case IF -> conditions.choice(first, arguments.get(1), last);
        };
    }
}
