package hesse.interval;

import static hesse.interval.Directed.above;
import static hesse.interval.Directed.below;

/// Trigonometric functions of [Intervals] and their inverses.
///
/// Where sine and cosine turn is told by the signs of their derivatives at the ends, which [Math] computes with
/// a relative error (1 ulp) at any argument: no quotient by π is rounded. Angles are radians.
public final class IntervalTrigonometry {

    /// Below π, and below 2π, by more than any rounding.
    private static final double HALF_TURN = 3.1415926;
    private static final double WHOLE_TURN = 6.2831852;
    private static final double PI_ABOVE = Math.nextUp(Math.PI);
    private static final double HALF_PI_ABOVE = Math.nextUp(Math.PI / 2);
    private static final int ATAN2_ULPS = 2;

    private IntervalTrigonometry() {}

    public static void sin(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            double a0 = r.inf[a], a1 = r.sup[a];
            if (isWide(r, to, a0, a1)) {
                return;
            }
            wave(r, to, a1 - a0, Math.sin(a0), Math.sin(a1), Math.cos(a0), Math.cos(a1));
        }
    }

    public static void cos(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            double a0 = r.inf[a], a1 = r.sup[a];
            if (a0 == 0 && a1 == 0) {
                r.set(to, 1, 1);
                return;
            }
            if (isWide(r, to, a0, a1)) {
                return;
            }
            wave(r, to, a1 - a0, Math.cos(a0), Math.cos(a1), -Math.sin(a0), -Math.sin(a1));
        }
    }

    /// Whether every phase may occur, and then the result is [-1, 1].
    private static boolean isWide(Intervals r, int to, double a0, double a1) {
        if (a1 - a0 < WHOLE_TURN) {
            return false;
        }
        r.set(to, -1, 1);
        return true;
    }

    /// The range of a wave from the values and slopes at both ends of less than a period: with slopes of different signs it
    /// turns once, with the same sign never or twice, which takes at least half a period.
    private static void wave(Intervals r, int to, double width, double v0, double v1, double slope0, double slope1) {
        if (width == 0) {
            r.set(to, lower(v0), upper(v0));
        } else if (slope0 >= 0 && slope1 <= 0) {
            r.set(to, lower(Math.min(v0, v1)), 1);
        } else if (slope0 <= 0 && slope1 >= 0) {
            r.set(to, -1, upper(Math.max(v0, v1)));
        } else if (width < HALF_TURN) {
            r.set(to, lower(Math.min(v0, v1)), upper(Math.max(v0, v1)));
        } else {
            r.set(to, -1, 1);
        }
    }

    /// Zero is exact: no double but 0 is a multiple of π, and cos has no zero.
    private static double lower(double value) {
        return value == 0 ? value : Math.max(-1, below(value, 1));
    }

    private static double upper(double value) {
        return value == 0 ? value : Math.min(1, above(value, 1));
    }

    /// Between two neighbouring poles the tangent rises, and the cosine has one sign.
    public static void tan(Intervals r, int to, int a) {
        if (r.passesEmpty(to, a)) {
            return;
        }
        double a0 = r.inf[a], a1 = r.sup[a];
        if (a1 - a0 < HALF_TURN && Math.cos(a0) > 0 == Math.cos(a1) > 0) {
            r.set(to, zeroOrBelow(Math.tan(a0)), zeroOrAbove(Math.tan(a1)));
        } else {
            r.isNotContinuous();
            r.set(to, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        }
    }

    public static void asin(Intervals r, int to, int a) {
        if (reachesUnit(r, to, a)) {
            r.set(to, Math.max(-HALF_PI_ABOVE, zeroOrBelow(Math.asin(Math.max(-1, r.inf[a])))),
                    Math.min(HALF_PI_ABOVE, zeroOrAbove(Math.asin(Math.min(1, r.sup[a])))));
        }
    }

    public static void acos(Intervals r, int to, int a) {
        if (reachesUnit(r, to, a)) {
            r.set(to, r.sup[a] >= 1 ? 0 : Math.max(0, below(Math.acos(r.sup[a]), 1)),
                    Math.min(PI_ABOVE, above(Math.acos(Math.max(-1, r.inf[a])), 1)));
        }
    }

    /// Whether some of a lies in [-1, 1]; else the result is empty.
    private static boolean reachesUnit(Intervals r, int to, int a) {
        if (!(r.inf[a] <= 1 && r.sup[a] >= -1)) {
            r.setEmpty(to);
            return false;
        }
        if (r.inf[a] < -1 || r.sup[a] > 1) {
            r.isNotContinuous();
        }
        return true;
    }

    public static void atan(Intervals r, int to, int a) {
        if (!r.passesEmpty(to, a)) {
            r.set(to, Math.max(-HALF_PI_ABOVE, zeroOrBelow(Math.atan(r.inf[a]))),
                    Math.min(HALF_PI_ABOVE, zeroOrAbove(Math.atan(r.sup[a]))));
        }
    }

    /// The angle of (x, y) with y in `a` and x in `b`; it jumps across the negative x axis.
    public static void atan2(Intervals r, int to, int a, int b) {
        if (r.passesEmpty(to, a, b)) {
            return;
        }
        // Without negative zeros, which would be on the other side of the cut.
        double y0 = r.inf[a] + 0.0, y1 = r.sup[a] + 0.0, x0 = r.inf[b] + 0.0, x1 = r.sup[b] + 0.0;
        if (x0 <= 0 && y0 <= 0 && y1 >= 0) {
            r.isNotContinuous();
        }
        if (x0 == 0 && x1 == 0 && y0 == 0 && y1 == 0) {
            r.setEmpty(to);
            return;
        }
        if (y0 >= 0) {
            r.set(to, zeroOrBelow2(Math.atan2(x1 > 0 ? y0 : y1, x1)), Math.min(PI_ABOVE, zeroOrAbove2(Math.atan2(x0 >= 0 ? y1 : y0, x0))));
        } else if (x0 > 0) {
            r.set(to, zeroOrBelow2(Math.atan2(y0, x0)), zeroOrAbove2(Math.atan2(y1, y1 > 0 ? x0 : x1)));
        } else if (y1 < 0) {
            r.set(to, Math.max(-PI_ABOVE, zeroOrBelow2(Math.atan2(y1, x0))), zeroOrAbove2(Math.atan2(x1 > 0 ? y1 : y0, x1)));
        } else {
            r.set(to, -PI_ABOVE, PI_ABOVE);
        }
    }

    private static double zeroOrBelow(double value) {
        return value == 0 ? 0 : below(value, 1);
    }

    private static double zeroOrAbove(double value) {
        return value == 0 ? 0 : above(value, 1);
    }

    private static double zeroOrBelow2(double value) {
        return value == 0 ? 0 : below(value, ATAN2_ULPS);
    }

    private static double zeroOrAbove2(double value) {
        return value == 0 ? 0 : above(value, ATAN2_ULPS);
    }
}
