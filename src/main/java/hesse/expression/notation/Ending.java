package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Sign;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;

/// What stands round a formula in a text or a program and isn't part of it: a full stop, a comma, a semicolon, `\\`, `$…$`,
/// quotation marks, the name in `x^2 + y^2 = z`; and the `&` that aligns its equals sign.
final class Ending implements Notation {
    @Override
    public List<Lexeme> plain(List<Lexeme> quoted) {
        var lexemes = Quotes.without(quoted);
        int start = 0;
        int end = lexemes.size();
        while (start < end && lexemes.get(start).is(Symbol.DOLLAR)) {
            start++;
        }
        while (end - 1 > start && lexemes.get(end - 1) instanceof Sign(var symbol, _, _, _) && ends(symbol)) {
            end--;
        }
        var formula = new ArrayList<>(lexemes.subList(start, end));
        for (int i = formula.size() - 2; i >= 0; i--) {
            if (formula.get(i).is(Symbol.AMPERSAND) && formula.get(i + 1).is(Symbol.EQUALS)) {
                formula.remove(i);
            }
        }
        return withoutName(Quotes.without(formula));
    }

    /// A name alone on the right, which doesn't occur on the left.
    private static List<Lexeme> withoutName(List<Lexeme> formula) {
        int equals = formula.size() - 2;
        boolean named = equals > 1 && formula.get(equals).is(Symbol.EQUALS) && formula.getLast() instanceof Lexeme.Word(var name, _, _)
                && name.equals("z")
                && formula.subList(0, equals).stream()
                .noneMatch(lexeme -> lexeme.is(Symbol.EQUALS) || lexeme instanceof Lexeme.Word(var other, _, _) && other.equals(name));
        return named ? formula.subList(0, equals) : formula;
    }

    private static boolean ends(Symbol symbol) {
        return symbol == Symbol.PERIOD || symbol == Symbol.COMMA || symbol == Symbol.SEMICOLON || symbol == Symbol.NEW_ROW
                || symbol == Symbol.DOLLAR;
    }
}
