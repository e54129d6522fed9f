package hesse.field.function;

/// Logarithms in steps without a branch, as [Exponential]: the same bits from every backend. Within 0.9 ulp of the exact
/// value, log10 within 0.8.
///
/// a = 2^k (1 + f) with 1 + f in [√½, √2), and log(1 + f) = 2 artanh s with s = f / (2 + f), |s| <= 0.172: the way of fdlibm
/// (`e_log.c`), by which the leading terms are f - f²/2, and rounding errors count only in what is left. The polynomial is
/// the minimax one of relative error 2^-59.
public final class Logarithm {

    static final long LEAST_MANTISSA = 0x3fe6a09e667f3bcdL;
    static final long ONE_BIASED = 0x3ff0000000000000L - LEAST_MANTISSA;
    static final long FRACTION = 0x000fffffffffffffL;
    static final int EXPONENT_SHIFT = 52;

    /// An exponent's bits behind these are the number 2^52 + exponent.
    static final long EXPONENT_AS_NUMBER = 0x4330000000000000L;
    static final double BIAS = 0x1p52 + Double.MAX_EXPONENT;

    static final double L1 = 0x1.5555555555592p-1, L2 = 0x1.999999997fd95p-2, L3 = 0x1.24924941f2a86p-2,
            L4 = 0x1.c71c520856871p-3, L5 = 0x1.74663f16ae559p-3, L6 = 0x1.39a1b6a156810p-3, L7 = 0x1.2f05882ad2b01p-3;

    /// 1 / log 10 and log10 2, the first parts with few bits.
    static final double LOG10_E_HIGH = 0x1.bcb7b1p-2, LOG10_E_LOW = 0x1.49b9438ca9aaep-28, LOG10_E = 0x1.bcb7b1526e50ep-2;
    static final double LOG10_2_HIGH = 0x1.34413509f7p-2, LOG10_2_LOW = 0x1.3fde623e2566bp-43;

    /// Makes subnormal numbers normal.
    private static final double SCALE = 0x1p54;
    private static final int SCALE_EXPONENT = 54;

    private Logarithm() {}

    public static double log(double a) {
        return sum(binaryExponent(a), fraction(a), 0);
    }

    /// log(1 + a), by the rounded 1 + a and what the rounding lost.
    public static double log1p(double a) {
        double u = 1 + a;
        return a == 0 ? a : sum(binaryExponent(u), fraction(u), correction(a, u));
    }

    public static double log10(double a) {
        return finite(binaryExponent(a), decimal(binaryExponent(a), fraction(a)));
    }

    /// Whether the steps compute the logarithm: positive, finite and not subnormal.
    static boolean isNormal(double a) {
        return a >= Double.MIN_NORMAL && a <= Double.MAX_VALUE;
    }

    /// k, or where there is none the logarithm: then f is zero, and the sum infinite or no number too.
    static double binaryExponent(double a) {
        return isNormal(a) ? normalBinaryExponent(a) : isNormal(a * SCALE) ? normalBinaryExponent(a * SCALE) - SCALE_EXPONENT : limit(a);
    }

    static double fraction(double a) {
        return isNormal(a) ? normalFraction(a) : isNormal(a * SCALE) ? normalFraction(a * SCALE) : 0;
    }

    private static double limit(double a) {
        return a > 0 ? a : a == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }

    private static double normalBinaryExponent(double a) {
        return Double.longBitsToDouble(biased(a) >>> EXPONENT_SHIFT | EXPONENT_AS_NUMBER) - BIAS;
    }

    private static double normalFraction(double a) {
        return Double.longBitsToDouble((biased(a) & FRACTION) + LEAST_MANTISSA) - 1;
    }

    /// The number's bits, shifted so that a power of two begins at √½ times it.
    private static long biased(double a) {
        return Double.doubleToRawLongBits(a) + ONE_BIASED;
    }

    /// How much log(1 + a) is more than log u, u being 1 + a rounded; nothing where that isn't a normal number.
    static double correction(double a, double u) {
        double one = u - a;
        return isNormal(u) ? ((1 - one) + (a - (u - one))) / u : 0;
    }

    /// k log 2 + log(1 + f) + more, where the last is small.
    static double sum(double k, double f, double more) {
        double low = s(f) * (halfSquare(f) + rest(f)) + (k * Exponential.LN2_LOW + more);
        return k * Exponential.LN2_HIGH - ((halfSquare(f) - low) - f);
    }

    /// k log10 2 + log10(1 + f): the first bits of the logarithm, by which their product with 1 / log 10 is exact, and the others.
    static double decimal(double k, double f) {
        double large = (f - halfSquare(f)) * VeltkampSplitting.SPLITTING;
        double high = large - (large - (f - halfSquare(f)));
        double low = ((f - high) - halfSquare(f)) + s(f) * (halfSquare(f) + rest(f));
        double first = k * LOG10_2_HIGH;
        double second = high * LOG10_E_HIGH;
        double sum = first + second;
        double more = (k * LOG10_2_LOW + (low + high) * LOG10_E_LOW) + low * LOG10_E_HIGH;
        return sum + (more + ((first - sum) + second));
    }

    /// The decimal logarithm, or k where that is infinite or no number.
    static double finite(double k, double decimal) {
        return Math.abs(k) <= Double.MAX_VALUE ? decimal : k;
    }

    private static double s(double f) {
        return f / (2 + f);
    }

    private static double halfSquare(double f) {
        return 0.5 * f * f;
    }

    /// What log(1 + f) has beyond f - f²/2 + s f²/2, divided by s.
    private static double rest(double f) {
        double s = s(f);
        double z = s * s;
        double z2 = z * z;
        return z * ((L1 + z2 * (L3 + z2 * (L5 + z2 * L7))) + z * (L2 + z2 * (L4 + z2 * L6)));
    }
}
