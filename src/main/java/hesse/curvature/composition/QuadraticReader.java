package hesse.curvature.composition;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/// Multiplies terms out as polynomials of degree 2 at most, numbers taken for the doubles that they are read as.
final class QuadraticReader {
    private static final BigDecimal LARGEST_POWER = BigDecimal.valueOf(64);

    private final Map<String, Double> parameters;
    private final Map<Expression, Optional<QuadraticForm>> known = new IdentityHashMap<>();

    QuadraticReader(Map<String, Double> parameters) {
        this.parameters = parameters;
    }

    /// Nothing if the term is no such polynomial, or one with irrational numbers.
    Optional<QuadraticForm> read(Expression term) {
        var before = known.get(term);
        if (before == null) {
            before = multipliedOut(term);
            known.put(term, before);
        }
        return before;
    }

    private Optional<QuadraticForm> multipliedOut(Expression term) {
        return switch (term) {
            case Literal(double value) -> Optional.of(QuadraticForm.constant(value));
            case Parameter(var name) -> Optional.ofNullable(parameters.get(name)).filter(Double::isFinite).map(QuadraticForm::constant);
            case Constant _ -> Optional.empty();
            case Variable variable -> Optional.of(variable == Variable.X ? QuadraticForm.X : QuadraticForm.Y);
            case Negation(var operand) -> read(operand).map(QuadraticForm::negative);
            case Binary(var operator, var left, var right) -> read(left).flatMap(a -> read(right).flatMap(b -> combined(operator, a, b)));
            case Call _ -> Optional.empty();
        };
    }

    private static Optional<QuadraticForm> combined(Operator operator, QuadraticForm a, QuadraticForm b) {
        return switch (operator) {
            case PLUS -> a.plus(b);
            case MINUS -> a.plus(b.negative());
            case TIMES -> a.times(b);
            case DIVIDE -> a.dividedBy(b);
            case POWER -> power(a, b);
        };
    }

    private static Optional<QuadraticForm> power(QuadraticForm a, QuadraticForm b) {
        boolean whole = b.degree() == 0 && b.one().remainder(b.denominator()).signum() == 0;
        if (!whole || b.one().signum() < 0 || b.one().compareTo(LARGEST_POWER.multiply(b.denominator())) > 0) {
            return Optional.empty();
        }
        int n = b.one().divideToIntegralValue(b.denominator()).intValueExact();
        if (a.degree() * n > 2) {
            return Optional.empty();
        }
        var power = Optional.of(QuadraticForm.constant(1));
        for (int i = 0; i < n; i++) {
            power = power.flatMap(a::times);
        }
        return power;
    }
}
