package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;

/// Functions of programs with a body in braces: `function f(x, y) { return x*y; }`, `(x, y) => { … }`, R's `function(x) { … }`. The braces
/// go.
final class FunctionBodies implements Notation {
    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        int open = 0;
        while (open < lexemes.size() && !lexemes.get(open).is(Symbol.OPEN_CURLY)) {
            open++;
        }
        boolean body = open > 0 && open < lexemes.size() - 2 && Brackets.matching(lexemes, open) == lexemes.size() - 1
                && (lexemes.get(open - 1).is(Symbol.ARROW)
                || lexemes.get(open - 1).is(Symbol.CLOSE_ROUND) && hasKeyword(lexemes.subList(0, open)));
        if (!body) {
            return lexemes;
        }
        int end = lexemes.size() - 1;
        while (end > open + 1 && lexemes.get(end - 1).is(Symbol.SEMICOLON)) {
            end--;
        }
        var plain = new ArrayList<>(lexemes.subList(0, open));
        if (lexemes.get(open - 1).closes()) {
            plain.add(lexemes.get(open).implied(Symbol.EQUALS));
        }
        plain.addAll(lexemes.subList(open + 1, end));
        return plain;
    }

    private static boolean hasKeyword(List<Lexeme> head) {
        return head.stream().anyMatch(lexeme -> lexeme instanceof Word(var text, _, _) && text.equals("function"));
    }
}
