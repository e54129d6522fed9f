package hesse.interval;

import static hesse.interval.Directed.above;
import static hesse.interval.Directed.below;

/// Exponential, hyperbolic and logarithmic functions of [Intervals]. All are monotonic, but for cosh, so that the bounds are
/// values at the ends, widened by the errors that [Math] specifies: 1 ulp, 2.5 for hyperbolic functions.
public final class IntervalExponentials {

    private static final double HYPERBOLIC_ULPS = 2.5;

    private IntervalExponentials() {}

    public static void exp(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            r.set(to, r.inf[a] == 0 ? 1 : Math.max(0, below(Math.exp(r.inf[a]), 1)), r.sup[a] == 0 ? 1 : above(Math.exp(r.sup[a]), 1));
        }
    }

    /// exp(a) - 1.
    public static void expm1(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            r.set(to, Math.max(-1, lower(Math.expm1(r.inf[a]), 1)), upper(Math.expm1(r.sup[a]), 1));
        }
    }

    public static void sinh(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            r.set(to, lower(Math.sinh(r.inf[a]), HYPERBOLIC_ULPS), upper(Math.sinh(r.sup[a]), HYPERBOLIC_ULPS));
        }
    }

    public static void cosh(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            double mig = r.mig(a);
            r.set(to, mig == 0 ? 1 : Math.max(1, below(Math.cosh(mig), HYPERBOLIC_ULPS)), above(Math.cosh(r.mag(a)), HYPERBOLIC_ULPS));
        }
    }

    public static void tanh(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            r.set(to, Math.max(-1, lower(Math.tanh(r.inf[a]), HYPERBOLIC_ULPS)), Math.min(1, upper(Math.tanh(r.sup[a]), HYPERBOLIC_ULPS)));
        }
    }

    public static void log(Intervals r, int to, int a) {
        if (isAbove(0, r, to, a)) {
            r.set(to, r.inf[a] <= 0 ? Double.NEGATIVE_INFINITY : lower(Math.log(r.inf[a]), 1), upper(Math.log(r.sup[a]), 1));
        }
    }

    public static void log10(Intervals r, int to, int a) {
        if (isAbove(0, r, to, a)) {
            r.set(to, r.inf[a] <= 0 ? Double.NEGATIVE_INFINITY : lower(Math.log10(r.inf[a]), 1), upper(Math.log10(r.sup[a]), 1));
        }
    }

    /// log(1 + a).
    public static void log1p(Intervals r, int to, int a) {
        if (isAbove(-1, r, to, a)) {
            r.set(to, r.inf[a] <= -1 ? Double.NEGATIVE_INFINITY : lower(Math.log1p(r.inf[a]), 1), upper(Math.log1p(r.sup[a]), 1));
        }
    }

    /// Whether some of a lies in the domain of a logarithm; else the result is empty.
    private static boolean isAbove(double least, Intervals r, int to, int a) {
        if (!(r.sup[a] > least)) {
            r.setEmpty(to);
            return false;
        }
        if (r.inf[a] <= least) {
            r.isNotContinuous();
        }
        return true;
    }

    /// Zero is exact wherever these functions have it at a double.
    private static double lower(double value, double ulps) {
        return value == 0 ? 0 : below(value, ulps);
    }

    private static double upper(double value, double ulps) {
        return value == 0 ? 0 : above(value, ulps);
    }
}
