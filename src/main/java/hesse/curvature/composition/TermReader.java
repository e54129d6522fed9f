package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
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
import hesse.interval.Interval;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out what is known of each part of a formula, from the leaves up: hands each to the rule that fits its form.
final class TermReader {
    private final Map<String, Double> parameters;
    private final Interval x;
    private final Interval y;
    private final QuadraticReader polynomials;
    private final Map<Expression, Term> known = new IdentityHashMap<>();
    private final ConstantDomain constants = new ConstantDomain(this);
    private final SumRule sums = new SumRule(this);
    private final ProductRule products = new ProductRule(this);
    private final PowerRule powers = new PowerRule(this);
    private final CallRule calls = new CallRule(this);

    /// For the box of these x and y.
    TermReader(Map<String, Double> parameters, Interval x, Interval y) {
        this.parameters = parameters;
        this.x = x;
        this.y = y;
        polynomials = new QuadraticReader(parameters);
    }

    /// @throws IllegalArgumentException if a parameter has no value
    Term read(Expression expression) {
        var before = known.get(expression);
        if (before == null) {
            before = find(expression);
            known.put(expression, before);
        }
        return before;
    }

    /// The term multiplied out as a polynomial of degree 2 at most.
    Optional<QuadraticForm> polynomial(Expression expression) {
        return polynomials.read(expression);
    }

    private Term find(Expression expression) {
        if (!Trees.varies(expression)) {
            var value = value(expression);
            return value.isEmpty() ? Term.unknown(expression, value, List.of()) : Term.constant(expression, value);
        }
        var term = polynomial(expression).map(form -> polynomial(expression, form)).orElseGet(() -> composed(expression));
        return term.range().isEmpty() ? Term.unknown(expression, Interval.EMPTY, List.of()) : term;
    }

    private Term composed(Expression expression) {
        return switch (expression) {
            case Literal _, Constant _, Parameter _, Variable _ -> throw new IllegalArgumentException(expression + " is a polynomial");
            case Negation _ -> sums.of(expression);
            case Binary(var operator, var left, var right) -> switch (operator) {
                case PLUS, MINUS -> sums.of(expression);
                case TIMES, DIVIDE -> products.of(expression);
                case POWER -> powers.of(expression, left, right);
            };
            case Call call -> calls.of(call);
        };
    }

    private Term polynomial(Expression expression, QuadraticForm form) {
        var shape = form.shape();
        var values = range(expression);
        var range = form.isSumOfSquares() ? Bounds.common(values, Bounds.NOT_NEGATIVE) : values;
        return switch (shape) {
            case CONSTANT -> Term.constant(expression, range);
            case AFFINE -> Term.affine(expression, range, form.slope(), true);
            case UNKNOWN -> Term.unknown(expression, range, List.of());
            case CONVEX, STRICTLY_CONVEX, CONCAVE, STRICTLY_CONCAVE ->
                new Term(expression, shape, range, Slope.NONE, form.flat(), true, CompositionRule.QUADRATIC_FORM, List.of());
        };
    }

    /// Of a part without x and y; empty unless it is certain to have a value.
    Interval value(Expression constant) {
        return constants.holds(constant) ? range(constant) : Interval.EMPTY;
    }

    /// Bounds on the values of any part, from those of its own parts.
    Interval range(Expression expression) {
        return switch (expression) {
            case Literal(double value) -> new Interval(value, value);
            case Constant constant -> constant == Constant.PI ? Ranges.PI : Ranges.E;
            case Parameter(var name) -> parameter(name);
            case Variable variable -> variable == Variable.X ? x : y;
            case Negation(var operand) -> Bounds.negative(range(operand));
            case Binary(var operator, var left, var right) -> operator == Operator.TIMES && left.equals(right)
                    ? Ranges.square(range(left)) : Ranges.of(operator, range(left), range(right));
            case Call(var function, var arguments) -> Ranges.of(function, arguments.stream().map(this::range).toList());
        };
    }

    private Interval parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the parameter " + name + " has no value");
        }
        return Double.isFinite(value) ? new Interval(value, value) : Interval.EMPTY;
    }
}
