package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Number;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;

/// Numbers written with a power of ten in LaTeX, `1.5 \\cdot 10^{-12}`, where they begin a term.
final class PowersOfTen {
    private PowersOfTen() {}

    static List<Lexeme> joined(List<Lexeme> lexemes) {
        var joined = new ArrayList<Lexeme>(lexemes.size());
        for (int i = 0; i < lexemes.size(); i++) {
            int exponent = exponent(lexemes, i);
            if (exponent > 0 && beginsTerm(joined)) {
                var mantissa = (Number) lexemes.get(i);
                var sign = lexemes.get(exponent - 1).is(Symbol.MINUS) ? "-" : "";
                joined.add(new Number(mantissa.digits() + "e" + sign + ((Number) lexemes.get(exponent)).digits(), mantissa.start(), lexemes.get(exponent + 1).end()));
                i = exponent + 1;
            } else {
                joined.add(lexemes.get(i));
            }
        }
        return joined;
    }

    /// Where the exponent's digits are, in braces behind a number, a dot and a ten; 0 if that isn't there.
    private static int exponent(List<Lexeme> lexemes, int at) {
        boolean power = at + 6 < lexemes.size() && lexemes.get(at) instanceof Number(var mantissa, _, _) && mantissa.indexOf('e') < 0 && lexemes.get(at + 1).is(Symbol.TIMES)
                && lexemes.get(at + 2) instanceof Number(var ten, _, _) && ten.equals("10") && lexemes.get(at + 3).is(Symbol.POWER) && lexemes.get(at + 4).is(Symbol.OPEN_CURLY);
        int digits = power && lexemes.get(at + 5).is(Symbol.MINUS) ? at + 6 : at + 5;
        boolean whole = power && digits + 1 < lexemes.size() && lexemes.get(digits) instanceof Number(var exponent, _, _) && exponent.chars().allMatch(Character::isDigit)
                && lexemes.get(digits + 1).is(Symbol.CLOSE_CURLY);
        return whole ? digits : 0;
    }

    private static boolean beginsTerm(List<Lexeme> before) {
        int last = before.size() - 1;
        if (last < 0) {
            return true;
        }
        boolean sign = before.get(last).is(Symbol.PLUS) || before.get(last).is(Symbol.MINUS);
        boolean raised = last > 0 && before.get(last - 1).is(Symbol.POWER);
        return sign && !raised || before.get(last).opens() || before.get(last).is(Symbol.COMMA);
    }
}
