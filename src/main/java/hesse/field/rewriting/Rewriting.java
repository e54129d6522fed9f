package hesse.field.rewriting;

import hesse.expression.Expression;

/// A part of a formula with what is computed in its place.
public record Rewriting(Expression formula, StableForm form) {

    /// What is computed, as a formula.
    public Expression evaluated() {
        return form.evaluated();
    }
}
