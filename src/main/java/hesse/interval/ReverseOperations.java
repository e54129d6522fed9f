package hesse.interval;

import static hesse.interval.Directed.addDown;
import static hesse.interval.Directed.addUp;
import static hesse.interval.Directed.divDown;
import static hesse.interval.Directed.divUp;

/// The operations of IEEE 1788's reverse mode on numbered intervals: `add(to, a, b)` narrows `a` and `b` to where their sum can be in
/// `to`, as far as intervals say that. Each returns whether anything is left; if not, intervals are as they may be.
///
/// Points where an operation isn't defined are left out. An empty result narrows nothing, so that what is nowhere defined
/// needs no care. One thread at a time.
public final class ReverseOperations {
    private static final int FROM = 0, TO = 1, N = 2;
    /// Beyond this angles aren't resolved.
    private static final double LARGEST_ANGLE = 1e6;

    private final Intervals r;
    private final Intervals scratch = new Intervals(3);

    public ReverseOperations(Intervals intervals) {
        r = intervals;
    }

    /// Narrows an interval to a part; true if anything is left, or if either is empty.
    public boolean narrow(int a, double lower, double upper) {
        if (lower > r.inf[a]) {
            r.inf[a] = lower;
        }
        if (upper < r.sup[a]) {
            r.sup[a] = upper;
        }
        return !(r.inf[a] > r.sup[a]);
    }

    public boolean neg(int to, int a) {
        return narrow(a, 0 - r.sup[to], 0 - r.inf[to]);
    }

    public boolean add(int to, int a, int b) {
        return narrow(a, addDown(r.inf[to], -r.sup[b]), addUp(r.sup[to], -r.inf[b]))
                && narrow(b, addDown(r.inf[to], -r.sup[a]), addUp(r.sup[to], -r.inf[a]));
    }

    public boolean sub(int to, int a, int b) {
        return narrow(a, addDown(r.inf[to], r.inf[b]), addUp(r.sup[to], r.sup[b]))
                && narrow(b, addDown(r.inf[a], -r.sup[to]), addUp(r.sup[a], -r.inf[to]));
    }

    public boolean mul(int to, int a, int b) {
        return factor(to, a, b) && factor(to, b, a);
    }

    /// The reverse of a product where a factor is never zero: where the product is, so is the other.
    public boolean mulByNonZero(int to, int a) {
        return r.inf[to] != 0 || r.sup[to] != 0 || narrow(a, 0, 0);
    }

    /// Narrows one factor of a product by the other.
    private boolean factor(int to, int a, int other) {
        double t0 = r.inf[to], t1 = r.sup[to], b0 = r.inf[other], b1 = r.sup[other];
        boolean known = Double.isFinite(t0) && Double.isFinite(t1) && Double.isFinite(b0) && Double.isFinite(b1);
        if (!known || t0 <= 0 && t1 >= 0 && b0 <= 0 && b1 >= 0) {
            return true;
        }
        if (b0 > 0) {
            return narrow(a, divDown(t0, t0 >= 0 ? b1 : b0), divUp(t1, t1 >= 0 ? b0 : b1));
        }
        if (b1 < 0) {
            return narrow(a, divDown(t1, t1 >= 0 ? b1 : b0), divUp(t0, t0 >= 0 ? b0 : b1));
        }
        return t0 > 0 ? leaveOut(a, b0 < 0 ? divUp(t0, b0) : Double.NEGATIVE_INFINITY, b1 > 0 ? divDown(t0, b1) : Double.POSITIVE_INFINITY)
                : leaveOut(a, b1 > 0 ? divUp(t1, b1) : Double.NEGATIVE_INFINITY, b0 < 0 ? divDown(t1, b0) : Double.POSITIVE_INFINITY);
    }

    /// Narrows an interval by a gap in which nothing is.
    private boolean leaveOut(int a, double from, double to) {
        return narrow(a, r.inf[a] > from ? to : Double.NEGATIVE_INFINITY, r.sup[a] < to ? from : Double.POSITIVE_INFINITY);
    }

    public boolean div(int to, int a, int b) {
        scratch.set(FROM, r.inf[to], r.sup[to]);
        scratch.set(N, r.inf[b], r.sup[b]);
        scratch.mul(TO, FROM, N);
        // Where a = to · b, b is what a factor of a would be.
        return narrow(a, scratch.inf[TO], scratch.sup[TO]) && factor(a, b, to);
    }

