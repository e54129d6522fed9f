package hesse.expression.simplification;

import hesse.expression.Expression.Variable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/// A sum of products with numeric factors, like terms collected; zero is the sum of nothing. The order of the terms is
/// kept for the writer and is no part of equality.
final class Sum {
    static final Sum ZERO = new Sum(new LinkedHashMap<>());
    static final Sum ONE = of(Rational.ONE);

    private final SequencedMap<Monomial, Rational> terms;
    private final int hash;
    private final Dependence dependence;
    private final OptionalDouble degree;

    Sum(SequencedMap<Monomial, Rational> terms) {
        this.terms = Collections.unmodifiableSequencedMap(terms);
        hash = terms.hashCode();
        degree = highest(terms.keySet());
        dependence = Dependence.of(variable -> terms.keySet().stream().anyMatch(monomial -> monomial.dependsOn(variable)));
    }

    static Sum of(Rational number) {
        return number.signum() == 0 ? ZERO : of(number, Monomial.ONE);
    }

    static Sum of(Rational factor, Monomial monomial) {
        return new Sum(new LinkedHashMap<>(Map.of(monomial, factor)));
    }

    static Sum of(Base base) {
        return of(Rational.ONE, Monomial.of(base, ONE));
    }

    SequencedMap<Monomial, Rational> terms() {
        return terms;
    }

    private static OptionalDouble highest(Collection<Monomial> monomials) {
        double highest = 0;
        for (var monomial : monomials) {
            if (monomial.degree().isEmpty()) {
                return OptionalDouble.empty();
            }
            highest = Math.max(highest, monomial.degree().getAsDouble());
        }
        return OptionalDouble.of(highest);
    }

    /// In x and y, if it is a polynomial.
    OptionalDouble degree() {
        return degree;
    }

    boolean dependsOn(Variable variable) {
        return dependence.on(variable);
    }

    int size() {
        return terms.size();
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    boolean isOne() {
        return equals(ONE);
    }

    boolean isSingle() {
        return terms.size() == 1;
    }

    /// The number that this is, if it is one.
    Optional<Rational> number() {
        if (isZero()) {
            return Optional.of(Rational.ZERO);
        }
        return isSingle() && monomial().isOne() ? Optional.of(factor()) : Optional.empty();
    }

    /// The only term's product, or that of the first one.
    Monomial monomial() {
        return terms.firstEntry().getKey();
    }

    /// The only term's numeric factor, or that of the first one.
    Rational factor() {
        return terms.firstEntry().getValue();
    }

    /// Whether every term has a minus, and there is one.
    boolean isNegative() {
        return !isZero() && terms.values().stream().allMatch(factor -> factor.signum() < 0);
    }

    Sum opposite() {
        var opposite = new LinkedHashMap<Monomial, Rational>();
        terms.forEach((monomial, factor) -> opposite.put(monomial, factor.negated()));
        return new Sum(opposite);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Sum that && hash == that.hash && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
