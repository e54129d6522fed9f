package hesse.field.differentiation;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import java.util.List;
import java.util.Optional;

/// Formulas that are right on paper and overflow in doubles, and the functions that they mean.
final class StableForms {

    private StableForms() {}

    /// `log(1 + exp(u))` as softplus(u), `1/(1 + exp(u))` as sigmoid(-u), `exp(u)/(1 + exp(u))` as sigmoid(u);
    /// every other expression as it is. Looks at the root alone.
    static Expression of(Expression expression) {
        return switch (expression) {
            case Call(var function, var arguments) when function == Function.LOG -> onePlusExp(arguments.getFirst())
                    .map(u -> call(Function.SOFTPLUS, u)).orElse(expression);
            case Binary(var operator, var left, var right) when operator == Operator.DIVIDE -> onePlusExp(right)
                    .flatMap(u -> sigmoid(left, u)).orElse(expression);
            case Binary _, Call _, Literal _, Constant _, Expression.Variable _, Expression.Parameter _, Negation _ -> expression;
        };
    }

    private static Optional<Expression> sigmoid(Expression numerator, Expression u) {
        if (isOne(numerator)) {
            return Optional.of(call(Function.SIGMOID, u instanceof Negation(var positive) ? positive : new Negation(u)));
        }
        return exponent(numerator).filter(u::equals).map(same -> call(Function.SIGMOID, same));
    }

    /// u of `1 + exp(u)`, either way round.
    private static Optional<Expression> onePlusExp(Expression expression) {
        if (!(expression instanceof Binary(var operator, var left, var right)) || operator != Operator.PLUS) {
            return Optional.empty();
        }
        return isOne(left) ? exponent(right) : isOne(right) ? exponent(left) : Optional.empty();
    }

    /// u of `exp(u)` or `e^u`.
    private static Optional<Expression> exponent(Expression expression) {
        return switch (expression) {
            case Call(var function, var arguments) when function == Function.EXP -> Optional.of(arguments.getFirst());
            case Call(var function, var arguments) when function == Function.POW && arguments.getFirst() == Constant.E ->
                    Optional.of(arguments.getLast());
            case Binary(var operator, var base, var power) when operator == Operator.POWER && base == Constant.E -> Optional.of(power);
            case Binary _, Call _, Literal _, Constant _, Expression.Variable _, Expression.Parameter _, Negation _ -> Optional.empty();
        };
    }

    private static boolean isOne(Expression expression) {
        return expression instanceof Literal(double value) && value == 1;
    }

    private static Expression call(Function function, Expression argument) {
        return new Call(function, List.of(argument));
    }
}
