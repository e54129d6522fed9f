/// Formulas as text and as trees.
///
/// [hesse.expression.Reading#of] comes first: it reads what a person types or pastes, in any notation, and answers with a tree, with the
/// names of its variables and with the places that people read in two ways, or with the place and kind of the mistake.
/// [hesse.expression.Parser#parse] is for those who want the tree alone, and has the grammar. An [hesse.expression.Expression] is
/// immutable; [hesse.expression.Printer] writes it so that the parser reads the same tree again. Variables are called as
/// [hesse.expression.VariableNames] says. Nothing here computes a value: that is `hesse.field`.
///
/// A text goes this way: `lexeme` cuts it into numbers, words and signs, `notation` makes plain ones of whatever was typed;
/// `VariableChoice` says which names are the variables; `Tokens` resolves words with a `NameResolver`, by the table of `Callables`;
/// `FormulaParser` makes the tree and collects `Guesses`.
///
/// Rooms: `lexeme` and `notation` know what people write before there is a grammar, `latex` writes trees as in print, `symbolic`
/// differentiates trees on paper and puts others in the place of their variables, `simplification` tidies them.
package hesse.expression;
