package hesse.expression.simplification;

import hesse.expression.simplification.Base.Group;
import hesse.expression.simplification.Base.Number;
import java.math.BigInteger;
import java.util.Optional;

/// The rules for a power of a sum; none of them asks for a sign that it doesn't know.
final class PowerRules {
    private final SumArithmetic algebra;

    PowerRules(SumArithmetic algebra) {
        this.algebra = algebra;
    }

    /// @param exponent neither 0 nor 1
    Sum power(Sum base, Sum exponent) {
        var tidy = base.size() < 2 ? base : algebra.shortened(base);
        if (tidy.number().isPresent()) {
            return numberPower(tidy.number().get(), exponent);
        }
        return tidy.isSingle() ? singlePower(tidy, exponent) : algebra.product().times(new Group(tidy), exponent).sum();
    }

    private Sum numberPower(Rational number, Sum exponent) {
        var constant = exponent.number();
        if (constant.filter(Rational::isSmallWhole).isPresent()) {
            return Sum.of(number.power(constant.get().numerator().intValueExact()));
        }
        if (number.equals(Rational.ONE)) {
            return Sum.ONE;
        }
        if (number.signum() <= 0) {
            throw new OutOfRange("a power of a number that isn't positive");
        }
        return constant.flatMap(p -> root(number, p)).map(Sum::of)
                .orElseGet(() -> algebra.product().times(new Number(number), exponent).sum());
    }

    /// The power if it is rational: 4^(3/2) = 8.
    private static Optional<Rational> root(Rational number, Rational exponent) {
        if (exponent.denominator().bitLength() > 4 || exponent.numerator().bitLength() > 4) {
            return Optional.empty();
        }
        int n = exponent.denominator().intValueExact();
        return root(number.numerator(), n).flatMap(numerator -> root(number.denominator(), n)
                .map(denominator -> new Rational(numerator, denominator, number.decimal()).power(exponent.numerator().intValueExact())));
    }

    private static Optional<BigInteger> root(BigInteger number, int n) {
        var nearest = BigInteger.valueOf(Math.round(Math.pow(number.doubleValue(), 1.0 / n)));
        return nearest.bitLength() < 50 && nearest.pow(n).equals(number) ? Optional.of(nearest) : Optional.empty();
    }

    /// (3 x y^2)^2 goes by factors; a power that isn't whole goes into a single base that had no exponent or is positive.
    private Sum singlePower(Sum base, Sum exponent) {
        var whole = exponent.number().filter(Rational::isSmallWhole);
        if (whole.isPresent()) {
            var product = algebra.product().times(base.factor().power(whole.get().numerator().intValueExact()));
            base.monomial().powers().forEach((factor, power) -> product.times(factor, algebra.multiply(power, exponent)));
            return product.sum();
        }
        if (base.factor().equals(Rational.ONE) && base.monomial().powers().size() == 1) {
            var only = base.monomial().powers().firstEntry();
            boolean positive = only.getKey().equals(Base.E) || only.getKey() instanceof Number;
            if (positive || only.getValue().isOne()) {
                return algebra.product().times(only.getKey(), algebra.multiply(only.getValue(), exponent)).sum();
            }
        }
        return algebra.product().times(new Group(base), exponent).sum();
    }
}
