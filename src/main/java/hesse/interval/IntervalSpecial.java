package hesse.interval;

import static hesse.interval.Directed.above;
import static hesse.interval.Directed.below;

import hesse.special.ErrorFunction;
import hesse.special.InverseHyperbolic;

/// Inverse hyperbolic functions and the error function of [Intervals]: monotonic, so that the bounds are values at the ends,
/// widened by the errors that `hesse.special` states.
public final class IntervalSpecial {

    private static final double HYPERBOLIC_ULPS = 3;
    private static final double ERROR_ULPS = 4;

    private IntervalSpecial() {}

    public static void asinh(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            r.set(to, lower(InverseHyperbolic.asinh(r.inf[a]), HYPERBOLIC_ULPS), upper(InverseHyperbolic.asinh(r.sup[a]), HYPERBOLIC_ULPS));
        }
    }

    public static void acosh(Intervals r, int to, int a) {
        if (!(r.sup[a] >= 1)) {
            r.setEmpty(to);
            return;
        }
        if (r.inf[a] < 1) {
            r.isNotContinuous();
        }
        r.set(to, Math.max(0, lower(InverseHyperbolic.acosh(Math.max(1, r.inf[a])), HYPERBOLIC_ULPS)),
                upper(InverseHyperbolic.acosh(r.sup[a]), HYPERBOLIC_ULPS));
    }

    public static void atanh(Intervals r, int to, int a) {
        if (!(r.sup[a] > -1 && r.inf[a] < 1)) {
            r.setEmpty(to);
            return;
        }
        if (r.inf[a] <= -1 || r.sup[a] >= 1) {
            r.isNotContinuous();
        }
        r.set(to, r.inf[a] <= -1 ? Double.NEGATIVE_INFINITY : lower(InverseHyperbolic.atanh(r.inf[a]), HYPERBOLIC_ULPS),
                r.sup[a] >= 1 ? Double.POSITIVE_INFINITY : upper(InverseHyperbolic.atanh(r.sup[a]), HYPERBOLIC_ULPS));
    }

    public static void erf(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            r.set(to, Math.max(-1, lower(ErrorFunction.erf(r.inf[a]), ERROR_ULPS)),
                    Math.min(1, upper(ErrorFunction.erf(r.sup[a]), ERROR_ULPS)));
        }
    }

    public static void erfc(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            r.set(to, Math.max(0, below(ErrorFunction.erfc(r.sup[a]), ERROR_ULPS)),
                    Math.min(2, above(ErrorFunction.erfc(r.inf[a]), ERROR_ULPS)));
        }
    }

    /// exp(-a²).
    public static void gaussian(Intervals r, int to, int a) {
        r.sqr(to, a);
        r.neg(to, to);
        IntervalExponentials.exp(r, to, to);
        r.set(to, r.inf[to], Math.min(1, r.sup[to]));
    }

    /// Zero is exact wherever these functions have it at a double.
    private static double lower(double value, double ulps) {
        return value == 0 ? 0 : below(value, ulps);
    }

    private static double upper(double value, double ulps) {
        return value == 0 ? 0 : above(value, ulps);
    }
}
