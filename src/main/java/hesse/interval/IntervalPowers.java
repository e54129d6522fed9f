package hesse.interval;

import static hesse.interval.Directed.above;
import static hesse.interval.Directed.below;
import static hesse.interval.Directed.mulDown;
import static hesse.interval.Directed.mulUp;
import static hesse.interval.Directed.sqrtDown;
import static hesse.interval.Directed.sqrtUp;

import hesse.special.Root;

/// Powers and roots of [Intervals].
public final class IntervalPowers {

    /// Up to here repeated multiplication is at least as accurate as [Math#pow] with its 1 ulp.
    private static final int LARGEST_MULTIPLIED = 4;

    private static final double ROOT_ULPS = 2;

    private IntervalPowers() {}

    public static void sqrt(Intervals r, int to, int a) {
        if (!(r.sup[a] >= 0)) {
            r.setEmpty(to);
            return;
        }
        if (r.inf[a] < 0) {
            r.isNotContinuous();
        }
        r.set(to, r.inf[a] <= 0 ? 0 : sqrtDown(r.inf[a]), sqrtUp(r.sup[a]));
    }

    public static void cbrt(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            double c0 = Math.cbrt(r.inf[a]), c1 = Math.cbrt(r.sup[a]);
            r.set(to, c0 == 0 ? 0 : below(c0, 1), c1 == 0 ? 0 : above(c1, 1));
        }
    }

    /// The n-th root for a whole n, of negative numbers too if n is odd.
    public static void root(Intervals r, int to, int a, int n) {
        if (r.passesEmpty(to, a, n)) {
            return;
        }
        double order = r.inf[n];
        if (order != r.sup[n] || order != Math.rint(order) || order == 0) {
            r.isNotContinuous();
            r.set(to, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        } else if (order < 0) {
            rootOf(r, to, a, -order);
            r.recip(to, to);
        } else {
            rootOf(r, to, a, order);
        }
    }

    private static void rootOf(Intervals r, int to, int a, double order) {
        double a0 = r.inf[a], a1 = r.sup[a];
        if (!Root.isOdd(order) && a0 < 0) {
            if (a1 < 0) {
                r.setEmpty(to);
                return;
            }
            r.isNotContinuous();
            a0 = 0;
        }
        double lower = Root.root(a0, order), upper = Root.root(a1, order);
        r.set(to, lower == 0 ? 0 : below(lower, ROOT_ULPS), upper == 0 ? 0 : above(upper, ROOT_ULPS));
    }

    /// The length of the vector (a, b); [Math#hypot] is within 1 ulp.
    public static void hypot(Intervals r, int to, int a, int b) {
        if (!r.passesEmpty(to, a, b)) {
            double least = Math.hypot(r.mig(a), r.mig(b)), largest = Math.hypot(r.mag(a), r.mag(b));
            r.set(to, least == 0 ? 0 : Math.max(0, below(least, 1)), largest == 0 ? 0 : above(largest, 1));
        }
    }

    /// a^n for any whole n; where n is negative, zero has no power.
    public static void pown(Intervals r, int to, int a, int n) {
        if (n < 0) {
            pown(r, to, a, -(long) n);
            r.recip(to, to);
        } else {
            pown(r, to, a, (long) n);
        }
    }

    private static void pown(Intervals r, int to, int a, long n) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        double a0 = r.inf[a], a1 = r.sup[a];
        if (n == 0) {
            r.set(to, 1, 1);
        } else if (n % 2 == 0) {
            r.set(to, powerDown(r.mig(a), n), powerUp(r.mag(a), n));
        } else {
            r.set(to, a0 >= 0 ? powerDown(a0, n) : -powerUp(-a0, n), a1 >= 0 ? powerUp(a1, n) : -powerDown(-a1, n));
        }
    }

    /// v^n for v >= 0, rounded down.
    private static double powerDown(double v, long n) {
        if (n > LARGEST_MULTIPLIED) {
            return v == 0 || v == 1 ? v : Math.max(0, below(Math.pow(v, n), 1));
        }
        double square = mulDown(v, v);
        return n == 1 ? v : n == 2 ? square : n == 3 ? mulDown(square, v) : mulDown(square, square);
    }

    private static double powerUp(double v, long n) {
        if (n > LARGEST_MULTIPLIED) {
            return v == 0 || v == 1 ? v : above(Math.pow(v, n), 1);
        }
        double square = mulUp(v, v);
        return n == 1 ? v : n == 2 ? square : n == 3 ? mulUp(square, v) : mulUp(square, square);
    }

    /// a^b for a > 0, and a = 0 where b > 0. A b that is a whole number allows all a, as [#pown].
    public static void pow(Intervals r, int to, int a, int b) {
        if (r.passesEmpty(to, a, b)) {
            return;
        }
        double b0 = r.inf[b];
        if (b0 == r.sup[b] && b0 == Math.rint(b0) && Math.abs(b0) <= Integer.MAX_VALUE) {
            pown(r, to, a, (int) b0);
        } else if (!(r.sup[a] > 0 || r.sup[a] == 0 && r.sup[b] > 0)) {
            r.setEmpty(to);
        } else {
            if (r.inf[a] < 0 || r.inf[a] == 0 && b0 <= 0) {
                r.isNotContinuous();
            }
            powOfPositive(r, to, Math.max(0, r.inf[a]), r.sup[a], b0, r.sup[b]);
        }
    }

    /// Monotonic in each argument, so that the extremes are at corners; [Math#pow] is within 1 ulp.
    private static void powOfPositive(Intervals r, int to, double a0, double a1, double b0, double b1) {
        double p00 = Math.pow(a0, b0), p01 = Math.pow(a0, b1), p10 = Math.pow(a1, b0), p11 = Math.pow(a1, b1);
        double least = Math.min(Math.min(p00, p01), Math.min(p10, p11));
        double largest = Math.max(Math.max(p00, p01), Math.max(p10, p11));
        // Infinite bounds have powers that aren't limits, 1^inf among them.
        boolean unbounded = Double.isInfinite(b0) || Double.isInfinite(b1) || a1 == Double.POSITIVE_INFINITY && b0 <= 0 && b1 >= 0;
        r.set(to, unbounded ? 0 : Math.max(0, below(least, 1)), unbounded ? Double.POSITIVE_INFINITY : above(largest, 1));
    }
}
