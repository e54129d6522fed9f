package hesse.field.trigonometry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Tangents and their inverses in 50 digits and more, by nothing but the series of sine, cosine and arctangent.
final class ExactAngles {

    private static final MathContext DIGITS = new MathContext(70);

    /// Enough to take whole turns off the largest double, and to have 70 digits left next to a pole.
    private static final MathContext MANY = new MathContext(420);

    private static final BigDecimal PI = pi();

    private ExactAngles() {}

    /// Machin: pi = 16 atan(1/5) - 4 atan(1/239).
    private static BigDecimal pi() {
        return atanOfReciprocal(5).multiply(BigDecimal.valueOf(16)).subtract(atanOfReciprocal(239).multiply(BigDecimal.valueOf(4)));
    }

    private static BigDecimal atanOfReciprocal(int n) {
        var square = BigDecimal.valueOf((long) n * n);
        var power = BigDecimal.ONE.divide(BigDecimal.valueOf(n), MANY);
        var sum = BigDecimal.ZERO;
        for (int i = 1; power.precision() - power.scale() > -MANY.getPrecision(); i += 2) {
            var term = power.divide(BigDecimal.valueOf(i), MANY);
            sum = i % 4 == 1 ? sum.add(term) : sum.subtract(term);
            power = power.divide(square, MANY);
        }
        return sum.round(MANY);
    }

    static BigDecimal tan(double a) {
        var turn = PI.divide(BigDecimal.TWO, MANY);
        var exact = new BigDecimal(a);
        var quarters = exact.divide(turn, MANY).setScale(0, RoundingMode.HALF_EVEN);
        var rest = exact.subtract(quarters.multiply(turn)).round(DIGITS);
        return quarters.toBigInteger().testBit(0)
                ? cos(rest).divide(sin(rest), DIGITS).negate()
                : sin(rest).divide(cos(rest), DIGITS);
    }

    static BigDecimal atan(double a) {
        return atan(new BigDecimal(a));
    }

    /// A guess v and the arctangent of (a - tan v) / (1 + a tan v), of which the series converges at once.
    static BigDecimal atan(BigDecimal a) {
        if (a.abs().compareTo(BigDecimal.ONE) > 0) {
            var quarter = PI.divide(BigDecimal.TWO, DIGITS);
            return (a.signum() > 0 ? quarter : quarter.negate()).subtract(atan(BigDecimal.ONE.divide(a, DIGITS)), DIGITS);
        }
        var guess = new BigDecimal(StrictMath.atan(a.doubleValue()));
        var sin = sin(guess);
        var cos = cos(guess);
        var d = a.multiply(cos).subtract(sin).divide(cos.add(a.multiply(sin)), DIGITS);
        return guess.add(d, DIGITS).subtract(d.pow(3, DIGITS).divide(BigDecimal.valueOf(3), DIGITS), DIGITS)
                .add(d.pow(5, DIGITS).divide(BigDecimal.valueOf(5), DIGITS), DIGITS);
    }

    /// x isn't zero.
    static BigDecimal atan2(double y, double x) {
        var ratio = atan(new BigDecimal(y).divide(new BigDecimal(x), DIGITS));
        return x > 0 ? ratio : y < 0 ? ratio.subtract(PI, DIGITS) : ratio.add(PI, DIGITS);
    }

    static BigDecimal asin(double a) {
        var quarter = PI.divide(BigDecimal.TWO, DIGITS);
        return Math.abs(a) == 1 ? quarter.multiply(BigDecimal.valueOf(a)) : atan(new BigDecimal(a).divide(cosineOfSine(a), DIGITS));
    }

    static BigDecimal acos(double a) {
        if (a == 0) {
            return PI.divide(BigDecimal.TWO, DIGITS);
        }
        var ratio = atan(cosineOfSine(a).divide(new BigDecimal(a), DIGITS));
        return a > 0 ? ratio : ratio.add(PI, DIGITS);
    }

    private static BigDecimal cosineOfSine(double a) {
        return BigDecimal.ONE.subtract(new BigDecimal(a)).multiply(BigDecimal.ONE.add(new BigDecimal(a))).sqrt(DIGITS);
    }

    private static BigDecimal sin(BigDecimal a) {
        return series(a, a, 1);
    }

    private static BigDecimal cos(BigDecimal a) {
        return series(BigDecimal.ONE, a, 0);
    }

    /// The series that begins with a term of some degree; the next has two degrees more, and the other sign.
    private static BigDecimal series(BigDecimal first, BigDecimal a, int degree) {
        var square = a.multiply(a, DIGITS).negate();
        var term = first;
        var sum = first;
        for (int n = degree; n < 60; n += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf((n + 1L) * (n + 2)), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        return sum;
    }
}
