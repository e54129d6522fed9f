package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.expression.Expression;
import hesse.interval.Interval;
import java.util.List;

/// A convex or concave function of one term (Boyd & Vandenberghe, section 3.2.4).
final class FunctionRule {
    private FunctionRule() {}

    /// What is known of `whole`, which applies the function to the term u; its values are in `range`.
    static Term of(Expression whole, Bend bend, Term u, Interval range) {
        if (u.isUnknown() || !hasConvexDomain(bend, u)) {
            return Term.unknown(whole, range, List.of(u));
        }
        if (u.isAffine()) {
            return term(whole, bend, u, range, CompositionRule.OF_AFFINE, bend.strict() ? u.flatOfFunction() : Flat.EVERYWHERE);
        }
        boolean same = u.isConvex() == bend.convex();
        return switch (bend.direction()) {
            case RISES -> same ? term(whole, bend, u, range, CompositionRule.INCREASING, u.flat()) : Term.unknown(whole, range, List.of(u));
            case RISES_OR_STAYS -> same ? term(whole, bend, u, range, CompositionRule.INCREASING, Flat.EVERYWHERE)
                    : Term.unknown(whole, range, List.of(u));
            case FALLS -> same ? Term.unknown(whole, range, List.of(u)) : term(whole, bend, u, range, CompositionRule.DECREASING, u.flat());
            case TURNS -> Term.unknown(whole, range, List.of(u));
        };
    }

    private static Term term(Expression whole, Bend bend, Term u, Interval range, CompositionRule rule, Flat flat) {
        boolean total = u.total() && bend.isDefinedOn(u.range());
        return new Term(whole, bend.convex() ? Curvature.CONVEX : Curvature.CONCAVE, range, Slope.NONE, flat, total, rule, List.of(u));
    }

    /// Whether the function is defined wherever u is, or else where a concave u is large enough, or a convex one small enough.
    private static boolean hasConvexDomain(Bend bend, Term u) {
        var domain = bend.domain();
        if (domain.isEmpty() || bend.isDefinedOn(u.range())) {
            return !domain.isEmpty();
        }
        return domain.sup() == Double.POSITIVE_INFINITY ? u.isConcave() : domain.inf() == Double.NEGATIVE_INFINITY && u.isConvex();
    }
}
