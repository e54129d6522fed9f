package hesse.field.rewriting;

import hesse.expression.Expression;
import java.util.Optional;

/// A kind of formula that doubles evaluate with loss, and the form that they evaluate without.
@FunctionalInterface
interface Rule {

    /// The form of a formula whose root the rule is about, if it holds for certain.
    Optional<StableForm> of(Expression formula, Numbers numbers);
}
