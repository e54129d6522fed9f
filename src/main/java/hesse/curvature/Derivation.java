package hesse.curvature;

import hesse.expression.Expression;
import hesse.interval.Interval;
import java.util.List;

/// Why a term of a formula is convex, concave or affine: a rule, and the same for each term that the rule asks about.
///
/// @param term      as it stands in the formula, or as the rule rewrites a part of it
/// @param curvature what follows
/// @param rule      why it follows
/// @param range     holds the term's values on its domain, for rules that ask for a sign
/// @param premises  what the rule asks about; none for what is plain to see
public record Derivation(Expression term, Curvature curvature, CompositionRule rule, Interval range, List<Derivation> premises) {

    public Derivation {
        premises = List.copyOf(premises);
    }
}
