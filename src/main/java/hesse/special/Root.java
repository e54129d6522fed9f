package hesse.special;

/// Real roots.
public final class Root {

    private Root() {}

    /// The n-th root of a, within 2 ulp of the exact value; of a negative number only where n is odd, else NaN.
    public static double root(double a, double n) {
        return a < 0 || 1 / a < 0 ? isOdd(n) ? -ofPositive(-a, n) : a == 0 ? ofPositive(0, n) : Double.NaN : ofPositive(a, n);
    }

    public static boolean isOdd(double n) {
        return Math.abs(n % 2) == 1;
    }

    /// A power with the rounded exponent 1/n is off by log(a)/n roundings, of which one step of Newton's method leaves none.
    private static double ofPositive(double a, double n) {
        if (n == 0) {
            return Double.NaN;
        }
        double root = StrictMath.pow(a, 1 / n);
        double power = StrictMath.pow(root, n);
        double error = (power - a) / a;
        return Math.abs(error) < 1 ? root - root * (error / n) : root;
    }
}
