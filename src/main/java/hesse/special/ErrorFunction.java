package hesse.special;

/// The error function and its complement, within 4 ulp of the exact value; erfc in its tail too.
///
/// erf a is a times a polynomial in a² for |a| <= 1; erfc a = exp(-a²) q(t) / (1 + 2a) with t = (a - K)/(a + K) beyond 1/2
/// (Shepherd & Laframboise, "Chebyshev approximation of (1 + 2x) exp(x²) erfc x", 1981), both fitted in Chebyshev's points.
public final class ErrorFunction {

    static final double CENTRE = 3.75;

    /// Up to here erf is the polynomial.
    private static final double SMALL = 1;

    /// Up to here erfc is 1 - erf.
    private static final double COMPLEMENT = 0.5;

    /// Beyond it exp(-a²) and erfc are zero.
    private static final double LARGEST = 28;

    /// Times this, and what is left of the difference: the first 26 bits of a number (Veltkamp).
    private static final double SPLITTING = 0x1p27 + 1;

    private ErrorFunction() {}

    public static double erf(double a) {
        double size = Math.abs(a);
        return size <= SMALL ? a * Polynomial.of(ErrorCoefficients.ERF, a * a) : Math.copySign(1 - ofPositive(size), a);
    }

    public static double erfc(double a) {
        return Math.abs(a) < COMPLEMENT ? 1 - erf(a) : a > 0 ? ofPositive(a) : 2 - ofPositive(-a);
    }

    /// exp(-a²), within 3 ulp where it is not subnormal. The rounding of a² alone would be a relative error of a² 2^-53.
    public static double gaussian(double a) {
        if (!(Math.abs(a) <= LARGEST)) {
            return Double.isNaN(a) ? a : 0;
        }
        double large = a * SPLITTING;
        double first = large - (large - a);
        return StrictMath.exp(-first * first) * StrictMath.exp(-(a - first) * (a + first));
    }

    /// erfc of a number beyond 1/2.
    private static double ofPositive(double a) {
        return a > LARGEST ? 0 : gaussian(a) * (Polynomial.of(ErrorCoefficients.ERFC, (a - CENTRE) / (a + CENTRE)) / (1 + 2 * a));
    }
}
