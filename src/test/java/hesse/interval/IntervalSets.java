package hesse.interval;

/// Intervals as sets of numbers.
final class IntervalSets {

    private IntervalSets() {}

    /// The interval of one number.
    static Interval point(double number) {
        return new Interval(number, number);
    }

    /// Whether every member of the inner one is one of the outer one.
    static boolean isSubset(Interval inner, Interval outer) {
        return inner.isEmpty() || outer.inf() <= inner.inf() && inner.sup() <= outer.sup();
    }

    /// The smallest interval that contains both.
    static Interval hull(Interval a, Interval b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        return new Interval(Math.min(a.inf(), b.inf()), Math.max(a.sup(), b.sup()));
    }
}
