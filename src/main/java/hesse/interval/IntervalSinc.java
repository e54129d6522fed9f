package hesse.interval;

import hesse.special.Sinc;

/// sin(a)/a of [Intervals], 1 at 0, and its derivatives. Close to 0 each is monotonic in |a|; farther out its quotients are
/// enclosed; its n-th derivative is never larger than 1/(n + 1), as the mean of cos(a t) tⁿ over 0 <= t <= 1.
public final class IntervalSinc {

    /// Below the first positive zeros of the first, second and third derivative, 4.4934, 2.0816 and 3.3421.
    private static final double VALUE_FALLS = 4.49, SLOPE_FALLS = 2.08, CURVATURE_RISES = 3.34;

    /// Larger than the rounding errors of [Sinc] and of a sine and a cosine.
    private static final double ERROR = 0x1p-49;

    private IntervalSinc() {}

    public static void sinc(Intervals r, int to, int a) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        double mig = r.mig(a), mag = r.mag(a);
        if (mag <= VALUE_FALLS) {
            set(r, to, value(mag), value(mig), 1);
        } else if (mig == 0) {
            r.set(to, -0.25, 1);
        } else {
            value(r, to, a);
            set(r, to, r.inf[to], r.sup[to], 1);
            r.set(to, Math.max(-0.25, r.inf[to]), r.sup[to]);
        }
    }

    public static void slope(Intervals r, int to, int a) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        if (r.mag(a) <= SLOPE_FALLS) {
            set(r, to, slope(r.sup[a]), slope(r.inf[a]), 0.5);
        } else if (r.mig(a) == 0) {
            r.set(to, -0.5, 0.5);
        } else {
            double a0 = r.inf[a], a1 = r.sup[a];
            slope(r, to, a0, a1);
            set(r, to, r.inf[to], r.sup[to], 0.5);
        }
    }

    public static void curvature(Intervals r, int to, int a) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        double third = Math.nextUp(1.0 / 3);
        double mig = r.mig(a), mag = r.mag(a);
        if (mag <= CURVATURE_RISES) {
            r.set(to, Math.max(-third, curvature(mig) - ERROR), Math.min(third, curvature(mag) + ERROR));
        } else if (mig == 0) {
            r.set(to, -third, third);
        } else {
            double a0 = r.inf[a], a1 = r.sup[a];
            double least = 1 / mig * (1 + ERROR);
            // -sinc a - 2 sinc' a / a.
            value(r, to, a);
            double s0 = -r.sup[to], s1 = -r.inf[to];
            slope(r, to, a0, a1);
            double size = 2 * r.mag(to) * least;
            set(r, to, s0 - size, s1 + size, third);
        }
    }

    private static double value(double a) {
        return Sinc.value(a, Math.sin(a));
    }

    private static double slope(double a) {
        return Sinc.slope(a, value(a), Math.cos(a));
    }

    private static double curvature(double a) {
        return Sinc.curvature(a, value(a), slope(a));
    }

    /// sin(a)/a, for a without 0.
    private static void value(Intervals r, int to, int a) {
        double a0 = r.inf[a], a1 = r.sup[a];
        IntervalTrigonometry.sin(r, to, a);
        quotient(r, to, a0, a1);
    }

    /// (cos a - sinc a)/a, for a without 0.
    private static void slope(Intervals r, int to, double a0, double a1) {
        r.set(to, a0, a1);
        IntervalTrigonometry.sin(r, to, to);
        quotient(r, to, a0, a1);
        double s0 = r.inf[to], s1 = r.sup[to];
        r.set(to, a0, a1);
        IntervalTrigonometry.cos(r, to, to);
        r.set(to, Directed.addDown(r.inf[to], -s1), Directed.addUp(r.sup[to], -s0));
        quotient(r, to, a0, a1);
    }

    /// What is in `to` over [a0, a1], both ends of one sign.
    private static void quotient(Intervals r, int to, double a0, double a1) {
        double n0 = r.inf[to], n1 = r.sup[to];
        double least = Math.min(Math.min(Directed.divDown(n0, a0), Directed.divDown(n0, a1)),
                Math.min(Directed.divDown(n1, a0), Directed.divDown(n1, a1)));
        double largest = Math.max(Math.max(Directed.divUp(n0, a0), Directed.divUp(n0, a1)),
                Math.max(Directed.divUp(n1, a0), Directed.divUp(n1, a1)));
        r.set(to, least, largest);
    }

    /// Widened, but to no more than a function can be.
    private static void set(Intervals r, int to, double lower, double upper, double most) {
        r.set(to, Math.max(-most, lower - ERROR * Math.abs(lower) - Double.MIN_NORMAL),
                Math.min(most, upper + ERROR * Math.abs(upper) + Double.MIN_NORMAL));
    }
}
