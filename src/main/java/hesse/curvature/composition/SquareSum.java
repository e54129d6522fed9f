package hesse.curvature.composition;

import hesse.expression.Expression;
import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a term as a sum of squares and a number that isn't negative, all with factors that aren't negative.
///
/// @param roots  what is squared: affine terms, and convex ones that are nowhere negative
/// @param number whether a positive number is added
record SquareSum(List<Term> roots, boolean number) {

    /// Nothing if it isn't one.
    static Optional<SquareSum> of(Expression sum, TermReader reader) {
        var roots = new ArrayList<Term>();
        boolean number = false;
        for (var part : Trees.summands(sum)) {
            if (part.inverse()) {
                return Optional.empty();
            }
            if (!Trees.varies(part.expression())) {
                var value = reader.value(part.expression());
                if (!(value.inf() >= 0)) {
                    return Optional.empty();
                }
                number |= value.inf() > 0;
            } else {
                var root = root(part.expression(), reader);
                if (root.isEmpty()) {
                    return Optional.empty();
                }
                roots.add(root.get());
            }
        }
        return Optional.of(new SquareSum(roots, number));
    }

    private static Optional<Term> root(Expression square, TermReader reader) {
        var factors = Trees.factors(square);
        var varying = factors.stream().filter(part -> Trees.varies(part.expression())).toList();
        boolean positive = factors.stream().filter(part -> !Trees.varies(part.expression()))
                .allMatch(part -> reader.value(part.expression()).inf() > 0);
        if (!positive || varying.stream().anyMatch(Trees.Part::inverse)) {
            return Optional.empty();
        }
        boolean twice = varying.size() == 2 && varying.getFirst().expression().equals(varying.getLast().expression());
        var root = twice ? Optional.of(varying.getFirst().expression())
                : varying.size() == 1 ? rootOfPower(varying.getFirst().expression(), reader) : Optional.<Expression>empty();
        return root.map(reader::read).filter(term -> term.isAffine() || term.isConvex() && term.isNotNegative());
    }

    private static Optional<Expression> rootOfPower(Expression term, TermReader reader) {
        return Trees.power(term).filter(power -> !Trees.varies(power.right())).flatMap(power -> {
            var exponent = reader.value(power.right());
            if (!Bounds.isWhole(exponent) || exponent.inf() < 2 || exponent.inf() % 2 != 0) {
                return Optional.empty();
            }
            return Optional.of(exponent.inf() == 2 ? power.left()
                    : new Binary(Operator.POWER, power.left(), new Literal(exponent.inf() / 2)));
        });
    }

    boolean isTotal() {
        return roots.stream().allMatch(Term::total);
    }
}
