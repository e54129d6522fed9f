package hesse.curvature.composition;

import hesse.expression.Function;
import hesse.interval.Interval;
import java.util.List;

/// How a function of one number curves on an interval of numbers.
///
/// @param convex    whether it is convex there; else it is concave
/// @param strict    whether strictly
/// @param direction where its values go
/// @param domain    where the function is defined and curves so, if the numbers reach beyond it; closed or not makes no difference
///                  but at its ends
/// @param closed    whether the finite ends of the domain belong to it
record Bend(boolean convex, boolean strict, Direction direction, Interval domain, boolean closed) {

    /// RISES and FALLS are meant strictly, RISES_OR_STAYS isn't.
    enum Direction { RISES, FALLS, RISES_OR_STAYS, TURNS }

    /// A function about which nothing useful is known, or which is constant.
    static final Bend NONE = new Bend(true, false, Direction.TURNS, Interval.EMPTY, true);

    private static final Interval POSITIVE = Bounds.NOT_NEGATIVE;
    private static final Interval NEGATIVE = new Interval(Double.NEGATIVE_INFINITY, 0);

    static Bend convex(Direction direction) {
        return new Bend(true, true, direction, Interval.ENTIRE, true);
    }

    static Bend concave(Direction direction) {
        return new Bend(false, true, direction, Interval.ENTIRE, true);
    }

    private Bend on(Interval where, boolean withEnds) {
        return new Bend(convex, strict, direction, where, withEnds);
    }

    /// Whether the function is defined, and curves so, at all of these numbers.
    boolean isDefinedOn(Interval numbers) {
        return closed ? numbers.inf() >= domain.inf() && numbers.sup() <= domain.sup()
                : isAbove(numbers.inf(), domain.inf()) && isAbove(-numbers.sup(), -domain.sup());
    }

    private static boolean isAbove(double number, double end) {
        return number > end || end == Double.NEGATIVE_INFINITY;
    }

    /// A function of the formula's, on these numbers.
    static Bend of(Function function, Interval numbers) {
        boolean right = numbers.inf() >= 0;
        boolean left = numbers.sup() <= 0;
        return switch (function) {
            case EXP, EXPM1, SOFTPLUS -> convex(Direction.RISES);
            case RELU -> new Bend(true, false, right ? Direction.RISES : Direction.RISES_OR_STAYS, Interval.ENTIRE, true);
            case ABS -> new Bend(true, false, direction(right, left), Interval.ENTIRE, true);
            case COSH -> convex(direction(right, left));
            case LOG, LOG2, LOG10 -> concave(Direction.RISES).on(POSITIVE, false);
            case LOG1P -> concave(Direction.RISES).on(new Interval(-1, Double.POSITIVE_INFINITY), false);
            case ACOSH -> concave(Direction.RISES).on(new Interval(1, Double.POSITIVE_INFINITY), true);
            case GAMMA -> numbers.inf() > 0 ? convex(Direction.TURNS) : NONE;
            case SQRT -> concave(Direction.RISES).on(POSITIVE, true);
            case SINH -> right ? convex(Direction.RISES) : left ? concave(Direction.RISES) : NONE;
            case CBRT, TANH, ATAN, SIGMOID, ASINH, ERF -> right ? concave(Direction.RISES) : left ? convex(Direction.RISES) : NONE;
            case ERFC -> right ? convex(Direction.FALLS) : left ? concave(Direction.FALLS) : NONE;
            case ASIN -> within(numbers) && right ? convex(Direction.RISES) : within(numbers) && left ? concave(Direction.RISES) : NONE;
            case ACOS -> within(numbers) && right ? concave(Direction.FALLS) : within(numbers) && left ? convex(Direction.FALLS) : NONE;
            case SIN -> wave(Ranges.of(Function.SIN, List.of(numbers)), Ranges.of(Function.COS, List.of(numbers)));
            case COS -> wave(Ranges.of(Function.COS, List.of(numbers)), Bounds.negative(Ranges.of(Function.SIN, List.of(numbers))));
            case TAN, ATAN2, COT, SEC, CSC, ACOT, ASEC, ACSC, COTH, SECH, CSCH, ATANH, ACOTH, ASECH, ACSCH, LOGADDEXP, ROOT, HYPOT, SIGN,
                    HEAVISIDE, FLOOR, CEIL,
                    ROUND, TRUNC, FRAC, MOD, MIN, MAX, LOGIT, SINC, POLYGAMMA, LESS, LESS_EQUAL, EQUAL, NOT_EQUAL, IF -> NONE;
        };
    }

    private static Direction direction(boolean right, boolean left) {
        return right ? Direction.RISES : left ? Direction.FALLS : Direction.TURNS;
    }

    private static boolean within(Interval numbers) {
        return numbers.inf() >= -1 && numbers.sup() <= 1;
    }

    /// A sine has the opposite sign of its second derivative.
    private static Bend wave(Interval values, Interval slopes) {
        var direction = direction(slopes.inf() >= 0, slopes.sup() <= 0);
        return values.inf() >= 0 ? concave(direction) : values.sup() <= 0 ? convex(direction) : NONE;
    }

    /// The power p of these numbers, p neither 0 nor 1.
    static Bend ofPower(Interval p, Interval numbers) {
        boolean whole = Bounds.isWhole(p);
        if (!whole && Math.floor(p.inf()) != Math.floor(p.sup()) || !whole && p.contains(Math.rint(p.inf()))) {
            return NONE;
        }
        boolean even = whole && p.inf() % 2 == 0;
        if (even && p.inf() > 0) {
            return convex(direction(numbers.inf() >= 0, numbers.sup() <= 0));
        }
        boolean positive = numbers.inf() >= 0 || !whole;
        boolean rises = p.inf() > 0;
        if (positive) {
            var bend = p.inf() > 0 && p.sup() < 1 ? concave(Direction.RISES) : convex(rises ? Direction.RISES : Direction.FALLS);
            return whole && rises ? bend : bend.on(POSITIVE, rises);
        }
        if (numbers.sup() > 0) {
            return NONE;
        }
        // The odd powers of negative numbers mirror those of positive ones twice, the even ones once.
        var bend = even ? convex(Direction.RISES) : concave(rises ? Direction.RISES : Direction.FALLS);
        return rises ? bend : bend.on(NEGATIVE, false);
    }
}
