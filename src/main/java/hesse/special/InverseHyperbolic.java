package hesse.special;

/// Inverse hyperbolic functions, within 3 ulp of the exact value for every argument.
public final class InverseHyperbolic {

    /// From here on 1 is nothing beside the square.
    private static final double LARGE = 0x1p28;

    private InverseHyperbolic() {}

    /// log(|a| + √(a² + 1)) with the sign of a, as log1p of what is small where a is.
    public static double asinh(double a) {
        double size = Math.abs(a);
        double value = size > LARGE ? ofLarge(size) : StrictMath.log1p(size + size * (size / (1 + Math.sqrt(1 + size * size))));
        return Math.copySign(value, a);
    }

    /// log(a + √(a² - 1)), not negative; NaN for a < 1.
    public static double acosh(double a) {
        double beyond = a - 1;
        return a > LARGE ? ofLarge(a) : StrictMath.log1p(beyond + Math.sqrt(beyond * (a + 1)));
    }

    /// log((1 + a) / (1 - a)) / 2; infinite at -1 and 1, NaN beyond.
    public static double atanh(double a) {
        double size = Math.abs(a);
        return Math.copySign(0.5 * StrictMath.log1p(2 * size / (1 - size)), a);
    }

    private static double ofLarge(double size) {
        return StrictMath.log(size) + StrictMath.log(2);
    }
}
