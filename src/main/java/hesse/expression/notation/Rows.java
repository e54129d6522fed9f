package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Sign;
import hesse.expression.lexeme.Symbol;
import java.util.List;

/// Rows of an aligned formula, whose ends and columns mean nothing; `&` where there are no rows is "and".
final class Rows implements Notation {
    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        boolean aligned = lexemes.stream().anyMatch(lexeme -> lexeme.is(Symbol.NEW_ROW))
                || lexemes.size() > 1 && lexemes.getFirst().is(Symbol.AMPERSAND);
        return lexemes.stream().filter(lexeme -> !lexeme.is(Symbol.NEW_ROW) && !(aligned && lexeme.is(Symbol.AMPERSAND)))
                .map(lexeme -> lexeme.is(Symbol.AMPERSAND) ? ((Sign) lexeme).meaning(Symbol.AND) : lexeme).toList();
    }
}
