package hesse.expression.notation;

import hesse.expression.notation.Lexeme.Sign;
import java.util.List;

/// What stands round a formula in a text or a program and isn't part of it: a full stop, a comma, a semicolon, `\\`, `$…$`.
final class Ending implements Notation {
    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        int start = 0;
        int end = lexemes.size();
        while (start < end && lexemes.get(start).is(Symbol.DOLLAR)) {
            start++;
        }
        while (end - 1 > start && lexemes.get(end - 1) instanceof Sign(var symbol, _, _, _) && ends(symbol)) {
            end--;
        }
        boolean rows = lexemes.stream().anyMatch(lexeme -> lexeme.is(Symbol.NEW_ROW));
        return lexemes.subList(start, end).stream().filter(lexeme -> !lexeme.is(Symbol.NEW_ROW) && !(rows && lexeme.is(Symbol.AMPERSAND)))
                .map(lexeme -> lexeme.is(Symbol.AMPERSAND) ? ((Sign) lexeme).meaning(Symbol.AND) : lexeme).toList();
    }

    private static boolean ends(Symbol symbol) {
        return switch (symbol) {
            case PERIOD, COMMA, SEMICOLON, NEW_ROW, DOLLAR -> true;
            default -> false;
        };
    }
}
