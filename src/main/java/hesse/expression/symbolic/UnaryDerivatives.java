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
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.Function;

/// The derivatives of the functions of one argument, by that argument.
final class UnaryDerivatives {
    private UnaryDerivatives() {}

    static Expression of(Function function, Expression u) {
        return switch (function) {
            case SIN -> call(Function.COS, u);
            case COS -> negated(call(Function.SIN, u));
            case TAN -> divided(ONE, square(call(Function.COS, u)));
            case COT -> negated(divided(ONE, square(call(Function.SIN, u))));
            case SEC -> times(call(Function.SEC, u), call(Function.TAN, u));
            case CSC -> negated(times(call(Function.CSC, u), call(Function.COT, u)));
            case ASIN -> divided(ONE, call(Function.SQRT, minus(ONE, square(u))));
            case ACOS -> negated(divided(ONE, call(Function.SQRT, minus(ONE, square(u)))));
            case ATAN -> divided(ONE, plus(square(u), ONE));
            case ACOT -> negated(divided(ONE, plus(square(u), ONE)));
            case ASEC -> ofReciprocal(u, minus(ONE, divided(ONE, square(u))));
            case ACSC -> negated(ofReciprocal(u, minus(ONE, divided(ONE, square(u)))));
            case SINH -> call(Function.COSH, u);
            case COSH -> call(Function.SINH, u);
            case TANH -> minus(ONE, square(call(Function.TANH, u)));
            case COTH -> negated(square(call(Function.CSCH, u)));
            case SECH -> negated(times(call(Function.SECH, u), call(Function.TANH, u)));
            case CSCH -> negated(times(call(Function.CSCH, u), call(Function.COTH, u)));
            case ASINH -> divided(ONE, call(Function.SQRT, plus(square(u), ONE)));
            case ACOSH -> divided(ONE, call(Function.SQRT, minus(square(u), ONE)));
            case ATANH, ACOTH -> divided(ONE, minus(ONE, square(u)));
            case ASECH -> negated(divided(ONE, times(u, call(Function.SQRT, minus(ONE, square(u))))));
            case ACSCH -> negated(ofReciprocal(u, plus(ONE, divided(ONE, square(u)))));
            case EXPM1 -> call(Function.EXP, u);
            case EXP -> call(Function.EXP, u);
            case LOG -> divided(ONE, u);
            case LOG10 -> divided(ONE, times(u, call(Function.LOG, new Literal(10))));
            case LOG2 -> divided(ONE, times(u, call(Function.LOG, TWO)));
            case LOG1P -> divided(ONE, plus(u, ONE));
            case SQRT -> divided(ONE, times(TWO, call(Function.SQRT, u)));
            case CBRT -> divided(ONE, times(new Literal(3), square(call(Function.CBRT, u))));
            case ABS -> call(Function.SIGN, u);
            case SIGN, HEAVISIDE, FLOOR, CEIL, ROUND, TRUNC -> ZERO;
            case FRAC -> ONE;
            case SIGMOID -> times(call(Function.SIGMOID, u), minus(ONE, call(Function.SIGMOID, u)));
            case LOGIT -> divided(ONE, times(u, minus(ONE, u)));
            case SOFTPLUS -> call(Function.SIGMOID, u);
            case RELU -> divided(plus(ONE, call(Function.SIGN, u)), TWO);
            case SINC -> divided(minus(call(Function.COS, u), call(Function.SINC, u)), u);
            case ERF -> gaussian(u);
            case ERFC -> negated(gaussian(u));
            case GAMMA -> times(call(Function.GAMMA, u), call(Function.POLYGAMMA, ZERO, u));
            case ATAN2, LOGADDEXP, ROOT, HYPOT, MOD, MIN, MAX, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL, IF ->
                throw new IllegalArgumentException(function + " takes more arguments");
        };
    }

    /// 1 / (u² √v): without the sign that 1 / (|u| √(u² - 1)) takes.
    private static Expression ofReciprocal(Expression u, Expression v) {
        return divided(ONE, times(square(u), call(Function.SQRT, v)));
    }

    /// The square of each factor.
    private static Expression squared(Expression u) {
        return u instanceof Binary(var operator, var left, var right) && operator == Operator.TIMES ? times(squared(left), squared(right))
                : square(u);
    }

    /// 2 exp(-u²) / √π.
    private static Expression gaussian(Expression u) {
        return divided(times(TWO, call(Function.EXP, negated(squared(u)))), call(Function.SQRT, Constant.PI));
    }
}
