package hesse.field.function;

import java.math.BigDecimal;
import java.math.MathContext;

/// Elementary functions in 50 digits and more, by nothing but the series of the exponential function.
public final class ExactFunctions {

    private static final MathContext DIGITS = new MathContext(70);
    private static final int DOUBLINGS = 24;

    /// Below it two terms of a series are enough, and the difference of exponentials isn't.
    private static final double SMALL = 1e-9;

    private ExactFunctions() {}

    public static BigDecimal exp(double a) {
        return exp(new BigDecimal(a));
    }

    /// exp(a / 2^24) by its series, squared 24 times.
    public static BigDecimal exp(BigDecimal a) {
        var small = a.divide(BigDecimal.TWO.pow(DOUBLINGS), DIGITS);
        var term = BigDecimal.ONE;
        var sum = term;
        for (int i = 1; i < 20; i++) {
            term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < DOUBLINGS; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }

    /// A guess v and log(a exp(-v)), of which the series converges at once.
    static BigDecimal log(BigDecimal a) {
        var guess = new BigDecimal(StrictMath.log(a.doubleValue()));
        var d = a.multiply(exp(guess.negate()), DIGITS).subtract(BigDecimal.ONE);
        var sum = BigDecimal.ZERO;
        var power = BigDecimal.ONE;
        for (int i = 1; i < 6; i++) {
            power = power.multiply(d, DIGITS).negate();
            sum = sum.subtract(power.divide(BigDecimal.valueOf(i), DIGITS));
        }
        return guess.add(sum, DIGITS);
    }

    static BigDecimal log1p(double a) {
        var exact = new BigDecimal(a);
        return Math.abs(a) < SMALL
                ? exact.subtract(exact.pow(2).divide(BigDecimal.TWO, DIGITS)).add(exact.pow(3).divide(BigDecimal.valueOf(3), DIGITS))
                : log(BigDecimal.ONE.add(exact));
    }

    static BigDecimal log10(BigDecimal a) {
        return log(a).divide(log(BigDecimal.TEN), DIGITS);
    }

    public static BigDecimal power(double a, double b) {
        return exp(new BigDecimal(b).multiply(log(new BigDecimal(a)), DIGITS));
    }

    static BigDecimal tanh(double a) {
        if (Math.abs(a) < SMALL) {
            return new BigDecimal(a).subtract(new BigDecimal(a).pow(3).divide(BigDecimal.valueOf(3), DIGITS));
        }
        var e = exp(new BigDecimal(-2 * Math.abs(a)));
        var size = BigDecimal.ONE.subtract(e).divide(BigDecimal.ONE.add(e), DIGITS);
        return a < 0 ? size.negate() : size;
    }

    static BigDecimal sinh(double a) {
        if (Math.abs(a) < SMALL) {
            return new BigDecimal(a).add(new BigDecimal(a).pow(3).divide(BigDecimal.valueOf(6), DIGITS));
        }
        return exp(a).subtract(exp(-a)).divide(BigDecimal.TWO, DIGITS);
    }

    static BigDecimal cosh(double a) {
        return exp(a).add(exp(-a)).divide(BigDecimal.TWO, DIGITS);
    }

    /// By three of Newton's steps, each of which doubles the digits.
    static BigDecimal cbrt(double a) {
        var exact = new BigDecimal(a);
        var root = new BigDecimal(StrictMath.cbrt(a));
        for (int i = 0; i < 3; i++) {
            root = root.multiply(BigDecimal.TWO).add(exact.divide(root.pow(2, DIGITS), DIGITS)).divide(BigDecimal.valueOf(3), DIGITS);
        }
        return root;
    }

    static BigDecimal hypot(double a, double b) {
        return new BigDecimal(a).pow(2).add(new BigDecimal(b).pow(2)).sqrt(DIGITS);
    }

    /// How far a double is from the exact value, in units of its last place.
    public static double ulps(double computed, BigDecimal exact) {
        return new BigDecimal(computed).subtract(exact, DIGITS).divide(new BigDecimal(Math.ulp(exact.doubleValue())), DIGITS).abs()
                .doubleValue();
    }
}
