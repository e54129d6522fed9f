package hesse.expression.notation;

import hesse.expression.lexeme.Brackets;
import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;

/// The arguments of `Piecewise`, pairs of a value and its condition: `{{a, c}, {b, d}}, e` in Mathematica, `(a, c), (b, True)` in SymPy.
/// What isn't a pair stays as it is.
final class Pairs {
    private Pairs() {}

    /// Conditions and values in turn.
    static List<Lexeme> inTurn(List<Lexeme> arguments) {
        var parts = new ArrayList<List<Lexeme>>();
        for (var argument : Conditionals.split(arguments, Symbol.COMMA)) {
            var elements = elements(argument);
            if (elements.size() > 1 && elements.stream().allMatch(element -> elements(element).size() == 2)
                    || elements.size() == 1 && elements(elements.getFirst()).size() == 2) {
                elements.forEach(pair -> add(parts, elements(pair)));
            } else if (elements.size() == 2) {
                add(parts, elements);
            } else {
                parts.add(argument);
            }
        }
        var inTurn = new ArrayList<Lexeme>();
        for (var part : parts) {
            if (!inTurn.isEmpty() && !part.isEmpty()) {
                inTurn.add(part.getFirst().implied(Symbol.COMMA));
            }
            inTurn.addAll(part);
        }
        return inTurn;
    }

    private static void add(List<List<Lexeme>> parts, List<List<Lexeme>> pair) {
        parts.add(pair.getLast());
        parts.add(pair.getFirst());
    }

    /// What stands between the commas in brackets round the whole; nothing if there are no such brackets.
    private static List<List<Lexeme>> elements(List<Lexeme> lexemes) {
        boolean whole = lexemes.size() > 2 && lexemes.getFirst().opens() && Brackets.matching(lexemes, 0) == lexemes.size() - 1;
        return whole ? Conditionals.split(lexemes.subList(1, lexemes.size() - 1), Symbol.COMMA) : List.of();
    }
}
