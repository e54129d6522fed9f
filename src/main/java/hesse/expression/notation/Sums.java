package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Flaw;
import hesse.expression.lexeme.Lexeme.Number;
import hesse.expression.lexeme.Lexeme.Sign;
import hesse.expression.lexeme.Lexeme.Unreadable;
import hesse.expression.lexeme.Lexeme.Word;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Sums and products over an index, `\sum_{i=1}^{3} x_i^2`, written out: x_1^2 + x_2^2 + x_3^2. What is summed ends before the next + or −.
/// Limits that aren't numbers are left for the grammar to refuse.
final class Sums implements Notation {
    private static final Set<String> SIGNS = Set.of("sum", "prod", "Σ", "Π");
    /// More terms, or more lexemes in all, are none that anybody reads.
    private static final int MOST_TERMS = 100;
    private static final int MOST_LEXEMES = 10_000;

    /// @param body where what is summed begins
    private record Head(boolean product, String index, int first, int last, int body) {
        int terms() {
            return last - first + 1;
        }
    }

    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        var plain = lexemes;
        // The last one first, so that what is summed has no other sum in it.
        for (int at = lexemes.size() - 3; at >= 0; at--) {
            if (isSum(plain, at)) {
                plain = writtenOut(plain, at);
            }
        }
        return plain;
    }

    private static boolean isSum(List<Lexeme> lexemes, int at) {
        return lexemes.get(at) instanceof Word(var text, _, _) && SIGNS.contains(text) && lexemes.get(at + 1).is(Symbol.SUBSCRIPT)
                && lexemes.get(at + 2).is(Symbol.OPEN_CURLY);
    }

    private static List<Lexeme> writtenOut(List<Lexeme> lexemes, int at) {
        var sign = (Word) lexemes.get(at);
        var head = head(lexemes, at);
        int end = head == null ? lexemes.size() : end(lexemes, head.body);
        var whole = new ArrayList<>(lexemes.subList(0, at));
        if (head == null || head.terms() > MOST_TERMS || head.terms() * (end - head.body) > MOST_LEXEMES || end == head.body) {
            whole.add(new Unreadable(Flaw.SUM, sign.text(), sign.start(), sign.end()));
            return whole;
        }
        var bracket = new Sign(Symbol.OPEN_ROUND, "(", sign.start(), sign.end());
        whole.add(bracket);
        for (int index = head.first; index <= head.last; index++) {
            if (index > head.first) {
                whole.add(bracket.implied(head.product ? Symbol.TIMES : Symbol.PLUS));
            }
            whole.add(bracket);
            term(lexemes.subList(head.body, end), head.index, index, whole);
            whole.add(bracket.implied(Symbol.CLOSE_ROUND));
        }
        whole.add(bracket.implied(Symbol.CLOSE_ROUND));
        whole.addAll(lexemes.subList(end, lexemes.size()));
        return whole;
    }

    /// Reads `_{i=1}^{3}`; null if that isn't what stands there.
    private static Head head(List<Lexeme> lexemes, int at) {
        int power = Brackets.matching(lexemes, at + 2) + 1;
        boolean from = power == at + 7 && lexemes.get(at + 3) instanceof Word && lexemes.get(at + 4).is(Symbol.EQUALS);
        if (!from || power + 1 >= lexemes.size() || !lexemes.get(power).is(Symbol.POWER)) {
            return null;
        }
        boolean braces = lexemes.get(power + 1).is(Symbol.OPEN_CURLY);
        int number = braces ? power + 2 : power + 1;
        boolean closed = !braces || number + 1 < lexemes.size() && lexemes.get(number + 1).is(Symbol.CLOSE_CURLY);
        int first = whole(lexemes.get(at + 5));
        int last = closed && number < lexemes.size() ? whole(lexemes.get(number)) : -1;
        boolean product = lexemes.get(at) instanceof Word(var sign, _, _) && (sign.equals("prod") || sign.equals("Π"));
        return first < 0 || last < first ? null
                : new Head(product, ((Word) lexemes.get(at + 3)).text(), first, last, braces ? number + 2 : number + 1);
    }

    /// The whole number up to 999, -1 if it is none.
    private static int whole(Lexeme lexeme) {
        return lexeme instanceof Number(var digits, _, _) && digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    }

    private static int end(List<Lexeme> lexemes, int from) {
        int depth = 0;
        for (int i = from; i < lexemes.size(); i++) {
            var lexeme = lexemes.get(i);
            boolean ends = depth == 0 && (lexeme.closes() || lexeme.is(Symbol.COMMA) || lexeme.is(Symbol.EQUALS)
                    || i > from && lexemes.get(i - 1).endsOperand() && (lexeme.is(Symbol.PLUS) || lexeme.is(Symbol.MINUS)));
            if (ends) {
                return i;
            }
            depth += lexeme.opens() ? 1 : lexeme.closes() ? -1 : 0;
        }
        return lexemes.size();
    }

    private static void term(List<Lexeme> body, String index, int value, List<Lexeme> into) {
        for (int i = 0; i < body.size(); i++) {
            switch (body.get(i)) {
                case Word(var text, int start, int end) when text.equals(index) -> {
                    int shifted = shifted(body, i, value);
                    boolean bracketed = i > 0
                            && (body.get(i - 1).is(Symbol.OPEN_SQUARE)
                                    || i > 1 && body.get(i - 1).is(Symbol.OPEN_CURLY) && body.get(i - 2).is(Symbol.SUBSCRIPT));
                    if (bracketed && shifted >= 0) {
                        into.add(new Number(String.valueOf(shifted), start, end));
                        i += body.get(i + 1).closes() ? 0 : 2;
                    } else {
                        var number = new Number(String.valueOf(value), start, end);
                        into.add(new Sign(Symbol.OPEN_ROUND, "(", start, end));
                        into.add(number);
                        into.add(new Sign(Symbol.CLOSE_ROUND, ")", start, end));
                    }
                }
                case Word(var text, int start, int end) when text.endsWith("_" + index) ->
                        into.add(new Word(text.substring(0, text.length() - index.length()) + value, start, end));
                case Lexeme other -> into.add(other);
            }
        }
    }

    /// The index in brackets of `x_{i}`, `x_{i+1}` or `x[i-1]`, whose first lexeme is at this place; -1 if the brackets hold something
    /// else.
    private static int shifted(List<Lexeme> body, int at, int value) {
        if (at + 1 < body.size() && body.get(at + 1).closes()) {
            return value;
        }
        boolean shift = at + 3 < body.size() && (body.get(at + 1).is(Symbol.PLUS) || body.get(at + 1).is(Symbol.MINUS))
                && whole(body.get(at + 2)) >= 0 && body.get(at + 3).closes();
        return shift ? value + (body.get(at + 1).is(Symbol.PLUS) ? 1 : -1) * whole(body.get(at + 2)) : -1;
    }
}
