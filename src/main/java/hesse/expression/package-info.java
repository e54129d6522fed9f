/// Formulas as text and as trees.
///
/// [hesse.expression.Parser#parse] comes first: it reads what a person types and answers with a tree or with the place and
/// kind of the mistake. An [hesse.expression.Expression] is immutable; [hesse.expression.Printer] writes it so that the parser
/// reads the same tree again, [hesse.expression.LatexPrinter] as in print. Variables are called as
/// [hesse.expression.VariableNames] says. Nothing here computes a value: that is `hesse.field`.
///
/// Rooms: `symbolic` differentiates trees on paper, `simplification` tidies them.
package hesse.expression;
