/// What people write, made plain: LaTeX, programming languages and mathematics programs, before there is any grammar.
///
/// [hesse.expression.notation.Script#of] comes first. The text arrives as the lexemes of `expression.lexeme`; then each `Notation` takes
/// out what only it knows. What comes out has numbers, words, and signs by their meaning, whatever was typed, and spans that lead back to
/// it. Nothing is refused here: what can't be read is a lexeme as well, for the grammar to refuse.
package hesse.expression.notation;
