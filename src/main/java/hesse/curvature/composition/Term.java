package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.curvature.Derivation;
import hesse.expression.Expression;
import hesse.interval.Interval;
import java.util.List;

/// What is known of a part of a formula.
///
/// @param shape    one of CONSTANT, AFFINE, CONVEX, CONCAVE and UNKNOWN; `flat` says how strictly. Unless it is unknown, the
///                 domain is convex
/// @param range    holds the values on the domain
/// @param slope    the gradient of an affine term; of others of no meaning
/// @param flat     where a convex or concave term may not be strict; of affine terms everywhere
/// @param total    whether the term is defined on the whole box
record Term(Expression expression, Curvature shape, Interval range, Slope slope, Flat flat, boolean total, CompositionRule rule,
        List<Term> premises) {

    Term {
        premises = List.copyOf(premises);
    }

    static Term constant(Expression expression, Interval value) {
        return new Term(expression, Curvature.CONSTANT, value, Slope.NONE, Flat.EVERYWHERE, true, CompositionRule.CONSTANT, List.of());
    }

    static Term affine(Expression expression, Interval range, Slope slope, boolean total) {
        return new Term(expression, Curvature.AFFINE, range, slope, Flat.EVERYWHERE, total, CompositionRule.AFFINE, List.of());
    }

    static Term unknown(Expression expression, Interval range, List<Term> premises) {
        return new Term(expression, Curvature.UNKNOWN, range, Slope.NONE, Flat.EVERYWHERE, false, CompositionRule.NONE, premises);
    }

    boolean isAffine() {
        return shape.isAffine();
    }

    boolean isConvex() {
        return shape.isConvex();
    }

    boolean isConcave() {
        return shape.isConcave();
    }

    boolean isUnknown() {
        return shape == Curvature.UNKNOWN;
    }

    /// Whether no value is negative.
    boolean isNotNegative() {
        return range.inf() >= 0;
    }

    boolean isPositive() {
        return range.inf() > 0;
    }

    /// Where a strictly convex function of this affine term may not be strict.
    Flat flatOfFunction() {
        return new Flat.Across(slope);
    }

    /// The same term where it stands in another form.
    Term as(Expression other) {
        return new Term(other, shape, range, slope, flat, total, rule, premises);
    }

    /// The same with narrower bounds.
    Term within(Interval other) {
        return new Term(expression, shape, Bounds.common(range, other), slope, flat, total, rule, premises);
    }

    Derivation derivation() {
        return new Derivation(expression, curvature(), rule, range, premises.stream().map(Term::derivation).toList());
    }

    private Curvature curvature() {
        boolean strict = flat instanceof Flat.Nowhere;
        return switch (shape) {
            case CONVEX -> strict ? Curvature.STRICTLY_CONVEX : Curvature.CONVEX;
            case CONCAVE -> strict ? Curvature.STRICTLY_CONCAVE : Curvature.CONCAVE;
            case CONSTANT, AFFINE, STRICTLY_CONVEX, STRICTLY_CONCAVE, UNKNOWN -> shape;
        };
    }
}
