package hesse.field;

/// Arctangents in steps without a branch, as [Exponential]: the same bits from every backend. Within 0.6 ulp of the exact
/// value.
///
/// The angle of n/d with 0 <= n <= d is reduced to that of t = (n - d/2) / (d + n/2) by atan(1/2) where n/d > 5/16, so that
/// |t| <= 1/3, and that of d/n is what it lacks of a quarter turn. t is a sum of two doubles, the first of 26 bits;
/// atan t = t - t z p(z) with z = t² and the minimax polynomial of relative error 2^-61.
final class Arctangent {

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
    static final double LEAST_USUAL = 0x1p-450, LARGEST_USUAL = 0x1p450;

    private Arctangent() {}

    static double atan(double a) {
        double height = height(a), width = width(a);
        double reciprocal = reciprocal(height, width);
        double t = ratio(height, width, reciprocal);
        return upright(a, height, width, t, ratioLow(height, width, t, reciprocal) - beyond(t));
    }

    /// The smaller one of |a| and 1.
    static double height(double a) {
        return Math.min(Math.abs(a), 1);
    }

    /// The larger one.
    static double width(double a) {
        return Math.min(Math.max(Math.abs(a), 1), LARGEST);
    }

    /// The angle of the point (x, y).
    static double atan2(double y, double x) {
        double height = Math.min(Math.abs(y), Math.abs(x)), width = Math.max(Math.abs(y), Math.abs(x));
        double reciprocal = reciprocal(height, width);
        double t = ratio(height, width, reciprocal);
        return finished(y, x, size(y, x, height, width, t, ratioLow(height, width, t, reciprocal) - beyond(t)));
    }

    /// The divisor's reciprocal.
    static double reciprocal(double n, double d) {
        return 1 / (d + half(n, d) * n);
    }

    /// t, rounded.
    static double ratio(double n, double d, double reciprocal) {
        return (n - half(n, d) * d) * reciprocal;
    }

    /// What the first bits of t lack.
    static double ratioLow(double n, double d, double t, double reciprocal) {
        double half = half(n, d);
        double more = half * n;
        double divisor = d + more;
        double first = split(t);
        double firstDivisor = split(divisor);
        double last = (divisor - firstDivisor) + ((d - divisor) + more);
        return (((n - half * d) - first * firstDivisor) - first * last) * reciprocal;
    }

    /// 1/2 where the angle is reduced, else 0.
    private static double half(double n, double d) {
        return 0.5 * positive(n - MIDDLE * d);
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

    /// The angle of a, from t and what its first bits lack of atan t.
    static double upright(double a, double n, double d, double t, double low) {
        double swapped = positive(Math.abs(a) - 1);
        double sign = 1 - 2 * swapped;
        double reduced = 2 * half(n, d) * sign;
        return Math.signum(a) * sum(swapped * QUARTER_HIGH + reduced * CENTRE_HIGH, sign * split(t), (swapped * QUARTER_LOW + reduced * CENTRE_LOW) + sign * low);
    }

    /// The size of a point's angle, where both coordinates are usual.
    static double size(double y, double x, double n, double d, double t, double low) {
        double swapped = positive(Math.abs(y) - Math.abs(x));
        double turned = positive(-x);
        double back = 1 - 2 * turned;
        double quarters = 2 * turned + back * swapped;
        double sign = back * (1 - 2 * swapped);
        double reduced = 2 * half(n, d) * sign;
        return sum(quarters * QUARTER_HIGH + reduced * CENTRE_HIGH, sign * split(t), (quarters * QUARTER_LOW + reduced * CENTRE_LOW) + sign * low);
    }

    private static double sum(double base, double part, double low) {
        double sum = base + part;
        return sum + (((base - sum) + part) + low);
    }

    static double finished(double y, double x, double size) {
        return isUsual(y, x) ? Math.copySign(size, y) : StrictMath.atan2(y, x);
    }

    /// The first coordinate may be zero too.
    static boolean isUsual(double y, double x) {
        double height = Math.abs(y), width = Math.abs(x);
        return width >= LEAST_USUAL && width <= LARGEST_USUAL && height <= LARGEST_USUAL && (height >= LEAST_USUAL || height == 0);
    }

    /// 1 for positive numbers, 0 for others.
    private static double positive(double a) {
        return Math.max(0, Math.signum(a));
    }

    private static double split(double a) {
        double large = a * GeneralPower.SPLITTING;
        return large - (large - a);
    }
}
