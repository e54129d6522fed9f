package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Number;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Commas for decimals, `1,5x`, where they can't separate anything: outside of calls, in calls that take one argument, and wherever
/// semicolons separate the arguments. `1,000` may be a thousand, so it stays for the grammar to refuse.
final class DecimalCommas implements Notation {
    private static final int DIGITS_OF_THOUSANDS = 3;
    private final Vocabulary vocabulary;

    DecimalCommas(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        boolean semicolons = hasSemicolonInBrackets(lexemes);
        var plain = new ArrayList<Lexeme>(lexemes.size());
        Deque<Boolean> separates = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size(); i++) {
            var lexeme = lexemes.get(i);
            if (lexeme.opens()) {
                separates.push(!semicolons && separates(lexemes, i));
            } else if (lexeme.closes() && !separates.isEmpty()) {
                separates.pop();
            }
            if (lexeme.is(Symbol.COMMA) && !Boolean.TRUE.equals(separates.peek()) && isDecimal(plain, lexemes, i)) {
                var whole = (Number) plain.removeLast();
                var part = (Number) lexemes.get(++i);
                plain.add(new Number(whole.digits() + "." + part.digits(), whole.start(), part.end()));
            } else {
                plain.add(lexeme.is(Symbol.SEMICOLON) && !separates.isEmpty() ? lexeme.implied(Symbol.COMMA) : lexeme);
            }
        }
        return plain;
    }

    private boolean separates(List<Lexeme> lexemes, int open) {
        return !lexemes.get(open).is(Symbol.OPEN_ROUND)
                || open > 0 && lexemes.get(open - 1) instanceof Word(var name, _, _) && vocabulary.isFunction(name)
                && !vocabulary.takesOneArgument(name);
    }

    private static boolean isDecimal(List<Lexeme> before, List<Lexeme> lexemes, int comma) {
        return !before.isEmpty() && before.getLast() instanceof Number(var whole, _, int end) && end == lexemes.get(comma).start()
                && comma + 1 < lexemes.size() && lexemes.get(comma + 1) instanceof Number(var part, int start, _)
                && start == lexemes.get(comma).end()
                && isDigits(whole) && Character.isDigit(part.charAt(0)) && part.indexOf('.') < 0
                && (part.length() != DIGITS_OF_THOUSANDS || whole.equals("0"));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }

    private static boolean hasSemicolonInBrackets(List<Lexeme> lexemes) {
        int depth = 0;
        for (var lexeme : lexemes) {
            depth += lexeme.opens() ? 1 : lexeme.closes() ? -1 : 0;
            if (depth > 0 && lexeme.is(Symbol.SEMICOLON)) {
                return true;
            }
        }
        return false;
    }
}
