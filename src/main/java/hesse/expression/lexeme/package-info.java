/// A text cut into lexemes, before it is known what notation it is in.
///
/// A [hesse.expression.lexeme.FoldedText] has the plainest characters that mean the same as those typed, and
/// [hesse.expression.lexeme.Scanner#lexemes] cuts it into [hesse.expression.lexeme.Lexeme]s: numbers, words, commands of LaTeX, and signs
/// by their meaning ([hesse.expression.lexeme.Symbol]), each with the span of the text that it stands for. Every text is cut, in time
/// proportional to its length; what can't be read is a lexeme as well. [hesse.expression.lexeme.Brackets] finds what belongs together in a
/// list of them.
package hesse.expression.lexeme;
