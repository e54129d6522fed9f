package hesse.curvature.composition;

import hesse.interval.Interval;
import hesse.interval.Intervals;
import java.math.BigDecimal;

/// Arithmetic on single intervals as values, rounded outward.
final class Bounds {
    static final Interval ZERO = new Interval(0, 0);
    static final Interval ONE = new Interval(1, 1);
    static final Interval NOT_NEGATIVE = new Interval(0, Double.POSITIVE_INFINITY);

    private static final int A = 0, B = 1, TO = 2;

    private Bounds() {}

    /// An operation on numbered intervals, such as [Intervals#add].
    @FunctionalInterface
    interface Operation {
        void apply(Intervals r, int to, int a, int b);
    }

    static Interval of(Operation operation, Interval a, Interval b) {
        var r = new Intervals(3);
        r.set(A, a.inf(), a.sup());
        r.set(B, b.inf(), b.sup());
        operation.apply(r, TO, A, B);
        return r.get(TO);
    }

    static Interval sum(Interval a, Interval b) {
        return of(Intervals::add, a, b);
    }

    static Interval difference(Interval a, Interval b) {
        return of(Intervals::sub, a, b);
    }

    static Interval product(Interval a, Interval b) {
        return of(Intervals::mul, a, b);
    }

    static Interval quotient(Interval a, Interval b) {
        return of(Intervals::div, a, b);
    }

    static Interval negative(Interval a) {
        return difference(ZERO, a);
    }

    /// What both have in common.
    static Interval common(Interval a, Interval b) {
        double inf = Math.max(a.inf(), b.inf());
        double sup = Math.min(a.sup(), b.sup());
        return inf <= sup ? new Interval(inf, sup) : Interval.EMPTY;
    }

    /// A number between neighbouring doubles, or one of them.
    static Interval around(BigDecimal number) {
        double nearest = number.doubleValue();
        boolean exact = Double.isFinite(nearest) && new BigDecimal(nearest).compareTo(number) == 0;
        return exact ? new Interval(nearest, nearest) : new Interval(Math.nextDown(nearest), Math.nextUp(nearest));
    }

    static boolean isPoint(Interval a) {
        return a.inf() == a.sup();
    }

    /// Whether it is one whole number.
    static boolean isWhole(Interval a) {
        return isPoint(a) && a.inf() == Math.rint(a.inf());
    }
}
