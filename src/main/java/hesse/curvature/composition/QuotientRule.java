package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.curvature.composition.Trees.Part;
import hesse.expression.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sum of squares over a term that is concave and nowhere negative (Boyd & Vandenberghe, sections 3.1.5 and 3.2.6).
final class QuotientRule {
    private final TermReader reader;

    QuotientRule(TermReader reader) {
        this.reader = reader;
    }

    Optional<Term> of(Expression quotient, List<Part> factors) {
        var above = factors.stream().filter(part -> !part.inverse()).toList();
        var below = factors.stream().filter(Part::inverse).toList();
        if (above.isEmpty() || below.size() != 1) {
            return Optional.empty();
        }
        var v = reader.read(below.getFirst().expression());
        boolean positive = v.isConcave() && v.isNotNegative();
        if (!positive && !(v.isConvex() && v.range().sup() <= 0)) {
            return Optional.empty();
        }
        return squares(Trees.product(above)).map(roots -> {
            boolean total = v.total() && !v.range().contains(0) && roots.stream().allMatch(Term::total);
            var premises = new ArrayList<>(roots);
            premises.add(v);
            return new Term(quotient, positive ? Curvature.CONVEX : Curvature.CONCAVE, Bounds.quotient(Bounds.NOT_NEGATIVE, v.range()),
                    Slope.NONE,
                    Flat.EVERYWHERE, total, CompositionRule.QUADRATIC_OVER_LINEAR, premises);
        });
    }

    private Optional<List<Term>> squares(Expression numerator) {
        return SquareSum.of(numerator, reader).map(SquareSum::roots)
                .or(() -> reader.polynomial(numerator).filter(QuadraticForm::isSumOfSquares).map(_ -> List.of(reader.read(numerator))));
    }
}
