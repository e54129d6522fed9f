package hesse.field.rewriting;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.expression.simplification.Trees;

/// A formula as a power with a number for its exponent; any is at least its own first.
record Powers(Expression base, double exponent) {

    static Powers of(Expression formula, Numbers numbers) {
        return switch (formula) {
            case Call(var function, var arguments) when function == Function.SQRT -> new Powers(arguments.getFirst(), 0.5);
            case Binary(var operator, var base, var exponent) when operator == Operator.POWER -> of(formula, base, exponent, numbers);
            case Binary(var operator, var left, var right) when operator == Operator.TIMES && left.equals(right) -> new Powers(left, 2);
            default -> new Powers(formula, 1);
        };
    }

    private static Powers of(Expression formula, Expression base, Expression exponent, Numbers numbers) {
        var p = numbers.exact(exponent);
        return p.isPresent() && p.getAsDouble() != 0 ? new Powers(base, p.getAsDouble()) : new Powers(formula, 1);
    }

    boolean isWhole() {
        return exponent == Math.rint(exponent);
    }

    /// Whether the exponent is an even number, positive or negative.
    boolean isEven() {
        return exponent % 2 == 0;
    }

    Expression formula() {
        return exponent == 0.5 ? Trees.call(Function.SQRT, base) : Trees.power(base, Term.number(exponent));
    }

    /// q of q² = this, for an even power.
    Expression root() {
        return new Powers(base, exponent / 2).formula();
    }
}
