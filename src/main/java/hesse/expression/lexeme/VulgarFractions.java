package hesse.expression.lexeme;

import hesse.expression.lexeme.Lexeme.Number;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/// Fractions that are one character, `½`; directly behind a whole number they are added to it, `2½`.
final class VulgarFractions {
    private static final char SLASH = '\u2044';

    private VulgarFractions() {}

    /// Numerator and denominator, if the character is such a fraction.
    static Optional<String[]> of(char c) {
        var parts = c < 128 ? "" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        int slash = parts.indexOf(SLASH);
        boolean whole = slash > 0 && slash < parts.length() - 1;
        return whole ? Optional.of(new String[] {parts.substring(0, slash), parts.substring(slash + 1)}) : Optional.empty();
    }

    static void write(String[] fraction, List<Lexeme> into, int at) {
        var numerator = new Number(fraction[0], at, at + 1);
        boolean mixed = !into.isEmpty() && into.getLast() instanceof Number(var digits, _, int end) && end == at
                && digits.chars().allMatch(Character::isDigit);
        int first = mixed ? into.size() - 1 : into.size();
        into.add(first, (mixed ? into.getLast() : numerator).implied(Symbol.OPEN_ROUND));
        if (mixed) {
            into.add(numerator.implied(Symbol.PLUS));
        }
        into.add(numerator);
        into.add(numerator.implied(Symbol.DIVIDE));
        into.add(new Number(fraction[1], at, at + 1));
        into.add(numerator.implied(Symbol.CLOSE_ROUND));
    }
}
