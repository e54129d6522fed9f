package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;

/// Pairs and lists in brackets. Of two points the coordinates are compared, `(x, y) ≠ (0, 0)`; a list that is all the arguments of a call
/// is these arguments, `norm([x, y])`, `Max[{x, y}]`.
final class Points implements Notation {
    @Override
    public List<Lexeme> plain(List<Lexeme> lexemes) {
        if (lexemes.stream().noneMatch(lexeme -> lexeme.is(Symbol.COMMA) || lexeme.is(Symbol.SEMICOLON))) {
            return lexemes;
        }
        var partners = Brackets.partners(lexemes);
        var plain = new ArrayList<Lexeme>(lexemes.size());
        for (int i = 0; i < lexemes.size(); i++) {
            int compared = comparison(lexemes, partners, i);
            if (compared > 0) {
                int middle = partners[i] + 1;
                compare(Conditionals.split(lexemes.subList(i + 1, middle - 1), Symbol.COMMA),
                        Conditionals.split(lexemes.subList(middle + 2, compared), Symbol.COMMA), (Lexeme.Sign) lexemes.get(middle), plain);
                i = compared;
            } else if (!isListOfArguments(lexemes, partners, i)) {
                plain.add(lexemes.get(i));
            }
        }
        return plain;
    }

    /// Where the second of two compared points ends, 0 if the first doesn't begin at this index.
    private static int comparison(List<Lexeme> lexemes, int[] partners, int open) {
        boolean call = open > 0 && lexemes.get(open - 1) instanceof Lexeme.Word && lexemes.get(open - 1).end() == lexemes.get(open).start();
        if (!lexemes.get(open).is(Symbol.OPEN_ROUND) || call || partners[open] < 0 || partners[open] + 2 >= lexemes.size()) {
            return 0;
        }
        var sign = lexemes.get(partners[open] + 1);
        int second = partners[open] + 2;
        boolean compares = sign.is(Symbol.EQUAL) || sign.is(Symbol.EQUALS) || sign.is(Symbol.NOT_EQUAL);
        boolean points = compares && lexemes.get(second).is(Symbol.OPEN_ROUND) && partners[second] > 0
                && isPoint(lexemes, open, partners[open]) && isPoint(lexemes, second, partners[second]);
        return points ? partners[second] : 0;
    }

    private static boolean isPoint(List<Lexeme> lexemes, int open, int close) {
        var coordinates = Conditionals.split(lexemes.subList(open + 1, close), Symbol.COMMA);
        return coordinates.size() == 2 && coordinates.stream().noneMatch(List::isEmpty);
    }

    private static void compare(List<List<Lexeme>> one, List<List<Lexeme>> other, Lexeme.Sign sign, List<Lexeme> into) {
        into.add(sign.implied(Symbol.OPEN_ROUND));
        for (int k = 0; k < 2; k++) {
            if (k > 0) {
                into.add(sign.meaning(sign.symbol() == Symbol.NOT_EQUAL ? Symbol.OR : Symbol.AND));
            }
            into.addAll(one.get(k));
            into.add(sign);
            into.addAll(other.get(k));
        }
        into.add(sign.implied(Symbol.CLOSE_ROUND));
    }

    /// Whether this bracket is the one of a list that is all that stands in the brackets round it, which are a call's.
    private static boolean isListOfArguments(List<Lexeme> lexemes, int[] partners, int at) {
        int open = lexemes.get(at).opens() ? at : partners[at];
        int close = open < 0 ? -1 : partners[open];
        boolean list = close > open && open > 1 && (lexemes.get(open).is(Symbol.OPEN_SQUARE) || lexemes.get(open).is(Symbol.OPEN_CURLY));
        return list && lexemes.get(open - 1).opens() && partners[open - 1] == close + 1
                && lexemes.get(open - 2) instanceof Lexeme.Word(var name, _, _)
                && !name.equalsIgnoreCase("piecewise")
                && (Conditionals.split(lexemes.subList(open + 1, close), Symbol.COMMA).size() > 1
                        || Conditionals.split(lexemes.subList(open + 1, close), Symbol.SEMICOLON).size() > 1);
    }
}
