package hesse.expression.simplification;

import hesse.expression.Expression;
import java.util.HashMap;
import java.util.Map;

/// Rewrites trees into what a person would write.
///
/// Numbers are computed exactly, like terms and powers collected, numeric factors come first, powers that are negative
/// become denominators; sums are multiplied out, or common factors taken out of them, where that makes the formula
/// shorter. A sum of which nothing had to be collected keeps the order in which it was written; others are ordered by
/// degree. The value stays the same, up to rounding, wherever the tree has one, but at the jumps of sign: sign(x)^2
/// becomes 1, and so does x/x. The result is never longer (in numbers, letters, signs and names of functions), and
/// simplifying it again changes nothing.
///
/// Trees that belong together, as a formula and its derivatives do, are given to one simplifier: sums that occur in the
/// formula as it was typed keep their order of terms in all of them.
public final class Simplifier {
    private static final int STEPS = 150_000;
    private static final int MOST_ROUNDS = 6;

    private final Map<Sum, Sum> orders = new HashMap<>();

    /// Remembers how the formula's sums are written, and simplifies it.
    ///
    /// @throws WorkLimitExceeded if the work passes the limit
    public Expression typed(Expression formula) {
        return simplified(formula, true);
    }

    /// The shortest that is reached by simplifying again and again, or the formula itself.
    ///
    /// @throws WorkLimitExceeded if the work passes the limit
    public Expression simplified(Expression formula) {
        return simplified(formula, false);
    }

    private Expression simplified(Expression formula, boolean typed) {
        var limit = new WorkLimit(STEPS);
        limit.spend(PrintedLength.of(formula));
        var shortest = formula;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var next = once(shortest, typed, limit);
            if (PrintedLength.of(next) > PrintedLength.of(shortest) || next.equals(shortest)) {
                return shortest;
            }
            shortest = next;
        }
        return shortest;
    }

    private Expression once(Expression formula, boolean typed, WorkLimit limit) {
        var writer = new SumWriter(orders);
        var shortestForm = new ShortestForm(limit, writer);
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
