package hesse.field.trigonometry;

import static hesse.field.function.VeltkampSplitting.split;

/// Arctangents in steps without a branch, as [hesse.field.function.Exponential]: the same bits from every backend. Within 0.6 ulp of the
/// exact value.
///
/// The angle of n/d with 0 <= n <= d is reduced to that of t = (n - d/2) / (d + n/2) by atan(1/2) where n/d > 5/16, so that
/// |t| <= 1/3, and that of d/n is what it lacks of a quarter turn. t is a sum of two doubles, the first of 26 bits;
/// atan t = t - t z p(z) with z = t² and the minimax polynomial of relative error 2^-61.
public final class Arctangent {

    static final double P0 = 0x1.555555555554cp-2, P1 = -0x1.99999999977d7p-3, P2 = 0x1.249249234f675p-3, P3 = -0x1.c71c7107c26eap-4,
            P4 = 0x1.745cf6a07a924p-4, P5 = -0x1.3b103c5e2e488p-4, P6 = 0x1.10d4d45e12776p-4, P7 = -0x1.dc92dd1938945p-5,
            P8 = 0x1.893dcb240016dp-5, P9 = -0x1.c9f7999b7d475p-6;

    /// From this ratio on the angle is reduced.
    static final double MIDDLE = 0.3125;

    /// pi/2 and atan(1/2) in two parts, the first ones of 30 bits, so that their multiples and differences are exact.
    static final double QUARTER_HIGH = 0x1.921fb54p+0, QUARTER_LOW = 0x1.10b4611a62633p-30;
    static final double CENTRE_HIGH = 0x1.dac6705p-2, CENTRE_LOW = 0x1.86ed3da2b7f22p-32;

    /// The angle of anything larger is a quarter turn too.
    static final double LARGEST = 0x1p60;

    /// Numbers between them, of which products neither overflow nor lose digits.
    static final double LEAST_IN_RANGE = 0x1p-450, LARGEST_IN_RANGE = 0x1p450;

    private Arctangent() {}

    public static double atan(double a) {
        return Math.signum(a) * size(height(a), width(a), swapped(a), 1 - 2 * swapped(a));
    }

    /// The smaller one of |a| and 1.
    static double height(double a) {
        return Math.min(Math.abs(a), 1);
    }

    /// The larger one.
    static double width(double a) {
        return Math.min(Math.max(Math.abs(a), 1), LARGEST);
    }

    /// Whether (1) or not (0) |a| is the larger one.
    static double swapped(double a) {
        return positive(Math.abs(a) - 1);
    }

    /// The angle of the point (x, y).
    public static double atan2(double y, double x) {
        double height = height(y, x), width = width(y, x);
        return finished(y, x, height, width, size(height, width, quarters(y, x), sign(y, x)));
    }

    static double height(double y, double x) {
        return Math.min(Math.abs(y), Math.abs(x));
    }

    static double width(double y, double x) {
        return Math.max(Math.abs(y), Math.abs(x));
    }

    /// How many quarter turns the reduced angle is added to, or taken off.
    static double quarters(double y, double x) {
        double inQuadrant = positive(-x);
        return 2 * inQuadrant + (1 - 2 * inQuadrant) * positive(Math.abs(y) - Math.abs(x));
    }

    /// Whether it is added (1) or taken off (-1).
    static double sign(double y, double x) {
        return (1 - 2 * positive(-x)) * (1 - 2 * positive(Math.abs(y) - Math.abs(x)));
    }

    static double finished(double y, double x, double n, double d, double size) {
        return isInRange(n, d) ? Math.copySign(size, y) : StrictMath.atan2(y, x);
    }

    /// The smaller one may be zero too.
    private static boolean isInRange(double n, double d) {
        return d >= LEAST_IN_RANGE && d <= LARGEST_IN_RANGE && (n >= LEAST_IN_RANGE || n == 0);
    }

    private static double size(double n, double d, double quarters, double sign) {
        double half = half(n, d);
        double reciprocal = reciprocal(n, d, half);
        double t = ratio(n, d, half, reciprocal);
        return size(quarters, sign, half, t, ratioLow(n, d, half, t, reciprocal) - beyond(t));
    }

    /// 1/2 where the angle is reduced, else 0.
    static double half(double n, double d) {
        return 0.5 * positive(n - MIDDLE * d);
    }

    /// The divisor's reciprocal.
    static double reciprocal(double n, double d, double half) {
        return 1 / (d + half * n);
    }

    /// t, rounded.
    static double ratio(double n, double d, double half, double reciprocal) {
        return (n - half * d) * reciprocal;
    }

    /// What the first bits of t lack.
    static double ratioLow(double n, double d, double half, double t, double reciprocal) {
        double more = half * n;
        double divisor = d + more;
        double first = split(t);
        double firstDivisor = split(divisor);
        double last = (divisor - firstDivisor) + ((d - divisor) + more);
        return (((n - half * d) - first * firstDivisor) - first * last) * reciprocal;
    }

    /// t - atan t.
    static double beyond(double t) {
        double z = t * t;
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = (P0 + P1 * z) + (P2 + P3 * z) * z2;
        double high = (P4 + P5 * z) + (P6 + P7 * z) * z2;
        return t * z * (low + (high + (P8 + P9 * z) * z4) * z4);
    }

    /// The angle, from t and what its first bits lack of atan t.
    static double size(double quarters, double sign, double half, double t, double low) {
        double reduced = 2 * half * sign;
        double base = quarters * QUARTER_HIGH + reduced * CENTRE_HIGH;
        double part = sign * split(t);
        double sum = base + part;
        return sum + (((base - sum) + part) + ((quarters * QUARTER_LOW + reduced * CENTRE_LOW) + sign * low));
    }

    /// 1 for positive numbers, 0 for others.
    private static double positive(double a) {
        return Math.max(0, Math.signum(a));
    }
}
