package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.expression.Expression;
import hesse.interval.Interval;
import java.util.List;
import java.util.Optional;

/// Square roots of sums of squares, and p-th roots of sums of p-th powers.
final class NormRule {
    private final TermReader reader;

    NormRule(TermReader reader) {
        this.reader = reader;
    }

    /// The root of a sum of squares, as `whole`.
    Optional<Term> of(Expression whole, Expression squares, Interval range) {
        return SquareSum.of(squares, reader).map(sum -> norm(whole, sum.roots(), sum.number(), range))
                .or(() -> ofPolynomial(whole, squares, range));
    }

    /// The p-th root of a sum of p-th powers, as `whole`: the p-norm of a vector.
    Optional<Term> of(Expression whole, Expression powers, double p, Interval range) {
        return PowerSum.of(powers, p, reader).map(vector -> norm(whole, vector, false, range));
    }

    /// The length of a vector of terms: affine ones, and convex ones that are nowhere negative.
    Optional<Term> of(Expression whole, List<Term> vector, Interval range) {
        return vector.stream().allMatch(term -> term.isAffine() || term.isConvex() && term.isNotNegative())
                ? Optional.of(norm(whole, vector, false, range)) : Optional.empty();
    }

    private static Term norm(Expression whole, List<Term> vector, boolean number, Interval range) {
        boolean affine = vector.stream().allMatch(Term::isAffine);
        var flat = number && affine ? vector.stream().map(Term::flatOfFunction).reduce(Flat.EVERYWHERE, Flat::meet) : Flat.EVERYWHERE;
        return term(whole, flat, vector.stream().allMatch(Term::total), vector, range);
    }

    private Optional<Term> ofPolynomial(Expression whole, Expression squares, Interval range) {
        return reader.polynomial(squares).filter(QuadraticForm::isSumOfSquares).map(form -> {
            var flat = form.isDefinite() ? Flat.NOWHERE : form.isSquareAndNumber() ? form.flat() : Flat.EVERYWHERE;
            return term(whole, flat, true, List.of(reader.read(squares)), range);
        });
    }

    private static Term term(Expression whole, Flat flat, boolean total, List<Term> premises, Interval range) {
        return new Term(whole, Curvature.CONVEX, Bounds.common(range, Bounds.NOT_NEGATIVE), Slope.NONE, flat, total, CompositionRule.NORM,
                premises);
    }
}
