package hesse.interval;

import hesse.special.Rounding;

/// Functions of [Intervals] that have kinks or jumps, and choices between two intervals.
public final class IntervalPiecewise {

    /// Up to here whole numbers are doubles.
    private static final double LARGEST_PERIOD = 0x1p53;

    private IntervalPiecewise() {}

    public static void abs(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            r.set(to, r.mig(a), r.mag(a));
        }
    }

    public static void min(Intervals r, int to, int a, int b) {
        if (!r.passesEmpty(to, a, b)) {
            r.set(to, Math.min(r.inf[a], r.inf[b]), Math.min(r.sup[a], r.sup[b]));
        }
    }

    public static void max(Intervals r, int to, int a, int b) {
        if (!r.passesEmpty(to, a, b)) {
            r.set(to, Math.max(r.inf[a], r.inf[b]), Math.max(r.sup[a], r.sup[b]));
        }
    }

    /// -1, 0 or 1.
    public static void sign(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            step(r, to, Math.signum(r.inf[a]), Math.signum(r.sup[a]));
        }
    }

    public static void floor(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            step(r, to, Math.floor(r.inf[a]), Math.floor(r.sup[a]));
        }
    }

    /// The nearest whole number, as [Rounding#round].
    public static void round(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            step(r, to, Rounding.round(r.inf[a]), Rounding.round(r.sup[a]));
        }
    }

    /// The whole number towards zero.
    public static void trunc(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            step(r, to, Rounding.trunc(r.inf[a]) + 0.0, Rounding.trunc(r.sup[a]) + 0.0);
        }
    }

    /// a - b floor(a/b), with the sign of b.
    public static void mod(Intervals r, int to, int a, int b) {
        if (r.passesEmpty(to, a, b)) {
            return;
        }
        double a0 = r.inf[a], a1 = r.sup[a], b0 = r.inf[b], b1 = r.sup[b];
        r.div(to, a, b);
        double period = Math.floor(r.inf[to]);
        if (b0 == 0 && b1 == 0) {
            r.setEmpty(to);
        } else if (b0 == b1 && period == Math.floor(r.sup[to]) && Math.abs(period) < LARGEST_PERIOD) {
            r.set(to, Directed.addDown(a0, -Directed.mulUp(b0, period)), Directed.addUp(a1, -Directed.mulDown(b0, period)));
        } else {
            r.isNotContinuous();
            r.set(to, Math.min(0, b0), Math.max(0, b1));
        }
    }

    private static void step(Intervals r, int to, double lower, double upper) {
        if (lower != upper) {
            r.isNotContinuous();
        }
        r.set(to, lower, upper);
    }

    /// b where a > 0, c where a < 0, and not defined where a = 0.
    public static void branch(Intervals r, int to, int a, int b, int c) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        if (r.contains(a, 0)) {
            r.isNotContinuous();
        }
        boolean left = r.sup[a] > 0, right = r.inf[a] < 0;
        if (left && right) {
            hull(r, to, b, c);
        } else if (left || right) {
            copy(r, to, left ? b : c);
        } else {
            r.setEmpty(to);
        }
    }

    /// b where a >= 0, else c, which continues it.
    public static void choose(Intervals r, int to, int a, int b, int c) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        if (r.inf[a] >= 0 || r.sup[a] < 0) {
            copy(r, to, r.inf[a] >= 0 ? b : c);
        } else {
            hull(r, to, b, c);
        }
    }

    /// b where a isn't 0, else c.
    public static void select(Intervals r, int to, int a, int b, int c) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        if (!r.contains(a, 0)) {
            copy(r, to, b);
        } else if (r.inf[a] == 0 && r.sup[a] == 0) {
            copy(r, to, c);
        } else {
            hull(r, to, b, c);
        }
    }

    private static void copy(Intervals r, int to, int a) {
        r.set(to, r.inf[a], r.sup[a]);
    }

    private static void hull(Intervals r, int to, int b, int c) {
        if (r.isEmpty(b) || r.isEmpty(c)) {
            copy(r, to, r.isEmpty(b) ? c : b);
        } else {
            r.set(to, Math.min(r.inf[b], r.inf[c]), Math.max(r.sup[b], r.sup[c]));
        }
    }
}
