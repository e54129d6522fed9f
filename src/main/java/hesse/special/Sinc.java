package hesse.special;

/// sinc a = sin(a)/a with 1 at 0, and its derivatives, from the sine and cosine of a that are known already. Close to 0, where
/// the quotients cancel, the derivatives are their series. The value is within 2 ulp; the derivatives are within 4 ulp for
/// |a| < 1, and beyond within 4 ulp of 1.
public final class Sinc {

    /// Up to here derivatives are series.
    private static final double SMALL = 1;

    /// Coefficients of slope(a)/a and of the curvature in a².
    private static final double[] SLOPE = new double[10], CURVATURE = new double[10];

    static {
        double factorial = 1;
        for (int k = 1; k <= SLOPE.length; k++) {
            factorial *= -2.0 * k * (2 * k + 1);
            SLOPE[k - 1] = 2 * k / factorial;
            CURVATURE[k - 1] = 2 * k * (2 * k - 1) / factorial;
        }
    }

    private Sinc() {}

    public static double value(double a, double sin) {
        return a == 0 ? 1 : sin / a;
    }

    public static double slope(double a, double sinc, double cos) {
        return Math.abs(a) < SMALL ? a * Polynomial.of(SLOPE, a * a) : (cos - sinc) / a;
    }

    public static double curvature(double a, double sinc, double slope) {
        return Math.abs(a) < SMALL ? Polynomial.of(CURVATURE, a * a) : -sinc - 2 * slope / a;
    }
}
