package hesse.curvature.composition;

import hesse.expression.Expression.Operator;
import hesse.expression.Function;
import hesse.interval.Interval;
import hesse.interval.IntervalExponentials;
import hesse.interval.IntervalGamma;
import hesse.interval.IntervalPiecewise;
import hesse.interval.IntervalPowers;
import hesse.interval.IntervalSpecial;
import hesse.interval.IntervalTrigonometry;
import hesse.interval.Intervals;
import java.util.List;

/// Bounds on the values of an operation from those of its operands, at points where it is defined; empty if there are none.
/// Functions about which no rule asks have no bounds.
final class Ranges {
    static final Interval E = new Interval(Math.E, Math.nextUp(Math.E));
    static final Interval PI = new Interval(Math.PI, Math.nextUp(Math.PI));

    private static final Interval UP_TO_ONE = new Interval(0, 1);

    private Ranges() {}

    static Interval of(Operator operator, Interval a, Interval b) {
        return Bounds.of(switch (operator) {
            case PLUS -> Intervals::add;
            case MINUS -> Intervals::sub;
            case TIMES -> Intervals::mul;
            case DIVIDE -> Intervals::div;
            case POWER -> IntervalPowers::pow;
        }, a, b);
    }

    static Interval square(Interval a) {
        return Bounds.of((r, to, first, _) -> r.sqr(to, first), a, a);
    }

    static Interval of(Function function, List<Interval> arguments) {
        var a = arguments.getFirst();
        return switch (function) {
            case SIN -> unary(IntervalTrigonometry::sin, a);
            case COS -> unary(IntervalTrigonometry::cos, a);
            case TAN -> unary(IntervalTrigonometry::tan, a);
            case ASIN -> unary(IntervalTrigonometry::asin, a);
            case ACOS -> unary(IntervalTrigonometry::acos, a);
            case ATAN -> unary(IntervalTrigonometry::atan, a);
            case SINH -> unary(IntervalExponentials::sinh, a);
            case COSH -> unary(IntervalExponentials::cosh, a);
            case TANH -> unary(IntervalExponentials::tanh, a);
            case EXP -> unary(IntervalExponentials::exp, a);
            case LOG -> unary(IntervalExponentials::log, a);
            case LOG10 -> unary(IntervalExponentials::log10, a);
            case EXPM1 -> unary(IntervalExponentials::expm1, a);
            case LOG1P -> unary(IntervalExponentials::log1p, a);
            case ASINH -> unary(IntervalSpecial::asinh, a);
            case ACOSH -> unary(IntervalSpecial::acosh, a);
            case ATANH -> unary(IntervalSpecial::atanh, a);
            case ERF -> unary(IntervalSpecial::erf, a);
            case ERFC -> unary(IntervalSpecial::erfc, a);
            case GAMMA -> unary(IntervalGamma::gamma, a);
            case LOG2 -> Bounds.quotient(unary(IntervalExponentials::log, a), unary(IntervalExponentials::log, new Interval(2, 2)));
            case SQRT -> unary(IntervalPowers::sqrt, a);
            case CBRT -> unary(IntervalPowers::cbrt, a);
            case ABS -> unary(IntervalPiecewise::abs, a);
            case SIGN -> unary(IntervalPiecewise::sign, a);
            case FLOOR -> unary(IntervalPiecewise::floor, a);
            case RELU -> Bounds.of(IntervalPiecewise::max, a, Bounds.ZERO);
            case SOFTPLUS -> unary(IntervalExponentials::log1p, unary(IntervalExponentials::exp, a));
            case SIGMOID, HEAVISIDE, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL -> a.isEmpty() ? a : UP_TO_ONE;
            case MIN -> Bounds.of(IntervalPiecewise::min, a, arguments.getLast());
            case MAX -> Bounds.of(IntervalPiecewise::max, a, arguments.getLast());
            case HYPOT -> Bounds.of(IntervalPowers::hypot, a, arguments.getLast());
            case ATAN2, COT, SEC, CSC, ACOT, ASEC, ACSC, COTH, SECH, CSCH, ACOTH, ASECH, ACSCH, LOGADDEXP, ROOT, CEIL, ROUND, TRUNC, FRAC,
                    MOD, LOGIT, SINC,
                    POLYGAMMA, IF -> Interval.ENTIRE;
        };
    }

    /// To the base of this logarithm.
    static Interval logarithmOfE(Function logarithm) {
        return logarithm == Function.LOG ? Bounds.ONE : of(logarithm, List.of(E));
    }

    private static Interval unary(UnaryStep step, Interval a) {
        return Bounds.of((r, to, first, _) -> step.apply(r, to, first), a, a);
    }

    @FunctionalInterface
    private interface UnaryStep {
        void apply(Intervals r, int to, int a);
    }
}
