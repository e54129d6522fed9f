package hesse.expression.latex;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Expression.Parameter;
import hesse.expression.Precedence;
import java.util.Optional;

/// A product or call over a number, taken apart so that the number stands below a coefficient: 2 x y/3 as two thirds of x y.
///
/// @param numerator of the coefficient: a number, perhaps with a minus
/// @param factors   what it is a coefficient of; begins neither with a number nor with a sign, and is no parameter alone,
///                  for a Greek letter in braces is another one than without
record LatexCoefficient(Expression numerator, Expression factors) {
    private static final Literal ONE = new Literal(1);

    static Optional<LatexCoefficient> of(Expression dividend, Expression divisor) {
        // The sign of a product in front would be that of its first factor.
        boolean product = leading(dividend) instanceof Negation(Binary(var operator, _, _))
                && Precedence.of(operator) == Precedence.PRODUCT;
        boolean scalable = divisor instanceof Literal && !product && !(takesNumber(dividend) && isTimes(second(dividend)))
                && (isTimes(dividend) || dividend instanceof Call || dividend instanceof Negation(Call _));
        return scalable
                ? Optional.of(split(dividend)).filter(split -> isPlain(leading(split.factors)) && !(split.factors instanceof Parameter))
                : Optional.empty();
    }

    private static LatexCoefficient split(Expression product) {
        var first = leading(product);
        var positive = first instanceof Negation(var operand) ? operand : first;
        return takesNumber(product) ? new LatexCoefficient(first, withoutLeading((Binary) product))
                : new LatexCoefficient(first == positive ? ONE : new Negation(ONE), first == positive ? product : withoutSign(product));
    }

    /// Whether the first factor is a number, which goes above the other one.
    private static boolean takesNumber(Expression product) {
        var first = leading(product);
        var positive = first instanceof Negation(var operand) ? operand : first;
        return positive instanceof Literal && !positive.equals(ONE) && first != product;
    }

    private static boolean isTimes(Expression expression) {
        return expression instanceof Binary(var operator, _, _) && operator == Operator.TIMES;
    }

    /// Whether nothing in front of it could be taken for a part of it.
    private static boolean isPlain(Expression first) {
        return switch (first) {
            case Literal _, Negation _ -> false;
            case Call(var function, _) -> !function.isComparison();
            case Binary(var operator, var base, _) -> Precedence.of(operator) != Precedence.PRODUCT
                    && (operator != Operator.POWER || !(base instanceof Literal));
            case Expression.Constant _, Expression.Variable _, Expression.Parameter _ -> true;
        };
    }

    private static Expression leading(Expression product) {
        var first = product;
        while (first instanceof Binary(var operator, var left, _) && operator == Operator.TIMES) {
            first = left;
        }
        return first;
    }

    /// What the first factor is multiplied with: if it is a product in turn, the first factor gone would leave one product of both.
    private static Expression second(Expression product) {
        var last = product;
        var second = product;
        while (last instanceof Binary(var operator, var left, var right) && operator == Operator.TIMES) {
            second = right;
            last = left;
        }
        return second;
    }

    private static Expression withoutLeading(Binary product) {
        return isTimes(product.left()) ? new Binary(Operator.TIMES, withoutLeading((Binary) product.left()), product.right())
                : product.right();
    }

    private static Expression withoutSign(Expression product) {
        return switch (product) {
            case Binary(var operator, var left, var right) when operator
                    == Operator.TIMES -> new Binary(operator, withoutSign(left), right);
            case Negation(var operand) -> operand;
            default -> product;
        };
    }
}
