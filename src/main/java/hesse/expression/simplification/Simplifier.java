package hesse.expression.simplification;

import hesse.expression.Expression;
import java.util.HashMap;
import java.util.Map;

/// Rewrites trees into what a person would write.
///
/// Numbers are computed exactly, like terms and powers collected, numeric factors come first, powers that are negative
/// become denominators; sums are multiplied out, or common factors taken out of them, where that makes the formula
/// shorter. A sum of which nothing had to be collected keeps the order in which it was written; others are ordered by
/// degree. The value stays the same, up to rounding, wherever the tree has one; x/x becomes 1. The result is never
/// longer (in numbers, letters, signs and names of functions), and simplifying it again changes nothing.
///
/// Trees that belong together, as a formula and its derivatives do, are given to one simplifier: sums that occur in the
/// formula as it was typed keep their order of terms in all of them.
public final class Simplifier {
    private static final int STEPS = 150_000;
    private static final int MOST_ROUNDS = 6;

    private final boolean awayFromKinks;
    private final Map<Sum, Sum> orders = new HashMap<>();

    /// @param awayFromKinks whether values at kinks don't matter, so that sign(x)^2 is 1
    public Simplifier(boolean awayFromKinks) {
        this.awayFromKinks = awayFromKinks;
    }

    /// Remembers how the formula's sums are written, and simplifies it.
    ///
    /// @throws WorkLimitExceeded if the work passes the limit
    public Expression typed(Expression formula) {
        return simplified(formula, true);
    }

    /// The shortest that is reached by tidying again and again, or the formula itself.
    ///
    /// @throws TooMuch if the work passes the limit
    public Expression simplified(Expression formula) {
        return simplified(formula, false);
    }

    private Expression simplified(Expression formula, boolean typed) {
        var budget = new WorkLimit(STEPS);
        budget.spend(PrintedLength.of(formula));
        var shortest = formula;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var next = once(shortest, typed, budget);
            if (PrintedLength.of(next) > PrintedLength.of(shortest) || next.equals(shortest)) {
                return shortest;
            }
            shortest = next;
        }
        return shortest;
    }

    private Expression once(Expression formula, boolean typed, WorkLimit budget) {
        var writer = new SumWriter(orders);
        var shortestForm = new ShortestForm(budget, awayFromKinks, writer);
        var reader = new SumReader(shortestForm.algebra(), sum -> {
            if (typed) {
                orders.putIfAbsent(sum, sum);
            }
        });
        try {
            return writer.tree(shortestForm.shortened(reader.read(formula)));
        } catch (OutOfRange _) {
            return formula;
        }
    }
}
