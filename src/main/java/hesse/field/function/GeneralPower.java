package hesse.field.function;

import static hesse.field.function.VeltkampSplitting.split;

/// Powers with any exponent, in steps without a branch, as [Exponential]: the same bits from every backend. Within 0.8 ulp
/// of the exact value.
///
/// a^b = exp(b log a). An error of b log a, which is up to 708, is a relative one of the result, so the logarithm is needed
/// to 64 bits: after fdlibm (`e_pow.c`) as a sum of two doubles, the first of 26 bits, by which products with it are exact
/// when the other factor is split too. a = 2^n m, m in [√3/2, √3), c = 1 or 1.5, whichever is nearer, s = (m - c)/(m + c):
/// log m = log c + 2/3 s (3 + s² + s⁴ p(s²)) with the minimax polynomial of relative error 2^-71.
///
/// Outside of the usual range of numbers [StrictMath#pow], which is the same everywhere.
public final class GeneralPower {

    static final long LEAST_MANTISSA = 0x3febb67ae8584caaL;
    static final long ONE_BIASED = 0x3ff0000000000000L - LEAST_MANTISSA;

    /// √(3/2): beyond it 1.5 is the nearer centre.
    static final double MIDDLE = 0x1.3988e1409212ep+0;

    static final double LOG_CENTRE_HIGH = 0x1.9f323e8p-2, LOG_CENTRE_LOW = 0x1.2fe612fcada36p-28;
    static final double TWO_THIRDS = 2.0 / 3, TWO_THIRDS_HIGH = 0x1.555555p-1, TWO_THIRDS_LOW = 0x1.5555555555555p-27;

    static final double L1 = 0x1.3333333333303p-1, L2 = 0x1.b6db6db6fa71cp-2, L3 = 0x1.5555551966f70p-2,
            L4 = 0x1.17460a4102cd9p-2, L5 = 0x1.d864de16e7366p-3, L6 = 0x1.a7dbedc835c45p-3;

    /// Larger exponents are whole numbers, and may be too large to be split.
    static final double LARGEST_EXPONENT = 0x1p50;

    private GeneralPower() {}

    public static double power(double a, double b) {
        double m = mantissa(a);
        double s = ratio(m);
        double sLow = ratioLow(m, s);
        double sum = sum(s, sLow);
        double n = binaryExponent(a);
        double log = logarithm(m, n, sum, sumLow(s, sLow, sum));
        double high = exponent(b, log);
        double low = exponentLow(b, log, logarithmLow(m, n, sum, sumLow(s, sLow, sum), log));
        return finished(a, b, high, Exponential.ofReduced(high, Exponential.binaryExponent(high), low));
    }

    /// n, of a normal number.
    static double binaryExponent(double a) {
        return Double.longBitsToDouble(biased(a) >>> Logarithm.EXPONENT_SHIFT | Logarithm.EXPONENT_AS_NUMBER) - Logarithm.BIAS;
    }

    /// m, of a normal number.
    static double mantissa(double a) {
        return Double.longBitsToDouble((biased(a) & Logarithm.FRACTION) + LEAST_MANTISSA);
    }

    private static long biased(double a) {
        return Double.doubleToRawLongBits(a) + ONE_BIASED;
    }

    /// s, rounded.
    static double ratio(double m) {
        double c = centre(m);
        return (m - c) * (1 / (m + c));
    }

    /// What the first bits of s lack.
    static double ratioLow(double m, double s) {
        double c = centre(m);
        double first = split(s);
        double divisor = split(m + c);
        return (((m - c) - first * divisor) - first * (m - (divisor - c))) * (1 / (m + c));
    }

    private static double centre(double m) {
        return 1 + 0.5 * upper(m);
    }

    /// 1 beyond the middle of the mantissas, else 0.
    private static double upper(double m) {
        return Math.max(0, Math.signum(m - MIDDLE));
    }

    /// The first bits of s (3 + s² + s⁴ p(s²)).
    static double sum(double s, double sLow) {
        double factor = factor(s, sLow);
        return split(split(s) * split(factor) + productLow(s, sLow, factor));
    }

    /// What they lack.
    static double sumLow(double s, double sLow, double sum) {
        double factor = factor(s, sLow);
        return productLow(s, sLow, factor) - (sum - split(s) * split(factor));
    }

    /// s times the factor, but for the product of their first bits.
    private static double productLow(double s, double sLow, double factor) {
        double square = split(s) * split(s);
        double first = split(factor);
        return sLow * first + (beyondSquare(s, sLow) - ((first - 3) - square)) * s;
    }

    /// 3 + s² + s⁴ p(s²).
    private static double factor(double s, double sLow) {
        double square = split(s) * split(s);
        return (square + 3) + beyondSquare(s, sLow);
    }

    /// s⁴ p(s²), and what the square of the first bits of s lacks.
    private static double beyondSquare(double s, double sLow) {
        double z = s * s;
        double z2 = z * z;
        double p = (L1 + z * L2) + ((L3 + z * L4) + (L5 + z * L6) * z2) * z2;
        return z2 * p + sLow * (split(s) + s);
    }

    /// The first bits of log a.
    static double logarithm(double m, double n, double sum, double sumLow) {
        return split(((sum * TWO_THIRDS_HIGH + ofMantissaLow(m, sum, sumLow)) + upper(m) * LOG_CENTRE_HIGH) + n * Exponential.LN2_HIGH);
    }

    /// What they lack.
    static double logarithmLow(double m, double n, double sum, double sumLow, double logarithm) {
        double low = ofMantissaLow(m, sum, sumLow);
        double rounding = ((logarithm - n * Exponential.LN2_HIGH) - upper(m) * LOG_CENTRE_HIGH) - sum * TWO_THIRDS_HIGH;
        return (low - rounding) + n * Exponential.LN2_LOW;
    }

    /// The lower parts of all that makes log m.
    private static double ofMantissaLow(double m, double sum, double sumLow) {
        return (sum * TWO_THIRDS_LOW + sumLow * TWO_THIRDS) + upper(m) * LOG_CENTRE_LOW;
    }

    /// b log a, but for some 2^-26 of it.
    static double exponent(double b, double logarithm) {
        return split(b) * logarithm;
    }

    static double exponentLow(double b, double logarithm, double logarithmLow) {
        return (b - split(b)) * logarithm + b * logarithmLow;
    }

    /// The power from its exponent q log 2 + r and exp(r), where the steps could compute it.
    static double finished(double a, double b, double exponent, double ofReduced) {
        return isInRange(a, b, exponent) ? ofReduced * Exponential.power(Exponential.binaryExponent(exponent) + Exponential.BIASED)
                : outOfRange(a, b);
    }

    static boolean isInRange(double a, double b, double exponent) {
        return Logarithm.isNormal(a) && Math.abs(b) <= LARGEST_EXPONENT && Math.abs(exponent) <= Exponential.LARGEST_NORMAL;
    }

    static double outOfRange(double a, double b) {
        return a < 0 && a >= -Double.MAX_VALUE && Math.abs(b) <= LARGEST_EXPONENT && b != Math.rint(b) ? Double.NaN : StrictMath.pow(a, b);
    }
}
