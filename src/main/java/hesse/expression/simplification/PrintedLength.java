package hesse.expression.simplification;

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
public final class PrintedLength {
    private static final int DIGITS_LIKE_A_LETTER = 2;

    /// More than people read; shared subtrees make trees that are far longer still.
    private static final int MOST = 6000;

    private int length;

    private PrintedLength() {}

    /// @throws WorkLimitExceeded if it is longer than anything that is shown
    public static int of(Expression expression) {
        var length = new PrintedLength();
        length.add(expression);
        return length.length;
    }

    private void add(Expression expression) {
        length += own(expression);
        if (length > MOST) {
            throw new WorkLimitExceeded();
        }
        switch (expression) {
            case Literal _, Constant _, Variable _, Parameter _ -> { }
            case Negation(var operand) -> add(operand);
            case Binary(_, var left, var right) -> {
                add(left);
                add(right);
            }
            case Call call -> call.arguments().forEach(this::add);
        }
    }

    private static int own(Expression expression) {
        return switch (expression) {
            case Literal literal -> number(literal);
            case Constant _, Variable _, Parameter _, Negation _, Call _ -> 1;
            case Binary _ -> 0;
        };
    }

    private static int number(Literal literal) {
        int digits = new BigDecimal(Double.toString(literal.value())).stripTrailingZeros().precision();
        return 1 + (digits - 1) / DIGITS_LIKE_A_LETTER;
    }
}
