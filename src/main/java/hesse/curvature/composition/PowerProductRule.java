package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.curvature.composition.Trees.Part;
import hesse.expression.Expression;
import hesse.interval.Interval;
import hesse.interval.IntervalPowers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Products of powers of terms that aren't negative (Maranas & Floudas, "Finding all solutions of nonlinearly constrained
/// systems of equations", 1995): concave with positive exponents of sum 1 at most, convex with negative ones, or with one positive
/// so that the sum is 1 at least.
final class PowerProductRule {
    private final TermReader reader;

    PowerProductRule(TermReader reader) {
        this.reader = reader;
    }

    /// @param term     what is raised
    /// @param exponent no zero in it
    private record Factor(Term term, Interval exponent) {

        boolean isPositive() {
            return exponent.inf() > 0;
        }

        boolean isWhole() {
            return Bounds.isWhole(exponent);
        }

        /// Whether only values that aren't negative are raised, of a term for which that leaves a convex domain.
        boolean hasNoNegativeBase() {
            return term.isNotNegative() || !isWhole() && term.isConcave();
        }

        boolean isTotal() {
            return term.total() && (isPositive() ? term.isNotNegative() : term.isPositive());
        }
    }

    Optional<Term> of(Expression product, List<Part> parts) {
        var factors = new ArrayList<Factor>();
        for (var part : parts) {
            var factor = factor(part);
            if (factor.exponent().isEmpty() || factor.exponent().contains(0) || factor.term().isUnknown()) {
                return Optional.empty();
            }
            factors.add(factor);
        }
        return shape(factors).map(shape -> new Term(product, shape, range(factors), Slope.NONE, Flat.EVERYWHERE,
                factors.stream().allMatch(factor -> factor.isTotal() || isEvenPower(factor) && factor.term().total()),
                CompositionRule.POWER_PRODUCT,
                factors.stream().map(Factor::term).toList()));
    }

    private Factor factor(Part part) {
        var power = Trees.power(part.expression()).filter(binary -> !Trees.varies(binary.right()));
        var exponent = power.map(binary -> reader.value(binary.right())).orElse(Bounds.ONE);
        var base = reader.read(power.map(binary -> binary.left()).orElse(part.expression()));
        return new Factor(base, part.inverse() ? Bounds.negative(exponent) : exponent);
    }

    private static Optional<Curvature> shape(List<Factor> factors) {
        var sum = factors.stream().map(Factor::exponent).reduce(Bounds.ZERO, Bounds::sum);
        var positive = factors.stream().filter(Factor::isPositive).toList();
        boolean concaveBases = factors.stream().allMatch(factor -> factor.hasNoNegativeBase() && factor.term().isConcave());
        if (concaveBases && positive.size() == factors.size() && sum.sup() <= 1) {
            return Optional.of(Curvature.CONCAVE);
        }
        if (concaveBases && positive.isEmpty()) {
            return Optional.of(Curvature.CONVEX);
        }
        boolean oneRises = positive.size() == 1 && sum.inf() >= 1 && rises(positive.getFirst())
                && factors.stream().filter(factor -> !factor.isPositive())
                .allMatch(factor -> factor.hasNoNegativeBase() && factor.term().isConcave());
        return oneRises ? Optional.of(Curvature.CONVEX) : Optional.empty();
    }

    /// Whether the one factor with a positive exponent is the power of a convex term's size.
    private static boolean rises(Factor factor) {
        return factor.term().isConvex() && factor.term().isNotNegative()
                || factor.term().isAffine() && (!factor.isWhole() || isEvenPower(factor));
    }

    private static boolean isEvenPower(Factor factor) {
        return factor.isPositive() && factor.isWhole() && factor.exponent().inf() % 2 == 0 && factor.term().isAffine();
    }

    private static Interval range(List<Factor> factors) {
        return factors.stream().map(factor -> Bounds.of(IntervalPowers::pow, factor.term().range(), factor.exponent()))
                .reduce(Bounds.ONE, Bounds::product);
    }
}
