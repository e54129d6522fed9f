/// What people write, made plain: characters, LaTeX, programming languages and mathematics programs, before there is any grammar.
///
/// [hesse.expression.notation.Script#of] comes first. A text goes through a `FoldedText`, whose characters are the plainest that mean
/// the same, and through a `Scanner`, which cuts it into [hesse.expression.notation.Lexeme]s; then each `Notation` takes out what only it
/// knows. What comes out has numbers, words, and signs by their meaning ([hesse.expression.notation.Symbol]), whatever was typed, and spans
/// that lead back to it. Nothing is refused here: what can't be read is a lexeme as well, for the grammar to refuse.
package hesse.expression.notation;
