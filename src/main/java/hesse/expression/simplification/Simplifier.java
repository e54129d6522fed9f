package hesse.expression.simplification;

import hesse.expression.Expression;
import java.util.Optional;

/// Rewrites a tree into what a person would write.
///
/// Numbers are computed exactly, like terms and powers collected, numeric factors come first, powers that are negative
/// become denominators; sums are multiplied out, or common factors taken out of them, where that makes the formula
/// shorter. A sum of which nothing had to be collected keeps the order in which it was written; others are ordered by
/// degree. The value stays the same, up to rounding, wherever the tree has one; x/x becomes 1. The result is never
/// longer (in numbers, letters, signs and names of functions), and simplifying it again changes nothing.
public final class Simplifier {
    private Simplifier() {}

    /// @return the simpler tree; empty if that would take too long
    public static Optional<Expression> simplify(Expression expression) {
        try {
            return Optional.of(new Session(false).typed(expression));
        } catch (TooMuch _) {
            return Optional.empty();
        }
    }
}
