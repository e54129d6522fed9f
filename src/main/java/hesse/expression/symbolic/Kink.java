package hesse.expression.symbolic;

import hesse.expression.Expression;

/// Points at which a formula's derivatives are not what the symbolic ones say, because a function in it has a kink or a
/// jump there.
public sealed interface Kink {

    /// The formula that decides.
    Expression expression();

    /// Where the expression is zero: `abs`, `sign`, `relu`, and the difference of what `min` and `max` choose from.
    record Zero(Expression expression) implements Kink {}

    /// Where the expression is a whole number: `floor`.
    record Whole(Expression expression) implements Kink {}
}
