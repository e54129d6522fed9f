package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import java.math.BigDecimal;

/// How long a formula is to a reader: the numbers, letters, minus signs before something, and names of functions in it.
/// A number counts for more the more digits it has, but for zeros at its end.
final class Length {
    private static final int DIGITS_LIKE_A_LETTER = 2;

    private Length() {}

    static int of(Expression expression) {
        return switch (expression) {
            case Literal literal -> number(literal);
            case Constant _, Variable _, Parameter _ -> 1;
            case Negation(var operand) -> 1 + of(operand);
            case Binary(_, var left, var right) -> of(left) + of(right);
            case Call call -> {
                int length = 1;
                for (var argument : call.arguments()) {
                    length += of(argument);
                }
                yield length;
            }
        };
    }

    private static int number(Literal literal) {
        int digits = new BigDecimal(Double.toString(literal.value())).stripTrailingZeros().precision();
        return 1 + (digits - 1) / DIGITS_LIKE_A_LETTER;
    }
}
