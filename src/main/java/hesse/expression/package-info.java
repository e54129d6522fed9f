/// Formulas as text and as trees.
///
/// [hesse.expression.Parser] reads what a person types and answers with a tree or with the place and kind of the
/// mistake; [hesse.expression.Printer] writes a tree so that the parser reads the same tree again. Nothing here
/// computes a value: that is `hesse.field`.
package hesse.expression;
