package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Sign;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// LaTeX's environment cases: a row for each value, with its condition behind `&` or a comma, perhaps after the word "if".
final class Cases {
    private static final Set<String> INTRODUCTIONS = Set.of("if", "for", "when", "where", "falls", "wenn", "für", "si");
    private static final Set<String> OTHERWISE = Set.of("otherwise", "else", "elsewhere", "sonst", "sinon");

    private Cases() {}

    static List<Lexeme> call(Lexeme open, List<Lexeme> content, Lexeme close) {
        var call = new ArrayList<Lexeme>();
        call.add(new Word("if", open.start(), open.end()));
        call.add(open.implied(Symbol.OPEN_ROUND));
        boolean first = true;
        for (var row : Conditionals.split(content, Symbol.NEW_ROW)) {
            if (!row.isEmpty()) {
                if (!first) {
                    call.add(row.getFirst().implied(Symbol.COMMA));
                }
                first = false;
                call.addAll(row(row));
            }
        }
        call.add(close.implied(Symbol.CLOSE_ROUND));
        return call;
    }

    private static List<Lexeme> row(List<Lexeme> row) {
        var cells = Conditionals.split(row, row.stream().anyMatch(lexeme -> lexeme.is(Symbol.AMPERSAND)) ? Symbol.AMPERSAND : Symbol.COMMA);
        var value = withoutPunctuation(cells.getFirst());
        if (cells.size() == 1) {
            return value;
        }
        var condition = withoutIntroduction(withoutPunctuation(cells.get(1)));
        if (condition.isEmpty()) {
            return value;
        }
        var both = new ArrayList<>(condition);
        both.add(condition.getLast().implied(Symbol.COMMA));
        both.addAll(value);
        return both;
    }

    private static List<Lexeme> withoutPunctuation(List<Lexeme> cell) {
        int end = cell.size();
        while (end > 0
                && (cell.get(end - 1).is(Symbol.COMMA) || cell.get(end - 1).is(Symbol.SEMICOLON) || cell.get(end - 1).is(Symbol.PERIOD))) {
            end--;
        }
        return cell.subList(0, end);
    }

    /// Nothing is left of "otherwise".
    private static List<Lexeme> withoutIntroduction(List<Lexeme> condition) {
        // Only one: the condition may be a choice itself, which begins with an "if" of its own.
        int start = !condition.isEmpty() && isOneOf(INTRODUCTIONS, condition.getFirst()) ? 1 : 0;
        var rest = condition.subList(start, condition.size());
        return rest.size() == 1 && isOneOf(OTHERWISE, rest.getFirst()) ? List.of() : rest;
    }

    private static boolean isOneOf(Set<String> words, Lexeme lexeme) {
        return switch (lexeme) {
            case Word(var text, _, _) -> words.contains(text.toLowerCase(Locale.ROOT));
            case Sign(_, var spelling, _, _) -> words.contains(spelling.toLowerCase(Locale.ROOT));
            case Lexeme.Number _, Lexeme.Command _, Lexeme.Unreadable _ -> false;
        };
    }
}
