package hesse.field.function;

/// The exponential function in steps without a branch, so that a loop over them becomes vector instructions, and every
/// backend computes the same bits. Within 0.7 ulp of the exact value, or one where it is subnormal.
///
/// exp(a) = 2^q exp(r) with whole q and |r| <= log(2)/2, reduced after Cody and Waite with log(2) in two parts, of which
/// the first has 33 bits. exp(r) = 1 + r + r^2 p(r), where p interpolates in Chebyshev's points; it is within 2^-61.
public final class Exponential {

    /// Adding and subtracting it rounds to a whole number.
    static final double ROUNDING = 0x1.8p52;

    /// A whole number plus this has it, biased like an exponent, in its last bits.
    static final double BIASED = 0x1.8p52 + Double.MAX_EXPONENT;
    static final int EXPONENT_SHIFT = 52;

    /// Beyond them lie infinity and zero.
    static final double LARGEST = 710;
    static final double LEAST = -746;

    /// Up to here 2^q is a normal number.
    static final double LARGEST_NORMAL = 708;

    static final double LOG2_E = 1.4426950408889634;
    static final double LN2_HIGH = 6.93147180369123816490e-01;
    static final double LN2_LOW = 1.90821492927058770002e-10;

    static final double P0 = 0.5, P1 = 0x1.5555555555557p-3, P2 = 0x1.5555555555556p-5, P3 = 0x1.11111111100dfp-7,
            P4 = 0x1.6c16c16c162d6p-10, P5 = 0x1.a01a01abe6327p-13, P6 = 0x1.a01a01a6d7833p-16, P7 = 0x1.71de0237479e4p-19,
            P8 = 0x1.27e4db67abc75p-22, P9 = 0x1.af4ddda32bea9p-26, P10 = 0x1.1f72fc848c527p-29;

    private Exponential() {}

    public static double exp(double a) {
        double limited = limited(a);
        double q = binaryExponent(limited);
        return scaled(ofReduced(limited, q), q, power(biasedHalf(q)));
    }

    static double limited(double a) {
        return Math.max(LEAST, Math.min(a, LARGEST));
    }

    /// q, from a limited argument.
    static double binaryExponent(double a) {
        return (a * LOG2_E + ROUNDING) - ROUNDING;
    }

    /// exp(r), from a limited argument.
    static double ofReduced(double a, double q) {
        return ofReduced(a, q, 0);
    }

    /// exp(r + more), from a limited argument and a small number.
    static double ofReduced(double a, double q, double more) {
        double high = a - q * LN2_HIGH;
        double low = q * LN2_LOW - more;
        double r = high - low;
        double sum = 1 + high;
        double lost = high - (sum - 1);
        return sum + (lost + (r * r * polynomial(r) - low));
    }

    /// Half of the binary exponent, as [#power] wants it.
    static double biasedHalf(double q) {
        return half(q) + BIASED;
    }

    /// 2^(b - [#BIASED]). The one step that the JIT makes no vector instructions of.
    static double power(double b) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(b) << EXPONENT_SHIFT);
    }

    /// exp(r) 2^q in two factors, as 2^q may not be a normal number: 2^half, and again 2^half, or twice that or half of it where the
    /// exponent is odd.
    static double scaled(double ofReduced, double q, double halfPower) {
        double odd = q - 2 * half(q);
        return ofReduced * halfPower * (halfPower * (1 + (0.75 + 0.25 * odd) * odd));
    }

    private static double half(double q) {
        return (q * 0.5 + ROUNDING) - ROUNDING;
    }

    private static double polynomial(double r) {
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = (P0 + P1 * r) + (P2 + P3 * r) * r2;
        double middle = (P4 + P5 * r) + (P6 + P7 * r) * r2;
        double high = (P8 + P9 * r) + P10 * r2;
        return low + (middle + high * r4) * r4;
    }
}
