package hesse.expression.symbolic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Takes common factors out of terms of a sum, as long as that makes it shorter.
final class Factoring {
    private static final int MOST_TERMS = 40;

    private final Algebra algebra;
    private final ToIntFunction<Sum> length;

    Factoring(Algebra algebra, ToIntFunction<Sum> length) {
        this.algebra = algebra;
        this.length = length;
    }

    /// The sum itself, if nothing makes it shorter.
    Sum factored(Sum sum) {
        var best = sum;
        boolean better = true;
        while (better && best.size() > 1 && best.size() <= MOST_TERMS) {
            better = false;
            for (var shares : shares(best)) {
                var candidate = takenOut(best, shares);
                if (length.applyAsInt(candidate) < length.applyAsInt(best)) {
                    best = candidate;
                    better = true;
                    break;
                }
            }
        }
        return best;
    }

    /// Sets of terms that share a factor, without repetition: all terms first, then those with one base in common, the
    /// largest first.
    private static List<List<Monomial>> shares(Sum sum) {
        var shares = new LinkedHashSet<List<Monomial>>();
        shares.add(List.copyOf(sum.terms().keySet()));
        for (var base : bases(sum)) {
            var having = sum.terms().keySet().stream().filter(m -> m.powers().containsKey(base)).toList();
            having.stream().collect(Collectors.groupingBy(m -> kind(m.powers().get(base)), LinkedHashMap::new, Collectors.toList()))
                    .values().stream().filter(alike -> alike.size() > 1).forEach(shares::add);
        }
        return shares.stream().sorted((a, b) -> b.size() - a.size()).toList();
    }

    private static LinkedHashSet<Base> bases(Sum sum) {
        var bases = new LinkedHashSet<Base>();
        sum.terms().keySet().forEach(monomial -> bases.addAll(monomial.powers().keySet()));
        return bases;
    }

    /// Which exponents can have a common part: positive numbers, negative ones, and multiples of the same formula.
    private static Object kind(Sum exponent) {
        if (exponent.number().isPresent()) {
            return exponent.number().get().signum();
        }
        return exponent.isSingle() ? exponent.monomial() : exponent;
    }

    private Sum takenOut(Sum sum, List<Monomial> share) {
        var common = algebra.product();
        common(share).forEach(common::times);
        var content = share.stream().map(sum.terms()::get).reduce(Rational::common).orElseThrow();
        var outside = common.times(content).sum();
        var inverse = algebra.power(outside, -1);
        var rest = new ArrayList<Sum>();
        var others = new ArrayList<Sum>();
        sum.terms().forEach((monomial, factor) -> {
            var term = Sum.of(factor, monomial);
            if (share.contains(monomial)) {
                rest.add(algebra.multiply(term, inverse));
            } else {
                others.add(term);
            }
        });
        others.addFirst(algebra.multiply(outside, algebra.add(rest)));
        return algebra.add(others);
    }

    /// What all the monomials have in common. A negative power counts as common if only some have it: that makes the
    /// common denominator.
    private static Map<Base, Sum> common(List<Monomial> share) {
        var common = new LinkedHashMap<Base, Sum>();
        var bases = new LinkedHashSet<Base>();
        share.forEach(monomial -> bases.addAll(monomial.powers().keySet()));
        for (var base : bases) {
            var exponents = share.stream().map(monomial -> monomial.powers().getOrDefault(base, Sum.ZERO)).toList();
            smallest(exponents).filter(exponent -> !exponent.isZero()).ifPresent(exponent -> common.put(base, exponent));
        }
        return common;
    }

    private static Optional<Sum> smallest(List<Sum> exponents) {
        if (exponents.stream().allMatch(exponent -> exponent.number().isPresent())) {
            return exponents.stream().min((a, b) -> a.number().get().compareTo(b.number().get()));
        }
        var first = exponents.getFirst();
        if (exponents.stream().allMatch(first::equals)) {
            return Optional.of(first);
        }
        return multiples(exponents) ? exponents.stream().min((a, b) -> a.factor().abs().compareTo(b.factor().abs())) : Optional.empty();
    }

    /// Whether all are k u, with the same u and numbers k of the same sign.
    private static boolean multiples(List<Sum> exponents) {
        var first = exponents.getFirst();
        return first.isSingle() && exponents.stream().allMatch(exponent -> exponent.isSingle()
                && exponent.monomial().equals(first.monomial()) && exponent.factor().signum() == first.factor().signum());
    }

}
