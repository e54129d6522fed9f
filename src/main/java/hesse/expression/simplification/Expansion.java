package hesse.expression.simplification;

import hesse.expression.Function;
import hesse.expression.simplification.Base.Applied;
import hesse.expression.simplification.Base.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Multiplies out: sums in parentheses to whole powers, and even powers of hypot.
final class Expansion {
    private static final int MOST_TERMS = 100;
    private static final int HIGHEST_POWER = 8;

    private final SumArithmetic algebra;

    Expansion(SumArithmetic algebra) {
        this.algebra = algebra;
    }

    /// The sum without parentheses that could be multiplied out, unless that has too many terms.
    Optional<Sum> expanded(Sum sum) {
        var terms = new ArrayList<Sum>();
        for (var term : sum.terms().entrySet()) {
            var expanded = term(term.getKey(), term.getValue());
            if (expanded.isEmpty() || terms.size() + expanded.get().size() > MOST_TERMS) {
                return Optional.empty();
            }
            terms.addAll(expanded.get());
        }
        return Optional.of(algebra.add(terms));
    }

    private Optional<List<Sum>> term(Monomial monomial, Rational factor) {
        var kept = algebra.product().times(factor);
        var factors = new ArrayList<Sum>();
        for (var power : monomial.powers().entrySet()) {
            var inner = inner(power.getKey(), power.getValue());
            if (inner.isEmpty()) {
                kept.times(power.getKey(), power.getValue());
            } else {
                var expanded = expanded(inner.get());
                int n = exponent(power.getKey(), power.getValue());
                if (expanded.isEmpty() || n > HIGHEST_POWER) {
                    return Optional.empty();
                }
                for (int i = 0; i < n; i++) {
                    factors.add(expanded.get());
                }
            }
        }
        return multipliedOut(kept.sum(), factors);
    }

    private Optional<List<Sum>> multipliedOut(Sum kept, List<Sum> factors) {
        var terms = kept;
        for (var factor : factors) {
            if (terms.size() * factor.size() > MOST_TERMS) {
                return Optional.empty();
            }
            terms = algebra.add(products(terms, factor));
        }
        return Optional.of(single(terms));
    }

    private List<Sum> products(Sum left, Sum right) {
        var products = new ArrayList<Sum>();
        left.terms().forEach((a, c) -> right.terms()
                .forEach((b, d) -> products.add(algebra.product().times(c).times(d).times(a).times(b).sum())));
        return products;
    }

    private static List<Sum> single(Sum sum) {
        var terms = new ArrayList<Sum>();
        sum.terms().forEach((monomial, factor) -> {
            var only = new LinkedHashMap<Monomial, Rational>();
            only.put(monomial, factor);
            terms.add(new Sum(only));
        });
        return terms;
    }

    private Optional<Sum> inner(Base base, Sum exponent) {
        var whole = exponent.number().filter(p -> p.isSmallWhole() && p.signum() > 0);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        return switch (base) {
            case Group(var sum) -> Optional.of(sum);
            case Applied(var function, var arguments) when function == Function.HYPOT && !whole.get().isOdd() ->
                Optional.of(algebra.add(algebra.power(arguments.getFirst(), 2), algebra.power(arguments.getLast(), 2)));
            case Applied _, Base.Symbol _, Base.Number _ -> Optional.empty();
        };
    }

    private static int exponent(Base base, Sum exponent) {
        int n = exponent.number().orElseThrow().numerator().intValueExact();
        return base instanceof Applied ? n / 2 : n;
    }
}
