package hesse.interval;

import static hesse.interval.Directed.above;
import static hesse.interval.Directed.below;
import static hesse.interval.Directed.mulDown;
import static hesse.interval.Directed.mulUp;

import hesse.special.Gamma;
import hesse.special.Polygamma;

/// The gamma and polygamma functions of [Intervals], with poles at 0, -1, -2 ... Between two of them, and beyond 0, log |Γ| is
/// convex, and so are the polygamma functions of odd order; those of even order rise. An extremum inside is bounded by the
/// tangents at the ends.
public final class IntervalGamma {

    private static final double GAMMA_ULPS = 8;

    /// Of a polygamma function's largest term.
    private static final double TERM_ERROR = 0x1p-47;

    private IntervalGamma() {}

    public static void gamma(Intervals r, int to, int a) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        double a0 = r.inf[a], a1 = r.sup[a];
        if (hasPole(a0, a1)) {
            r.isNotContinuous();
            r.set(to, a0 >= 0 ? 0 : Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            return;
        }
        double g0 = Gamma.gamma(a0), g1 = Gamma.gamma(a1);
        double least = leastSize(a0, a1, Math.abs(g0), Math.abs(g1)), largest = above(Math.max(Math.abs(g0), Math.abs(g1)), GAMMA_ULPS);
        boolean isNegative = a0 < 0 && Math.floor(a0) % 2 != 0;
        r.set(to, isNegative ? -largest : least, isNegative ? -least : largest);
    }

    /// Γ' = Γ ψ. Towards a pole |Γ| and |ψ| grow, and on both sides of it the slope has one sign.
    public static void slope(Intervals r, int to, int a) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        double a0 = r.inf[a], a1 = r.sup[a];
        if (hasPole(a0, a1)) {
            r.isNotContinuous();
            acrossPole(r, to, a0, a1, Math.ceil(a0));
            return;
        }
        gamma(r, to, a);
        double g0 = r.inf[to], g1 = r.sup[to];
        double p0 = lowerPolygamma(0, a0), p1 = upperPolygamma(0, a1);
        double least = Math.min(Math.min(mulDown(g0, p0), mulDown(g0, p1)), Math.min(mulDown(g1, p0), mulDown(g1, p1)));
        double largest = Math.max(Math.max(mulUp(g0, p0), mulUp(g0, p1)), Math.max(mulUp(g1, p0), mulUp(g1, p1)));
        r.set(to, least, largest);
    }

    private static void acrossPole(Intervals r, int to, double a0, double a1, double pole) {
        double left = a0 == pole ? Double.POSITIVE_INFINITY : leastSlope(a0, lowerPolygamma(0, a0));
        double right = a1 == pole ? Double.POSITIVE_INFINITY : leastSlope(a1, -upperPolygamma(0, a1));
        double least = a1 < pole + 1 ? Math.min(left, right) : 0;
        boolean falls = pole % 2 == 0;
        boolean known = least > 0 && least < Double.POSITIVE_INFINITY;
        r.set(to, known && !falls ? least : Double.NEGATIVE_INFINITY, known && falls ? -least : Double.POSITIVE_INFINITY);
    }

    /// A bound of |Γ ψ| from below; not positive where ψ has the other sign.
    private static double leastSlope(double a, double psi) {
        return psi > 0 ? mulDown(Math.max(0, below(Math.abs(Gamma.gamma(a)), GAMMA_ULPS)), psi) : 0;
    }

    /// Of log |Γ| the slope is ψ.
    private static double leastSize(double a0, double a1, double size0, double size1) {
        double slope0 = lowerPolygamma(0, a0), slope1 = upperPolygamma(0, a1);
        double least0 = slope0 >= 0 ? size0 : size0 * Math.exp(slope0 * (a1 - a0));
        double least1 = slope1 <= 0 ? size1 : size1 * Math.exp(-slope1 * (a1 - a0));
        double least = Math.max(least0, least1) * (1 - TERM_ERROR * (1 + Math.abs(slope0 * (a1 - a0)) + Math.abs(slope1 * (a1 - a0))));
        return least >= 0 ? Math.max(0, below(least, GAMMA_ULPS)) : 0;
    }

    /// The polygamma function whose order is a number.
    public static void polygamma(Intervals r, int to, int order, int a) {
        if (r.passesEmpty(to, order, a)) {
            return;
        }
        double n = r.inf[order];
        double a0 = r.inf[a], a1 = r.sup[a];
        if (r.sup[order] != n || n != Math.rint(n) || n < 0 || n > Polygamma.LARGEST_ORDER) {
            r.setEmpty(to);
        } else if (hasPole(a0, a1) || a0 < 0 && n >= 2) {
            r.isNotContinuous();
            r.set(to, n % 2 == 1 ? 0 : Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        } else if (n % 2 == 0) {
            r.set(to, lowerPolygamma(n, a0), upperPolygamma(n, a1));
        } else {
            r.set(to, leastOfConvex(n, a0, a1), Math.max(upperPolygamma(n, a0), upperPolygamma(n, a1)));
        }
    }

    private static double leastOfConvex(double n, double a0, double a1) {
        double width = above(a1 - a0, 1);
        double slope0 = lowerPolygamma(n + 1, a0), slope1 = upperPolygamma(n + 1, a1);
        double least0 = slope0 >= 0 ? lowerPolygamma(n, a0)
                : below(lowerPolygamma(n, a0) + slope0 * width, 2) - TERM_ERROR * Math.abs(slope0 * width);
        double least1 = slope1 <= 0 ? lowerPolygamma(n, a1)
                : below(lowerPolygamma(n, a1) - slope1 * width, 2) - TERM_ERROR * Math.abs(slope1 * width);
        double least = Math.max(Double.isNaN(least0) ? 0 : least0, Double.isNaN(least1) ? 0 : least1);
        return Math.max(0, least);
    }

    private static double lowerPolygamma(double n, double a) {
        double value = Polygamma.polygamma(n, a);
        return Double.isFinite(value) ? value - error(n, a) : Double.NEGATIVE_INFINITY;
    }

    private static double upperPolygamma(double n, double a) {
        double value = Polygamma.polygamma(n, a);
        return Double.isFinite(value) ? value + error(n, a) : Double.POSITIVE_INFINITY;
    }

    /// Infinite values have overflowed. For ψ of negative numbers the terms are the reflected one and a cotangent, for others the logarithm
    /// or the last 1/a.
    private static double error(double n, double a) {
        double value = Math.abs(Polygamma.polygamma(n, a));
        double other = a < 0 || n == 0 ? Math.abs(Polygamma.polygamma(n, 1 + Math.abs(a))) + 4 : 0;
        return TERM_ERROR * (value + other) + Double.MIN_NORMAL;
    }

    /// Whether there is 0 or a negative whole number in the interval, or no telling.
    private static boolean hasPole(double a0, double a1) {
        return a0 <= 0 && (a1 >= 0 || Math.ceil(a0) <= a1) || a1 == Double.POSITIVE_INFINITY;
    }
}
