package hesse.expression.symbolic;

import static hesse.expression.simplification.Trees.ONE;
import static hesse.expression.simplification.Trees.TWO;
import static hesse.expression.simplification.Trees.ZERO;
import static hesse.expression.simplification.Trees.call;
import static hesse.expression.simplification.Trees.divided;
import static hesse.expression.simplification.Trees.minus;
import static hesse.expression.simplification.Trees.negated;
import static hesse.expression.simplification.Trees.plus;
import static hesse.expression.simplification.Trees.square;
import static hesse.expression.simplification.Trees.times;

import hesse.expression.Expression;
import hesse.expression.Expression.Literal;
import hesse.expression.Function;

/// The derivatives of the functions of one argument, by that argument.
final class UnaryDerivatives {
    private UnaryDerivatives() {}

    static Expression of(Function function, Expression u) {
        return switch (function) {
            case SIN -> call(Function.COS, u);
            case COS -> negated(call(Function.SIN, u));
            case TAN -> divided(ONE, square(call(Function.COS, u)));
            case ASIN -> divided(ONE, call(Function.SQRT, minus(ONE, square(u))));
            case ACOS -> negated(divided(ONE, call(Function.SQRT, minus(ONE, square(u)))));
            case ATAN -> divided(ONE, plus(square(u), ONE));
            case SINH -> call(Function.COSH, u);
            case COSH -> call(Function.SINH, u);
            case TANH -> minus(ONE, square(call(Function.TANH, u)));
            case EXP -> call(Function.EXP, u);
            case LOG -> divided(ONE, u);
            case LOG10 -> divided(ONE, times(u, call(Function.LOG, new Literal(10))));
            case LOG2 -> divided(ONE, times(u, call(Function.LOG, TWO)));
            case SQRT -> divided(ONE, times(TWO, call(Function.SQRT, u)));
            case CBRT -> divided(ONE, times(new Literal(3), square(call(Function.CBRT, u))));
            case ABS -> call(Function.SIGN, u);
            case SIGN, FLOOR -> ZERO;
            case SIGMOID -> times(call(Function.SIGMOID, u), minus(ONE, call(Function.SIGMOID, u)));
            case SOFTPLUS -> call(Function.SIGMOID, u);
            case RELU -> divided(plus(ONE, call(Function.SIGN, u)), TWO);
            case ATAN2, MIN, MAX, POW, HYPOT -> throw new IllegalArgumentException(function + " takes two arguments");
        };
    }
}
