package hesse.expression.notation;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.lexeme.Lexeme.Number;
import hesse.expression.lexeme.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Numbers written with a power of ten in LaTeX: `1.5 \\cdot 10^{-12}` where it begins a term, and `10^{20}` where the program itself
/// writes a number so.
final class PowersOfTen {
    /// Numbers between these powers are written with digits alone.
    private static final int GREATEST_FRACTION = -7;
    private static final int LEAST_LARGE = 15;

    private static final Set<Symbol> FACTORS_FOLLOW = Set.of(Symbol.TIMES, Symbol.DIVIDE, Symbol.FLOOR_DIVIDE, Symbol.MODULO, Symbol.POWER,
            Symbol.SUBSCRIPT);

    private PowersOfTen() {}

    static List<Lexeme> joined(List<Lexeme> lexemes) {
        var joined = new ArrayList<Lexeme>(lexemes.size());
        for (int i = 0; i < lexemes.size(); i++) {
            boolean mantissa = i + 2 < lexemes.size() && isMantissa(lexemes.get(i)) && lexemes.get(i + 1).is(Symbol.TIMES)
                    && beginsTerm(joined);
            var power = mantissa ? power(lexemes, i + 2) : Optional.<Power>empty();
            if (power.isPresent()) {
                joined.add(number(((Number) lexemes.get(i)).digits(), lexemes.get(i), power.get(), lexemes));
                i = power.get().end;
                continue;
            }
            var alone = power(lexemes, i).filter(_ -> joined.isEmpty() || !joined.getLast().is(Symbol.SUBSCRIPT))
                    .filter(ten -> isWritten(lexemes, ten));
            if (alone.isPresent()) {
                joined.add(number("1", lexemes.get(i), alone.get(), lexemes));
                i = alone.get().end;
            } else {
                joined.add(lexemes.get(i));
            }
        }
        return joined;
    }

    /// @param end where its closing brace is
    private record Power(String exponent, int end) {}

    private static Number number(String mantissa, Lexeme first, Power power, List<Lexeme> lexemes) {
        return new Number(mantissa + "e" + power.exponent, first.start(), lexemes.get(power.end).end());
    }

    private static boolean isMantissa(Lexeme lexeme) {
        return lexeme instanceof Number(var digits, _, _) && digits.indexOf('e') < 0;
    }

    /// Ten to a whole number in braces.
    private static Optional<Power> power(List<Lexeme> lexemes, int at) {
        boolean ten = at + 4 < lexemes.size() && lexemes.get(at) instanceof Number(var base, _, _) && base.equals("10")
                && lexemes.get(at + 1).is(Symbol.POWER) && lexemes.get(at + 2).is(Symbol.OPEN_CURLY);
        boolean minus = ten && lexemes.get(at + 3).is(Symbol.MINUS);
        int digits = minus ? at + 4 : at + 3;
        boolean whole = ten && digits + 1 < lexemes.size() && lexemes.get(digits) instanceof Number(var exponent, _, _)
                && exponent.chars().allMatch(Character::isDigit)
                && lexemes.get(digits + 1).is(Symbol.CLOSE_CURLY);
        return whole ? Optional.of(new Power((minus ? "-" : "") + ((Number) lexemes.get(digits)).digits(), digits + 1)) : Optional.empty();
    }

    /// Whether it is a number that has to be written so, and a double; and not the base of a power.
    private static boolean isWritten(List<Lexeme> lexemes, Power power) {
        int exponent = power.exponent.length() > 4 ? 0 : Integer.parseInt(power.exponent);
        boolean base = power.end + 1 < lexemes.size()
                && (lexemes.get(power.end + 1).is(Symbol.POWER) || lexemes.get(power.end + 1).is(Symbol.OPEN_RAISED));
        return !base && (exponent >= LEAST_LARGE && exponent <= Double.MAX_EXPONENT || exponent <= GREATEST_FRACTION)
                && Double.isFinite(Double.parseDouble("1e" + exponent)) && Double.parseDouble("1e" + exponent) > 0;
    }

    private static boolean beginsTerm(List<Lexeme> before) {
        int last = before.size() - 1;
        if (last < 0) {
            return true;
        }
        boolean sign = before.get(last).is(Symbol.PLUS) || before.get(last).is(Symbol.MINUS);
        boolean raised = sign && last > 0 && before.get(last - 1).is(Symbol.POWER);
        boolean condition = before.get(last) instanceof Lexeme.Word(var text, _, _) && text.equals("if");
        return condition
                || !raised && before.get(last) instanceof Lexeme.Sign(var symbol, _, _, _) && !before.get(last).endsOperand()
                && !FACTORS_FOLLOW.contains(symbol);
    }
}
