package hesse.expression.simplification;

import hesse.expression.Expression.Variable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;

/// A product of powers without its numeric factor: each base with its exponent, which is never zero. The order of the
/// factors is kept for the writer and is no part of equality.
final class Monomial {
    static final Monomial ONE = new Monomial(new LinkedHashMap<>());

    private final SequencedMap<Base, Sum> powers;
    private final int hash;
    private final Dependence dependence;
    private final OptionalDouble degree;

    Monomial(SequencedMap<Base, Sum> powers) {
        this.powers = Collections.unmodifiableSequencedMap(powers);
        hash = powers.hashCode();
        degree = degree(powers);
        dependence = Dependence.of(variable -> powers.entrySet().stream()
                .anyMatch(power -> power.getKey().dependsOn(variable) || power.getValue().dependsOn(variable)));
    }

    static Monomial of(Base base, Sum exponent) {
        return new Monomial(new LinkedHashMap<>(Map.of(base, exponent)));
    }

    SequencedMap<Base, Sum> powers() {
        return powers;
    }

    private static OptionalDouble degree(Map<Base, Sum> powers) {
        double degree = 0;
        for (var power : powers.entrySet()) {
            var base = power.getKey().degree();
            var exponent = power.getValue().number();
            boolean constant = base.isPresent() && base.getAsDouble() == 0 && exponent.isPresent();
            if (base.isEmpty() || exponent.isEmpty() || !constant && !(exponent.get().isWhole() && exponent.get().signum() > 0)) {
                return OptionalDouble.empty();
            }
            degree += base.getAsDouble() * exponent.get().value();
        }
        return OptionalDouble.of(degree);
    }

    /// In x and y, if it is a polynomial.
    OptionalDouble degree() {
        return degree;
    }

    boolean dependsOn(Variable variable) {
        return dependence.on(variable);
    }

    boolean isOne() {
        return powers.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Monomial that && hash == that.hash && powers.equals(that.powers);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
