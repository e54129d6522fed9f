package hesse.field.function;

/// Cube roots in steps without a branch, as [Exponential]: the same bits from every backend. Within 0.51 ulp of the exact value.
///
/// |a| = 2^(3q) x with 1/2 <= x < 4. A polynomial for 1/∛x, off by 2^-14, and one step of fourth order give r, off by 2^-52; then
/// c = x r² rounded to 17 bits, of which the cube is exact, and with h = (x - c³) r³ the series of ∛x = c (1 - h)^(-1/3).
public final class CubeRoot {

    static final long ONE = 0x3ff0000000000000L;

    static final double P0 = 0x1.ab85bc816e1bep+0, P1 = -0x1.2c425f73716fap+0, P2 = 0x1.64175443dd0aep-1, P3 = -0x1.c51a35f7faa36p-3,
            P4 = 0x1.d471ea27097e4p-6;

    /// 2^(-n/3) = 1 + n (R1 + n R2) for n = -1, 0, 1.
    static final double R1 = -0x1.dd68e9bbaedb3p-3, R2 = 0x1.b744985853524p-6;

    /// The series of (1 - h)^(-1/3).
    static final double S1 = 1.0 / 3, S2 = 2.0 / 9, S3 = 14.0 / 81;

    /// Times this, and what is left of the difference: the first 17 bits.
    static final double SPLITTING = 0x1p36 + 1;

    /// Makes subnormal numbers normal.
    private static final double SCALE = 0x1p54, ROOT_OF_SCALE = 0x1p18;

    private CubeRoot() {}

    public static double cbrt(double a) {
        double m = mantissa(a), n = binaryExponent(a);
        return finished(a, n, root(m, n, reciprocal(m, n)));
    }

    /// n of |a| = 2^n m with 1 <= m < 2, normal numbers only.
    static double binaryExponent(double a) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(Math.abs(a)) >>> Logarithm.EXPONENT_SHIFT | Logarithm.EXPONENT_AS_NUMBER)
                - Logarithm.BIAS;
    }

    /// m.
    static double mantissa(double a) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(a) & Logarithm.FRACTION | ONE);
    }

    /// r.
    static double reciprocal(double m, double binaryExponent) {
        double n = rest(binaryExponent);
        double m2 = m * m;
        double guess = (((P0 + P1 * m) + (P2 + P3 * m) * m2) + P4 * (m2 * m2)) * (1 + (R1 + R2 * n) * n);
        double off = 1 - scaled(m, n) * (guess * guess * guess);
        return guess + guess * off * (S1 + off * (S2 + off * S3));
    }

    /// ∛x.
    static double root(double m, double binaryExponent, double r) {
        double x = scaled(m, rest(binaryExponent));
        double root = x * (r * r);
        double large = root * SPLITTING;
        double c = large - (large - root);
        double h = (x - c * c * c) * (r * r * r);
        return c + c * h * (S1 + h * (S2 + h * S3));
    }

    /// q, the whole number next to n/3.
    private static double thirds(double binaryExponent) {
        return (binaryExponent * S1 + Exponential.ROUNDING) - Exponential.ROUNDING;
    }

    /// n - 3q: -1, 0 or 1.
    private static double rest(double binaryExponent) {
        return binaryExponent - 3 * thirds(binaryExponent);
    }

    /// x, which is twice or half of m, or m itself.
    private static double scaled(double m, double n) {
        return m * (1 + (0.75 + 0.25 * n) * n);
    }

    static double finished(double a, double binaryExponent, double root) {
        return Logarithm.isNormal(Math.abs(a)) ? Math.copySign(root * Exponential.power(thirds(binaryExponent) + Exponential.BIASED), a)
                : outOfRange(a);
    }

    /// Zero, subnormal, infinite or no number.
    static double outOfRange(double a) {
        return Logarithm.isNormal(Math.abs(a * SCALE)) ? cbrt(a * SCALE) / ROOT_OF_SCALE : a;
    }
}
