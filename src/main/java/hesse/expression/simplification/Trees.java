package hesse.expression.simplification;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import java.util.List;

/// Makes trees, leaving out the zeros and ones that the rules of differentiation are full of.
public final class Trees {
    public static final Literal ZERO = new Literal(0);
    public static final Literal ONE = new Literal(1);
    public static final Literal TWO = new Literal(2);

    private Trees() {}

    public static Expression plus(Expression left, Expression right) {
        if (left.equals(ZERO)) {
            return right;
        }
        return right.equals(ZERO) ? left : new Binary(Operator.PLUS, left, right);
    }

    public static Expression minus(Expression left, Expression right) {
        if (left.equals(ZERO)) {
            return negated(right);
        }
        return right.equals(ZERO) ? left : new Binary(Operator.MINUS, left, right);
    }

    public static Expression times(Expression left, Expression right) {
        if (left.equals(ZERO) || right.equals(ZERO)) {
            return ZERO;
        }
        if (left.equals(ONE)) {
            return right;
        }
        return right.equals(ONE) ? left : new Binary(Operator.TIMES, left, right);
    }

    public static Expression divided(Expression left, Expression right) {
        return left.equals(ZERO) || right.equals(ONE) ? left : new Binary(Operator.DIVIDE, left, right);
    }

    public static Expression power(Expression base, Expression exponent) {
        return exponent.equals(ONE) ? base : new Binary(Operator.POWER, base, exponent);
    }

    public static Expression square(Expression base) {
        return power(base, TWO);
    }

    public static Expression negated(Expression expression) {
        if (expression instanceof Negation(var operand)) {
            return operand;
        }
        return expression.equals(ZERO) ? ZERO : new Negation(expression);
    }

    public static Expression call(Function function, Expression... arguments) {
        return new Call(function, List.of(arguments));
    }
}
