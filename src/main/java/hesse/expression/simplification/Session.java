package hesse.expression.simplification;

import hesse.expression.Expression;
import java.util.HashMap;
import java.util.Map;

/// One piece of work: reads trees, tidies them, writes them again, within a budget. Sums that occur in the formula as it
/// was typed keep their order of terms.
public final class Session {
    private static final int STEPS = 150_000;
    private static final int MOST_ROUNDS = 6;

    private final boolean awayFromKinks;
    private final Map<Sum, Sum> orders = new HashMap<>();

    public Session(boolean awayFromKinks) {
        this.awayFromKinks = awayFromKinks;
    }

    /// Remembers how the formula's sums are written, and simplifies it.
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
        var budget = new Budget(STEPS);
        budget.spend(Length.of(formula));
        var shortest = formula;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var next = once(shortest, typed, budget);
            if (Length.of(next) > Length.of(shortest) || next.equals(shortest)) {
                return shortest;
            }
            shortest = next;
        }
        return shortest;
    }

    private Expression once(Expression formula, boolean typed, Budget budget) {
        var writer = new Writer(orders);
        var tidier = new Tidier(budget, awayFromKinks, writer);
        var reader = new Reader(tidier.algebra(), sum -> {
            if (typed) {
                orders.putIfAbsent(sum, sum);
            }
        });
        try {
            return writer.tree(tidier.tidied(reader.read(formula)));
        } catch (OutOfRange _) {
            return formula;
        }
    }
}
