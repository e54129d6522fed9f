package hesse.curvature.composition;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import hesse.expression.Function;
import hesse.interval.Interval;
import java.util.List;

/// Whether a term without x and y has a value, for certain: rounding makes 1/(√2·√2 − 2) a number or none.
final class ConstantDomain {
    private final TermReader reader;

    ConstantDomain(TermReader reader) {
        this.reader = reader;
    }

    boolean holds(Expression constant) {
        return switch (constant) {
            case Literal _, Constant _ -> true;
            case Parameter _ -> !reader.range(constant).isEmpty();
            case Variable _ -> throw new IllegalArgumentException(constant + " is no constant");
            case Negation(var operand) -> holds(operand);
            case Binary(var operator, var left, var right) -> holds(left) && holds(right) && switch (operator) {
                case PLUS, MINUS, TIMES -> true;
                case DIVIDE -> !reader.range(right).contains(0);
                case POWER -> hasPower(reader.range(left), reader.range(right));
            };
            case Call(var function, var arguments) -> arguments.stream().allMatch(this::holds) && holds(function, arguments);
        };
    }

    private boolean holds(Function function, List<Expression> arguments) {
        var a = reader.range(arguments.getFirst());
        return switch (function) {
            case SIN, COS, ATAN, SINH, COSH, TANH, ASINH, EXP, EXPM1, ERF, ERFC, CBRT, ABS, MIN, MAX, HYPOT, SIGMOID, SOFTPLUS,
                    RELU -> true;
            case LOG, LOG2, LOG10 -> a.inf() > 0;
            case SQRT -> a.inf() >= 0;
            case ASIN, ACOS -> a.inf() >= -1 && a.sup() <= 1;
            default -> false;
        };
    }

    private static boolean hasPower(Interval base, Interval exponent) {
        boolean whole = Bounds.isWhole(exponent);
        return base.inf() > 0 || whole && (exponent.inf() >= 0 || base.sup() < 0)
                || base.inf() >= 0 && exponent.inf() > 0 && Bounds.isPoint(base);
    }
}
