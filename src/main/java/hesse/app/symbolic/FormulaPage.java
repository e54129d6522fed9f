package hesse.app.symbolic;

import hesse.expression.Expression;
import hesse.expression.VariableNames;

/// What the pane shows of a formula: its derivatives in print.
sealed interface FormulaPage permits Page, SpacePage {

    /// The formula that it is of.
    record Contents(Expression formula, VariableNames variables) {}

    Contents contents();

    /// All of it to be copied as text.
    ///
    /// @param tooLong what stands in place of a derivative that is too long
    String text(String tooLong);

    /// All of it to be copied as LaTeX.
    String latex(String tooLong);
}
