package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import java.util.List;

/// A way of writing formulas, or one habit of it: takes what only it knows out of the lexemes and says the same in plain ones.
/// It answers every list, however long or nested, and leaves what it doesn't know as it is.
interface Notation {
    List<Lexeme> plain(List<Lexeme> lexemes);
}
