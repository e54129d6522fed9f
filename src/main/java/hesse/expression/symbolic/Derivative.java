package hesse.expression.symbolic;

import hesse.expression.Expression;
import java.util.Optional;

/// A derivative as a formula, unless it is too long to be read.
public sealed interface Derivative {

    record Formula(Expression expression) implements Derivative {}

    /// Longer than [SymbolicDerivatives#MAX_LENGTH], or more work than [SymbolicDerivatives] takes on.
    record TooLong() implements Derivative {}

    default Optional<Expression> shown() {
        return switch (this) {
            case Formula(var expression) -> Optional.of(expression);
            case TooLong() -> Optional.empty();
        };
    }
}
