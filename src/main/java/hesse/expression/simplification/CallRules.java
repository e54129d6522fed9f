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
            case POW -> algebra.power(u, arguments.getLast());
            case SIN, TAN, ASIN, ATAN, SINH, TANH, CBRT -> odd(function, u);
            case COS, COSH -> even(function, u);
            case ABS -> u.number().isPresent() ? Sum.of(u.number().get().abs()) : even(function, u);
            case SIGN -> sign(u);
            case FLOOR -> u.number().map(number -> Sum.of(number.floor())).orElseGet(() -> applied(function, u));
            case LOG -> log(u);
            case RELU -> u.number().map(number -> number.signum() > 0 ? u : Sum.ZERO).orElseGet(() -> applied(function, u));
            case MIN, MAX -> extreme(function, u, algebra.shortened(arguments.getLast()));
            case ACOS, LOG10, LOG2, SIGMOID, SOFTPLUS -> applied(function, u);
            case ATAN2, HYPOT -> applied(function, u, algebra.shortened(arguments.getLast()));
        };
    }

    private static Sum applied(Function function, Sum... arguments) {
        return Sum.of(new Applied(function, List.of(arguments)));
    }

    private Sum odd(Function function, Sum u) {
        if (u.isZero()) {
            return Sum.ZERO;
        }
        return u.isNegative() && u.isSingle() ? algebra.negate(applied(function, algebra.negate(u))) : applied(function, u);
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
