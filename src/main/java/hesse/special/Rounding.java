package hesse.special;

/// Whole numbers and remainders.
public final class Rounding {

    private Rounding() {}

    /// The nearest whole number, of two the one farther from zero.
    public static double round(double a) {
        double nearest = Math.rint(a);
        return a - nearest == Math.copySign(0.5, a) ? nearest + Math.copySign(1, a) : nearest;
    }

    /// The whole number towards zero.
    public static double trunc(double a) {
        return Math.copySign(Math.floor(Math.abs(a)), a);
    }

    /// a - b floor(a/b) with the sign of b, of the exact quotient and rounded once; NaN where b is 0.
    public static double mod(double a, double b) {
        double remainder = a % b;
        return remainder != 0 && remainder < 0 != b < 0 ? remainder + b : remainder;
    }
}