    /// The reverse of 1 / a.
    public boolean recip(int to, int a) {
        double t0 = r.inf[to], t1 = r.sup[to];
        if (t0 > 0) {
            return narrow(a, t1 == Double.POSITIVE_INFINITY ? 0 : divDown(1, t1), divUp(1, t0));
        }
        if (t1 < 0) {
            return narrow(a, divDown(1, t1), t0 == Double.NEGATIVE_INFINITY ? 0 : divUp(1, t0));
        }
        return leaveOut(a, t0 == 0 ? Double.NEGATIVE_INFINITY : divUp(1, t0), t1 == 0 ? Double.POSITIVE_INFINITY : divDown(1, t1));
    }

    public boolean sqr(int to, int a) {
        return power(to, a, 2);
    }

    /// The reverse of a^n for an n that is a whole number and at least 1; others narrow nothing.
    public boolean pow(int to, int a, int n) {
        double exponent = r.inf[n];
        boolean whole = exponent == r.sup[n] && exponent == Math.rint(exponent) && exponent >= 1 && exponent <= Integer.MAX_VALUE;
        return !whole || power(to, a, exponent);
    }

    private boolean power(int to, int a, double n) {
        boolean even = n % 2 == 0;
        if (r.isEmpty(to) || even && r.sup[to] < 0) {
            return r.isEmpty(to);
        }
        root(even ? Math.max(0, r.inf[to]) : r.inf[to], r.sup[to], n);
        double least = scratch.inf[TO], largest = scratch.sup[TO];
        return even ? narrow(a, -largest, largest) && leaveOut(a, -least, least) : narrow(a, least, largest);
    }

    private void root(double inf, double sup, double n) {
        scratch.set(FROM, inf, sup);
        if (n == 1) {
            scratch.set(TO, inf, sup);
        } else if (n == 2) {
            IntervalPowers.sqrt(scratch, TO, FROM);
        } else {
            scratch.set(N, n, n);
            IntervalPowers.root(scratch, TO, FROM, N);
        }
    }

    public boolean exp(int to, int a) {
        return by(IntervalExponentials::log, to, a);
    }

    public boolean log(int to, int a) {
        return by(IntervalExponentials::exp, to, a);
    }

    public boolean sin(int to, int a) {
        return wave(to, a, 0);
    }

    public boolean cos(int to, int a) {
        return wave(to, a, Math.PI / 2);
    }

    /// The reverse of sin(a + shift), which takes each value once between mπ − π/2 and mπ + π/2, at mπ + (−1)ᵐ asin of it: a's
    /// bounds move to the next such places.
    private boolean wave(int to, int a, double shift) {
        double least = Math.max(-1, r.inf[to]), largest = Math.min(1, r.sup[to]);
        boolean moderate = Math.abs(r.inf[a]) < LARGEST_ANGLE && Math.abs(r.sup[a]) < LARGEST_ANGLE;
        if (!(least <= largest && moderate) || least == -1 && largest == 1) {
            return !(least > largest);
        }
        double p0 = Math.asin(least), p1 = Math.asin(largest);
        return narrow(a, -lastBelow(-r.inf[a], -shift, -p1, -p0), lastBelow(r.sup[a], shift, p0, p1));
    }

    /// An upper bound of the places mπ − shift + (−1)ᵐ p for p in [p0, p1], of the last m with some up to a number.
    private static double lastBelow(double number, double shift, double p0, double p1) {
        double m = Math.rint((number + shift) / Math.PI) + 1;
        while (m * Math.PI - shift + (isEven(m) ? p0 : -p1) - angleError(m) > number) {
            m--;
        }
        return m * Math.PI - shift + (isEven(m) ? p1 : -p0) + angleError(m);
    }

    private static boolean isEven(double m) {
        return ((long) m & 1) == 0;
    }

    private static double angleError(double m) {
        return (Math.abs(m) + 2) * 0x1p-48;
    }

    /// The reverse of √a, whatever sign a bound of it has.
    public boolean sqrt(int to, int a) {
        return narrow(to, 0, Double.POSITIVE_INFINITY) && by((s, square, root) -> s.sqr(square, root), to, a);
    }

    /// The reverse of a function that is one to one, by its inverse.
    private boolean by(Inverse inverse, int to, int a) {
        if (r.isEmpty(to)) {
            return true;
        }
        scratch.set(FROM, r.inf[to], r.sup[to]);
        inverse.apply(scratch, TO, FROM);
        return !scratch.isEmpty(TO) && narrow(a, scratch.inf[TO], scratch.sup[TO]);
    }

    @FunctionalInterface
    private interface Inverse {
        void apply(Intervals intervals, int to, int a);
    }
}
