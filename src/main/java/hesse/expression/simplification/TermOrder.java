package hesse.expression.simplification;

import hesse.expression.Expression.Variable;
import hesse.expression.simplification.Base.Symbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;

/// The order of terms: polynomials first, by falling degree in x and y, x before y; the others as they come. If that
/// began with a minus and another order doesn't, the other one is taken: 1 - x^2.
final class TermOrder {

    /// @param degree in x and y, empty for what isn't a polynomial
    private record Ranked(Monomial monomial, Rational factor, OptionalDouble degree, double inX, double inY) {
        static Ranked of(Monomial monomial, Rational factor) {
            return new Ranked(monomial, factor, monomial.degree(), TermOrder.exponent(monomial, Variable.X),
                    TermOrder.exponent(monomial, Variable.Y));
        }

        boolean isPolynomial() {
            return degree.isPresent();
        }

        double order() {
            return degree.orElse(0);
        }
    }

    private static final Comparator<Ranked> ALPHABETICAL = Comparator.comparingDouble((Ranked term) -> -term.inX)
            .thenComparingDouble(term -> -term.inY).thenComparing(term -> term.monomial.isOne());
    private static final Comparator<Ranked> FALLING = Comparator.comparingDouble((Ranked term) -> -term.order())
            .thenComparing(ALPHABETICAL);
    private static final Comparator<Ranked> RISING = Comparator.comparingDouble(Ranked::order).thenComparing(ALPHABETICAL);

    private TermOrder() {}

    static boolean isPolynomial(Sum sum) {
        return sum.degree().isPresent();
    }

    /// Whether it begins with a minus, in its own order and in that of people.
    static boolean beginsWithMinus(Sum sum) {
        return sum.factor().signum() < 0 && ordered(sum).factor().signum() < 0;
    }

    static Sum ordered(Sum sum) {
        var polynomial = new ArrayList<Ranked>();
        var others = new ArrayList<Ranked>();
        sum.terms().forEach((monomial, factor) -> {
            var term = Ranked.of(monomial, factor);
            (term.isPolynomial() ? polynomial : others).add(term);
        });
        var ordered = new ArrayList<>(positiveFirst(polynomial));
        ordered.addAll(others);
        if (ordered.getFirst().factor.signum() < 0) {
            ordered.stream().filter(term -> term.factor.signum() > 0 && (polynomial.isEmpty() || !term.isPolynomial())).findFirst()
                    .ifPresent(positive -> {
                        ordered.remove(positive);
                        ordered.addFirst(positive);
                    });
        }
        var terms = new LinkedHashMap<Monomial, Rational>();
        ordered.forEach(term -> terms.put(term.monomial, term.factor));
        return new Sum(terms);
    }

    private static List<Ranked> positiveFirst(List<Ranked> polynomial) {
        var falling = polynomial.stream().sorted(FALLING).toList();
        if (falling.isEmpty() || falling.getFirst().factor.signum() > 0) {
            return falling;
        }
        var rising = polynomial.stream().sorted(RISING).toList();
        if (rising.getFirst().factor.signum() > 0) {
            return rising;
        }
        return falling.size() == 2 ? falling.reversed() : falling;
    }

    private static double exponent(Monomial monomial, Variable variable) {
        var exponent = monomial.powers().get(new Symbol(variable));
        return exponent == null ? 0 : exponent.number().map(Rational::value).orElse(0.0);
    }
}
