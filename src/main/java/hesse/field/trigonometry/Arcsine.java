package hesse.field.trigonometry;

import static hesse.field.function.VeltkampSplitting.split;

/// Arcsine and arccosine in steps without a branch, as [hesse.field.function.Exponential]: the same bits from every backend. Within 0.7 ulp
/// of the exact value.
///
/// asin x = x + x z p(z) with z = x² up to 1/2 and the minimax polynomial of relative error 2^-60; beyond, the angle is twice
/// the arcsine of √((1 - |a|)/2), a sum of two doubles, away from a quarter turn.
public final class Arcsine {

    static final double P0 = 0x1.5555555555578p-3, P1 = 0x1.333333332df80p-4, P2 = 0x1.6db6db722602bp-5, P3 = 0x1.f1c71a8dc55cbp-6,
            P4 = 0x1.6e8bdfa64b3e7p-6, P5 = 0x1.1c49e2bcd5882p-6, P6 = 0x1.ca20cdfd2c417p-7, P7 = 0x1.757b7a602f019p-7,
            P8 = 0x1.6173f244a1849p-7, P9 = 0x1.e2bea86efa883p-9, P10 = 0x1.6492a3f273f48p-6, P11 = -0x1.59546d9867382p-6,
            P12 = 0x1.0bb05acc83a31p-5;

    static final double MIDDLE = 0.5;

    /// Changes no divisor but zero.
    static final double NEXT_TO_ZERO = 1e-300;

    private Arcsine() {}

    public static double asin(double a) {
        double z = square(a);
        double x = sine(a, z);
        return arcsine(a, x, last(a, z, x) + beyond(z, x));
    }

    public static double acos(double a) {
        double z = square(a);
        double x = sine(a, z);
        return arccosine(a, x, last(a, z, x) + beyond(z, x));
    }

    /// z.
    static double square(double a) {
        double size = Math.abs(a);
        double large = large(size);
        return large * (0.5 * (1 - size)) + (1 - large) * (size * size);
    }

    /// x: the sine whose angle is small.
    static double sine(double a, double z) {
        double size = Math.abs(a);
        double large = large(size);
        return large * Math.sqrt(z) + (1 - large) * size;
    }

    /// What the first bits of x lack.
    static double last(double a, double z, double x) {
        double large = large(Math.abs(a));
        double first = split(x);
        return large * ((z - first * first) / ((x + first) + NEXT_TO_ZERO)) + (1 - large) * (x - first);
    }

    /// asin x - x.
    static double beyond(double z, double x) {
        double z2 = z * z;
        double z4 = z2 * z2;
        double low = (P0 + P1 * z) + (P2 + P3 * z) * z2;
        double middle = (P4 + P5 * z) + (P6 + P7 * z) * z2;
        double high = ((P8 + P9 * z) + (P10 + P11 * z) * z2) + P12 * z4;
        return x * z * (low + (middle + high * z4) * z4);
    }

    /// asin a, from x and what its first bits lack of asin x.
    static double arcsine(double a, double x, double low) {
        double large = large(Math.abs(a));
        return Math.signum(a) * sum(large, 1 - 3 * large, x, low);
    }

    /// acos a.
    static double arccosine(double a, double x, double low) {
        double large = large(Math.abs(a));
        double sign = Math.signum(a);
        return sum(1 - large * sign, (3 * large - 1) * sign, x, low);
    }

    /// So many quarter turns, and so many times the angle.
    private static double sum(double quarters, double times, double x, double low) {
        double base = quarters * Arctangent.QUARTER_HIGH;
        double part = times * split(x);
        double sum = base + part;
        return sum + (((base - sum) + part) + (quarters * Arctangent.QUARTER_LOW + times * low));
    }

    /// 1 where the angle is halved, else 0.
    private static double large(double size) {
        return Math.max(0, Math.signum(size - MIDDLE));
    }
}
