package hesse.expression.simplification;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Operator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/// An exact fraction in lowest terms, the denominator positive. A literal is taken for the decimal that it is written as.
///
/// @param decimal whether the formula has a decimal point on the way here: 0.5 stays 0.5, and x/2 stays x/2; no part of
///     the value, so equality doesn't see it
record Rational(BigInteger numerator, BigInteger denominator, boolean decimal) implements Comparable<Rational> {
    static final Rational ZERO = of(0);
    static final Rational ONE = of(1);
    static final Rational MINUS_ONE = of(-1);

    /// Enough for a sum of the smallest and the largest double.
    private static final int MOST_BITS = 2500;

    /// More than the seventeen that tell doubles apart.
    private static final MathContext DIGITS = new MathContext(40);

    Rational {
        if (denominator.signum() == 0) {
            throw new OutOfRange("division by zero");
        }
        var common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
        if (numerator.bitLength() > MOST_BITS || denominator.bitLength() > MOST_BITS) {
            throw new OutOfRange("too many digits");
        }
    }

    static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE, false);
    }

    static Rational of(Literal literal) {
        var exact = new BigDecimal(Double.toString(literal.value())).stripTrailingZeros();
        return exact.scale() <= 0
                ? new Rational(exact.toBigIntegerExact(), BigInteger.ONE, false)
                : new Rational(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale()), true);
    }

    Rational plus(Rational that) {
        return new Rational(numerator.multiply(that.denominator).add(that.numerator.multiply(denominator)),
                denominator.multiply(that.denominator), decimal || that.decimal);
    }

    Rational times(Rational that) {
        return new Rational(numerator.multiply(that.numerator), denominator.multiply(that.denominator), decimal || that.decimal);
    }

    Rational negated() {
        return new Rational(numerator.negate(), denominator, decimal);
    }

    Rational reciprocal() {
        return new Rational(denominator, numerator, decimal);
    }

    Rational abs() {
        return signum() < 0 ? negated() : this;
    }

    /// @throws OutOfRange if the result has too many digits, or for a negative power of zero
    Rational power(int n) {
        int bits = Math.max(numerator.bitLength(), denominator.bitLength());
        if (bits > 1 && Math.abs((long) n) * (bits - 1) > MOST_BITS) {
            throw new OutOfRange("too many digits");
        }
        if (n < 0) {
            return reciprocal().power(-n);
        }
        return isUnit() ? (n % 2 == 0 ? abs() : this) : new Rational(numerator.pow(n), denominator.pow(n), decimal);
    }

    private boolean isUnit() {
        return denominator.equals(BigInteger.ONE) && numerator.abs().equals(BigInteger.ONE);
    }

    /// The greatest whole number that isn't greater.
    Rational floor() {
        var parts = numerator.divideAndRemainder(denominator);
        return new Rational(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE, false);
    }

    /// The largest fraction of which both are whole multiples; not negative.
    Rational common(Rational that) {
        return new Rational(numerator.multiply(that.denominator).gcd(that.numerator.multiply(denominator)),
                denominator.multiply(that.denominator), decimal || that.decimal);
    }

    int signum() {
        return numerator.signum();
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /// Whether it is a whole number that an exponent may have.
    boolean isSmallWhole() {
        return isWhole() && numerator.bitLength() < 24;
    }

    double value() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS).doubleValue();
    }

    boolean isOdd() {
        return numerator.testBit(0);
    }

    /// The fraction as a tree: 3, -0.25, 1/3, or the nearest double if its digits don't fit in two literals.
    Expression expression() {
        var absolute = abs();
        Expression tree = absolute.isLiteral() ? absolute.literal() : absolute.fraction();
        if (signum() >= 0) {
            return tree;
        }
        return tree instanceof Binary(var operator, var left, var right)
                ? new Binary(operator, new Negation(left), right) : new Negation(tree);
    }

    /// Whether one literal says it: a whole number, or a decimal that stands in the formula.
    boolean isLiteral() {
        boolean terminating = isWhole() || decimal && isTerminating();
        return terminating && fits(this) || !fits(part(numerator)) || !fits(part(denominator));
    }

    private boolean isTerminating() {
        var rest = denominator.shiftRight(denominator.getLowestSetBit());
        var five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }

    private static Rational part(BigInteger whole) {
        return new Rational(whole.abs(), BigInteger.ONE, false);
    }

    /// Whether the literal of the nearest double is read as the very number.
    private static boolean fits(Rational number) {
        double value = Math.abs(number.value());
        return !Double.isInfinite(value) && Rational.of(new Literal(value)).equals(number.abs());
    }

    private Literal literal() {
        double value = value();
        if (Double.isInfinite(value) || value == 0 && signum() != 0) {
            throw new OutOfRange("no double is near");
        }
        return new Literal(value);
    }

    private Expression fraction() {
        return new Binary(Operator.DIVIDE, part(numerator).literal(), part(denominator).literal());
    }

    @Override
    public int compareTo(Rational that) {
        return numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }
}
