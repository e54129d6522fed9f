package hesse.expression.simplification;

import hesse.expression.Expression.Constant;
import hesse.expression.Function;
import hesse.expression.simplification.Base.Applied;
import hesse.expression.simplification.Base.Symbol;
import java.util.List;

/// Calls of functions: those that are powers become powers, exact values are computed, signs come out of odd and even
/// functions.
final class CallRules {
    private static final Sum HALF = Sum.of(Rational.of(2).reciprocal());

    private final SumArithmetic algebra;

    CallRules(SumArithmetic algebra) {
        this.algebra = algebra;
    }

    Sum call(Function function, List<Sum> arguments) {
        var u = algebra.shortened(arguments.getFirst());
        return switch (function) {
            case EXP -> algebra.power(Sum.of(Base.E), u);
            case SQRT -> algebra.power(u, HALF);
            case SIN, TAN, ASIN, ATAN, SINH, TANH, CBRT, ASINH, ATANH, ERF, EXPM1, LOG1P -> odd(function, u);
            case COT, CSC, CSCH, COTH, ACSC, ACOTH, ACSCH -> signed(function, u);
            case COS, COSH, SEC, SECH, SINC -> even(function, u);
            case ABS -> u.number().isPresent() ? Sum.of(u.number().get().abs()) : even(function, u);
            case SIGN -> sign(u);
            case FLOOR -> u.number().map(number -> Sum.of(number.floor())).orElseGet(() -> applied(function, u));
            case CEIL -> u.number().map(number -> Sum.of(number.negated().floor().negated())).orElseGet(() -> applied(function, u));
            case LOG -> log(u);
            case RELU -> u.number().map(number -> number.signum() > 0 ? u : Sum.ZERO).orElseGet(() -> applied(function, u));
            case MIN, MAX -> extreme(function, u, algebra.shortened(arguments.getLast()));
            case ACOS, ACOT, ASEC, ACOSH, ASECH, LOG10, LOG2, HEAVISIDE, ROUND, TRUNC, FRAC, SIGMOID, LOGIT, SOFTPLUS, ERFC,
                    GAMMA -> applied(function, u);
            case ATAN2, HYPOT, LOGADDEXP, ROOT, MOD, POLYGAMMA -> applied(function, u, algebra.shortened(arguments.getLast()));
            case LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> comparison(function, u, algebra.shortened(arguments.getLast()));
            case IF -> choice(u, algebra.shortened(arguments.get(1)), algebra.shortened(arguments.getLast()));
        };
    }

    private static Sum applied(Function function, Sum... arguments) {
        return Sum.of(new Applied(function, List.of(arguments)));
    }

    /// Odd, and 0 at 0.
    private Sum odd(Function function, Sum u) {
        if (u.isZero()) {
            return Sum.ZERO;
        }
        return function == Function.EXPM1 || function == Function.LOG1P ? applied(function, u) : signed(function, u);
    }

    /// With the sign of an odd function's argument before it.
    private Sum signed(Function function, Sum u) {
        return u.isNegative() && u.isSingle() ? algebra.negate(applied(function, algebra.negate(u))) : applied(function, u);
    }

    private static Sum comparison(Function function, Sum u, Sum v) {
        if (u.number().isEmpty() || v.number().isEmpty()) {
            return applied(function, u, v);
        }
        int order = u.number().get().compareTo(v.number().get());
        boolean equal = order == 0;
        boolean holds = function == Function.NOT_EQUAL ? !equal : equal ? function != Function.LESS
                : function != Function.EQUAL && order < 0;
        return holds ? Sum.ONE : Sum.ZERO;
    }

    private static Sum choice(Sum condition, Sum u, Sum v) {
        return condition.number().map(number -> number.signum() == 0 ? v : u).orElseGet(() -> applied(Function.IF, condition, u, v));
    }

    private Sum even(Function function, Sum u) {
        if (u.isZero()) {
            return Sum.ONE;
        }
        return applied(function, u.isNegative() && u.isSingle() ? algebra.negate(u) : u);
    }

    private Sum sign(Sum u) {
        return u.number().map(number -> Sum.of(Rational.of(number.signum()))).orElseGet(() -> odd(Function.SIGN, u));
    }

    private static Sum log(Sum u) {
        if (u.isOne()) {
            return Sum.ZERO;
        }
        boolean power = u.isSingle() && u.factor().equals(Rational.ONE) && u.monomial().powers().size() == 1;
        return power && u.monomial().powers().firstEntry().getKey() instanceof Symbol(Constant constant) && constant == Constant.E
                ? u.monomial().powers().firstEntry().getValue() : applied(Function.LOG, u);
    }

    private static Sum extreme(Function function, Sum u, Sum v) {
        if (u.equals(v)) {
            return u;
        }
        if (u.number().isEmpty() || v.number().isEmpty()) {
            return applied(function, u, v);
        }
        boolean first = u.number().get().compareTo(v.number().get()) > 0 == (function == Function.MAX);
        return first ? u : v;
    }
}
