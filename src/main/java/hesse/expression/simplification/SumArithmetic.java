package hesse.expression.simplification;

import hesse.expression.simplification.Base.Group;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// Adds, multiplies and raises sums to powers. Sums in parentheses are not multiplied out, see [Expansion].
///
/// Every rule keeps the value wherever both sides are defined, up to rounding: x/x is 1 although it isn't defined at 0.
final class SumArithmetic {
    private final WorkLimit limit;
    private final UnaryOperator<Sum> shortened;

    /// @param tidied what is done to a sum before it goes into parentheses
    SumArithmetic(WorkLimit limit, UnaryOperator<Sum> shortened) {
        this.limit = limit;
        this.shortened = shortened;
    }

    WorkLimit limit() {
        return limit;
    }

    Sum shortened(Sum sum) {
        return shortened.apply(sum);
    }

    Product product() {
        return new Product(this);
    }

    Sum add(Sum... addends) {
        return add(List.of(addends));
    }

    Sum add(List<Sum> addends) {
        var terms = new LinkedHashMap<Monomial, Rational>();
        addends.forEach(addend -> collect(addend, Rational.ONE, terms));
        return unwrapped(flattened(terms));
    }

    private void collect(Sum addend, Rational factor, SequencedMap<Monomial, Rational> into) {
        limit.spend(addend.size());
        addend.terms().forEach((monomial, number) -> {
            var total = number.times(factor).plus(into.getOrDefault(monomial, Rational.ZERO));
            if (total.signum() == 0) {
                into.remove(monomial);
            } else {
                into.put(monomial, total);
            }
        });
    }

    /// Beside other terms parentheses with nothing but a sign before them are dropped.
    private SequencedMap<Monomial, Rational> flattened(SequencedMap<Monomial, Rational> terms) {
        var flat = terms;
        while (flat.size() > 1 && flat.entrySet().stream().anyMatch(term -> group(term.getKey(), term.getValue()).isPresent())) {
            var next = new LinkedHashMap<Monomial, Rational>();
            flat.forEach((monomial, factor) -> group(monomial, factor).ifPresentOrElse(
                    inner -> collect(inner, factor, next),
                    () -> collect(Sum.of(factor, monomial), Rational.ONE, next)));
            flat = next;
        }
        return flat;
    }

    private static Sum unwrapped(SequencedMap<Monomial, Rational> terms) {
        var only = terms.size() == 1 && terms.firstEntry().getValue().equals(Rational.ONE)
                ? group(terms.firstEntry().getKey(), Rational.ONE) : Optional.<Sum>empty();
        return only.orElseGet(() -> new Sum(terms));
    }

    /// The sum in parentheses, if the term is one with no more than a sign.
    private static Optional<Sum> group(Monomial monomial, Rational factor) {
        boolean sign = factor.abs().equals(Rational.ONE);
        return sign && monomial.powers().size() == 1 && monomial.powers().firstEntry().getKey() instanceof Group(var sum)
                && monomial.powers().firstEntry().getValue().isOne() ? Optional.of(sum) : Optional.empty();
    }

    /// A product with 1 is the other factor just as it is.
    Sum multiply(Sum left, Sum right) {
        if (left.isOne()) {
            return right;
        }
        return right.isOne() ? left : product().times(left).times(right).sum();
    }

    Sum negate(Sum sum) {
        return multiply(Sum.of(Rational.MINUS_ONE), sum);
    }

    Sum divide(Sum dividend, Sum divisor) {
        return product().times(dividend).times(power(divisor, Sum.of(Rational.MINUS_ONE))).sum();
    }

    Sum power(Sum base, Sum exponent) {
        if (exponent.isZero()) {
            return Sum.ONE;
        }
        return exponent.isOne() ? base : new PowerRules(this).power(base, shortened(exponent));
    }

    Sum power(Sum base, long exponent) {
        return power(base, Sum.of(Rational.of(exponent)));
    }
}
