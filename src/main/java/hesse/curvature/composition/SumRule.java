package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.curvature.composition.Trees.Part;
import hesse.expression.Expression;
import hesse.interval.Interval;
import java.util.ArrayList;
import java.util.List;

/// Sums and multiples. What is a polynomial of degree 2 in a sum is taken together, for x² + 2xy + y² is no sum of convex terms.
final class SumRule {
    private final TermReader reader;

    SumRule(TermReader reader) {
        this.reader = reader;
    }

    Term of(Expression sum) {
        var terms = terms(Trees.summands(sum));
        if (terms.size() == 1) {
            return terms.getFirst().as(sum);
        }
        var range = terms.stream().map(Term::range).reduce(Bounds.ZERO, Bounds::sum);
        boolean total = terms.stream().allMatch(Term::total);
        if (terms.stream().allMatch(Term::isAffine)) {
            return Term.affine(sum, range, terms.stream().map(Term::slope).reduce(Slope.NONE, Slope::plus), total);
        }
        boolean convex = terms.stream().allMatch(Term::isConvex);
        if (!convex && !terms.stream().allMatch(Term::isConcave)) {
            return Term.unknown(sum, range, terms);
        }
        var flat = terms.stream().map(Term::flat).reduce(Flat.EVERYWHERE, Flat::meet);
        var premises = terms.stream().filter(term -> term.shape() != Curvature.CONSTANT).toList();
        return new Term(sum, convex ? Curvature.CONVEX : Curvature.CONCAVE, range, Slope.NONE, flat, total, CompositionRule.SUM, premises);
    }

    private List<Term> terms(List<Part> summands) {
        var polynomial = new ArrayList<Part>();
        var terms = new ArrayList<Term>();
        for (var part : summands) {
            if (reader.polynomial(part.expression()).isPresent()) {
                polynomial.add(part);
            } else {
                terms.add(signed(part));
            }
        }
        if (!polynomial.isEmpty()) {
            terms.addFirst(polynomial.size() == 1 ? signed(polynomial.getFirst()) : reader.read(Trees.sum(polynomial)));
        }
        return terms;
    }

    private Term signed(Part part) {
        var term = reader.read(part.expression());
        return part.inverse() ? times(Trees.sum(List.of(part)), new Interval(-1, -1), term) : term;
    }

    /// A number times a term, as `whole`.
    static Term times(Expression whole, Interval factor, Term term) {
        var range = Bounds.product(factor, term.range());
        if (term.isAffine()) {
            return Term.affine(whole, range, term.slope().times(factor), term.total());
        }
        if (term.isUnknown() || factor.contains(0)) {
            return Term.unknown(whole, range, List.of(term));
        }
        boolean convex = term.isConvex() == factor.inf() > 0;
        return new Term(whole, convex ? Curvature.CONVEX : Curvature.CONCAVE, range, Slope.NONE, term.flat(), term.total(),
                factor.inf() > 0 ? CompositionRule.MULTIPLE : CompositionRule.NEGATIVE_MULTIPLE, List.of(term));
    }
}
