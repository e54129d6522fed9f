package hesse.curvature.composition;

import hesse.curvature.CompositionRule;
import hesse.curvature.Curvature;
import hesse.curvature.composition.Trees.Part;
import hesse.expression.Expression;
import hesse.expression.Expression.Call;
import hesse.expression.Function;
import hesse.interval.Interval;
import java.util.List;
import java.util.Optional;

/// u log(c u) with a positive number c, and u log(u/v), for an affine u (Boyd & Vandenberghe, sections 3.1.5 and 3.2.6).
final class EntropyRule {
    private final TermReader reader;

    EntropyRule(TermReader reader) {
        this.reader = reader;
    }

    Optional<Term> of(Expression product, List<Part> factors) {
        if (factors.size() != 2 || factors.stream().anyMatch(Part::inverse)) {
            return Optional.empty();
        }
        var first = factors.getFirst().expression();
        var last = factors.getLast().expression();
        return argument(last).flatMap(argument -> of(product, first, argument))
                .or(() -> argument(first).flatMap(argument -> of(product, last, argument)));
    }

    private static Optional<Expression> argument(Expression term) {
        return term instanceof Call(var function, var arguments)
                && (function == Function.LOG || function == Function.LOG2 || function == Function.LOG10)
                ? Optional.of(arguments.getFirst()) : Optional.empty();
    }

    /// Of u log(argument).
    private Optional<Term> of(Expression product, Expression factor, Expression argument) {
        var u = reader.read(factor);
        if (!u.isAffine()) {
            return Optional.empty();
        }
        var parts = Trees.factors(argument);
        var numbers = parts.stream().filter(part -> !Trees.varies(part.expression())).toList();
        var varying = parts.stream().filter(part -> Trees.varies(part.expression())).toList();
        boolean positive = numbers.stream().allMatch(part -> reader.value(part.expression()).inf() > 0);
        if (!positive || varying.size() > 2 || varying.isEmpty()) {
            return Optional.empty();
        }
        var own = varying.stream().filter(part -> part.expression().equals(factor)).toList();
        if (own.size() != 1) {
            return Optional.empty();
        }
        boolean convex = !own.getFirst().inverse();
        var others = varying.stream().filter(part -> part != own.getFirst()).toList();
        if (others.isEmpty()) {
            return Optional.of(term(product, convex, CompositionRule.ENTROPY, u.flatOfFunction(), u.total() && u.isPositive(), List.of(u)));
        }
        var v = reader.read(others.getFirst().expression());
        boolean relative = others.getFirst().inverse() == convex && v.isConcave() && v.isNotNegative();
        boolean total = u.total() && v.total() && u.isPositive() && v.isPositive();
        return relative ? Optional.of(term(product, convex, CompositionRule.RELATIVE_ENTROPY, Flat.EVERYWHERE, total, List.of(u, v)))
                : Optional.empty();
    }

    private static Term term(Expression product, boolean convex, CompositionRule rule, Flat flat, boolean total, List<Term> premises) {
        return new Term(product, convex ? Curvature.CONVEX : Curvature.CONCAVE, Interval.ENTIRE, Slope.NONE, flat, total, rule, premises);
    }
}
