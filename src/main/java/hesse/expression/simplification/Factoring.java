package hesse.expression.simplification;

import hesse.expression.Expression;
import hesse.expression.simplification.Base.Applied;
import hesse.expression.simplification.Base.Group;
import hesse.expression.simplification.Base.Number;
import hesse.expression.simplification.Base.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Takes common factors out of terms of a sum, as long as that makes it shorter; out of all its terms also if it makes
/// it no longer.
final class Factoring {
    private static final int MOST_TERMS = 40;

    private final SumArithmetic algebra;
    private final ToIntFunction<Sum> length;
    private final Predicate<Sum> typed;

    /// @param typed whether the sum stands in the formula as it was typed; then a factor is not worth as much
    Factoring(SumArithmetic algebra, ToIntFunction<Sum> length, Predicate<Sum> typed) {
        this.algebra = algebra;
        this.length = length;
        this.typed = typed;
    }

    /// The sum itself, if that makes nothing better.
    Sum factored(Sum sum) {
        var best = sum;
        boolean better = true;
        while (better && best.size() > 1 && best.size() <= MOST_TERMS) {
            better = false;
            for (var shares : shares(best)) {
                var candidate = takenOut(best, shares);
                if (length.applyAsInt(candidate) < length.applyAsInt(best) + (isProduct(candidate) && !typed.test(best) ? 1 : 0)) {
                    best = candidate;
                    better = true;
                    break;
                }
            }
        }
        return best;
    }

    /// Whether something else than a number stands before the parentheses.
    private static boolean isProduct(Sum candidate) {
        return candidate.isSingle() && candidate.monomial().powers().size() > 1;
    }

    /// Sets of terms that share a factor, without repetition, the largest first: all terms, those that differ only in
    /// parameters, and those with a function or parentheses in common. Shorter isn't clearer: x(5x + 6y) + 5y^2.
    private static List<List<Monomial>> shares(Sum sum) {
        var shares = new LinkedHashSet<List<Monomial>>();
        shares.add(List.copyOf(sum.terms().keySet()));
        shares.addAll(alike(sum.terms().keySet(), Factoring::variables));
        for (var base : bases(sum)) {
            var having = sum.terms().keySet().stream().filter(m -> isKernel(base, m.powers().get(base))).toList();
            shares.addAll(alike(having, m -> kind(m.powers().get(base))));
        }
        return shares.stream().sorted((a, b) -> b.size() - a.size()).toList();
    }

    private static List<List<Monomial>> alike(Collection<Monomial> terms, java.util.function.Function<Monomial, Object> by) {
        return terms.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values().stream().filter(alike -> alike.size() > 1).toList();
    }

    private static boolean isKernel(Base base, Sum exponent) {
        if (exponent == null) {
            return false;
        }
        boolean polynomial = exponent.number().filter(p -> p.isWhole() && p.signum() > 0).isPresent();
        return switch (base) {
            case Symbol(var letter) -> !polynomial && (base.equals(Base.E) || letter instanceof Expression.Variable);
            case Number _ -> !polynomial;
            case Group _, Applied _ -> !base.isConstant();
        };
    }

    /// The monomial without parameters and constants.
    private static Map<Base, Sum> variables(Monomial monomial) {
        var variables = new LinkedHashMap<>(monomial.powers());
        variables.entrySet().removeIf(power -> power.getKey().isConstant() && power.getValue().number().isPresent());
        return variables;
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
        var outside = common.times(content(share.stream().map(sum.terms()::get).toList(), !common.isNumber())).sum();
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

    /// The numeric factor to take out, with a minus if all have one. Fractions stay where they are, unless something
    /// else is taken out with them.
    private static Rational content(List<Rational> factors, boolean company) {
        boolean takes = company || factors.stream().allMatch(Rational::isWhole);
        var content = takes ? factors.stream().reduce(Rational::common).orElseThrow() : Rational.ONE;
        return factors.stream().allMatch(factor -> factor.signum() < 0) ? content.negated() : content;
    }

    /// What all the monomials have in common.
    private static Map<Base, Sum> common(List<Monomial> share) {
        var common = new LinkedHashMap<Base, Sum>();
        var bases = new LinkedHashSet<Base>();
        share.forEach(monomial -> bases.addAll(monomial.powers().keySet()));
        for (var base : bases) {
            var exponents = share.stream().map(monomial -> monomial.powers().getOrDefault(base, Sum.ZERO)).toList();
            smallest(exponents).ifPresent(exponent -> common.put(base, exponent));
        }
        return common;
    }

    private static Optional<Sum> smallest(List<Sum> exponents) {
        if (exponents.stream().allMatch(exponent -> exponent.number().isPresent())) {
            var least = exponents.stream().map(exponent -> exponent.number().get()).min(Comparator.naturalOrder()).get();
            return exponents.contains(Sum.ZERO) ? Optional.empty() : Optional.of(Sum.of(least));
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
