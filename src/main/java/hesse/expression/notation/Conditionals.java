package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Functions in pieces: `c ? a : b`, `a if c else b`, `if c then a else b`, `{c: a, d: b, e}`, the environment cases, and `Piecewise` of
/// pairs. All become `if(c, a, d, b, e)`: conditions and values in turn, then perhaps what holds else.
///
/// Innermost brackets come first, so that what stands in brackets has been made plain when they are looked at.
final class Conditionals implements Notation {
    private record Scope(Lexeme open, List<Lexeme> content, boolean pairs) {}

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        return lexemes.stream().anyMatch(Conditionals::isTelling) ? scopes(lexemes) : lexemes;
    }

    private static boolean isTelling(Lexeme lexeme) {
        return switch (lexeme) {
            case Lexeme.Sign(var symbol, _, _, _) -> symbol == Symbol.QUESTION || symbol == Symbol.COLON || symbol == Symbol.IF
                    || symbol == Symbol.OPEN_CASES;
            case Word word -> isPiecewise(word);
            case Lexeme.Number _, Lexeme.Command _, Lexeme.Unreadable _ -> false;
        };
    }

    private static boolean isPiecewise(Lexeme lexeme) {
        return lexeme instanceof Word(var text, _, _) && text.equalsIgnoreCase("piecewise");
    }

    private static List<Lexeme> scopes(List<Lexeme> lexemes) {
        Deque<Scope> scopes = new ArrayDeque<>();
        scopes.push(new Scope(null, new ArrayList<>(), false));
        for (var lexeme : lexemes) {
            if (lexeme.opens()) {
                var before = scopes.peek().content;
                scopes.push(new Scope(lexeme, new ArrayList<>(), !before.isEmpty() && isPiecewise(before.getLast())));
            } else if (lexeme.closes() && scopes.size() > 1) {
                var scope = scopes.pop();
                scopes.peek().content.addAll(closed(scope, lexeme));
            } else {
                scopes.peek().content.add(lexeme);
            }
        }
        var unclosed = new ArrayDeque<Scope>();
        scopes.iterator().forEachRemaining(unclosed::push);
        var plain = new ArrayList<Lexeme>();
        for (var scope : unclosed) {
            if (scope.open != null) {
                plain.add(scope.open);
            }
            plain.addAll(parts(scope.content));
        }
        return plain;
    }

    private static List<Lexeme> closed(Scope scope, Lexeme close) {
        if (scope.open.is(Symbol.OPEN_CASES)) {
            return Cases.call(scope.open, scope.content, close);
        }
        if (scope.open.is(Symbol.OPEN_CURLY) && close.is(Symbol.CLOSE_CURLY) && split(scope.content, Symbol.QUESTION).size() == 1
                && split(scope.content, Symbol.COLON).size() > 1) {
            return call(scope.open, scope.content, close);
        }
        var whole = new ArrayList<Lexeme>();
        whole.add(scope.open);
        whole.addAll(scope.pairs ? Pairs.inTurn(scope.content) : parts(scope.content));
        whole.add(close);
        return whole;
    }

    /// `{c: a, b}` as a call; its colons become commas.
    private static List<Lexeme> call(Lexeme open, List<Lexeme> content, Lexeme close) {
        var call = new ArrayList<Lexeme>();
        call.add(new Word("if", open.start(), open.end()));
        call.add(open.implied(Symbol.OPEN_ROUND));
        int depth = 0;
        for (var lexeme : content) {
            depth += lexeme.opens() ? 1 : lexeme.closes() ? -1 : 0;
            call.add(depth == 0 && lexeme.is(Symbol.COLON) ? ((Lexeme.Sign) lexeme).meaning(Symbol.COMMA) : lexeme);
        }
        call.add(close.implied(Symbol.CLOSE_ROUND));
        return call;
    }

    /// What stands between brackets, each part between commas by itself.
    private static List<Lexeme> parts(List<Lexeme> content) {
        if (content.stream().noneMatch(lexeme -> lexeme.is(Symbol.QUESTION) || lexeme.is(Symbol.IF))) {
            return content;
        }
        var parts = new ArrayList<Lexeme>();
        int from = 0;
        for (var part : split(content, Symbol.COMMA)) {
            parts.addAll(Branches.call(part));
            from += part.size();
            if (from < content.size()) {
                parts.add(content.get(from++));
            }
        }
        return parts;
    }

    /// The parts between signs of this kind that are in no bracket.
    static List<List<Lexeme>> split(List<Lexeme> lexemes, Symbol separator) {
        var parts = new ArrayList<List<Lexeme>>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < lexemes.size(); i++) {
            depth += lexemes.get(i).opens() ? 1 : lexemes.get(i).closes() ? -1 : 0;
            if (depth == 0 && lexemes.get(i).is(separator)) {
                parts.add(lexemes.subList(from, i));
                from = i + 1;
            }
        }
        parts.add(lexemes.subList(from, lexemes.size()));
        return parts;
    }
}
