package hesse.cli.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Cuts the text of a few numbers into theirs: `1,2`, `1;2`, `(1, 2)`, `[1, 2]`, `1 2`, and with decimal commas `1,5;2,5`,
/// `1,5 2,5` or `1,5,2,5`.
///
/// A semicolon separates wherever there is one; else commas do if that makes as many numbers as are wanted; else blanks. What is in
/// parentheses belongs to functions. A comma between two digits that separates nothing is a decimal comma.
final class NumberList {
    private static final String DIGITS_BEHIND_COMMA = ",\\d+(?:[eE][+-]?\\d+)?";
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d*" + DIGITS_BEHIND_COMMA);
    private static final Pattern DECIMAL_COMMAS = Pattern.compile("[+-]?\\d+" + DIGITS_BEHIND_COMMA + "(?:,[+-]?\\d+" + DIGITS_BEHIND_COMMA
            + ")*");
    private static final Pattern PLAIN = Pattern.compile("(?:\\d+(?:\\.\\d*|,\\d+)?|[.,]\\d+)(?:[eE][+-]?\\d+)?");
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private NumberList() {}

    /// The texts of the numbers, with decimal points; as many as are wanted if the text can be read so, else some other number of them.
    static List<String> of(String text, int wanted) {
        var bare = unwrapped(text.strip());
        var bySemicolons = cut(bare, c -> c == ';');
        if (bySemicolons.size() > 1) {
            return withPoints(bySemicolons);
        }
        var byBlanks = Arrays.stream(bare.split("\\s+")).toList();
        boolean plain = byBlanks.size() == wanted && byBlanks.stream().skip(1).allMatch(part -> PLAIN.matcher(part).matches())
                && PLAIN.matcher(byBlanks.getFirst().replaceFirst("^[+-]", "")).matches();
        if (plain) {
            return withPoints(byBlanks);
        }
        var byCommas = cut(bare, c -> c == ',');
        if (byCommas.size() == 2 * wanted && DECIMAL_COMMAS.matcher(bare).matches()) {
            return IntStream.range(0, wanted).mapToObj(i -> byCommas.get(2 * i) + "." + byCommas.get(2 * i + 1)).toList();
        }
        return byCommas.size() == 1 && wanted > 1 ? cut(bare, Character::isWhitespace) : byCommas;
    }

    /// The number with a point for a decimal comma; any other text as it is.
    static String withPoint(String number) {
        var bare = number.strip();
        return DECIMAL_COMMA.matcher(bare).matches() ? bare.replace(',', '.') : number;
    }

    private static List<String> withPoints(List<String> numbers) {
        return numbers.stream().map(NumberList::withPoint).toList();
    }

    /// Without the parentheses or brackets around all of it.
    private static String unwrapped(String text) {
        boolean wrapped = !text.isEmpty() && OPENING.indexOf(text.charAt(0)) >= 0 && endOfFirst(text) == text.length() - 1;
        return wrapped ? text.substring(1, text.length() - 1).strip() : text;
    }

    /// The index at which what the first character opens is closed; -1 if it never is.
    private static int endOfFirst(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += change(text.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int change(char c) {
        return OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
    }

    /// What is between the separators that stand outside of parentheses; blanks next to each other are one.
    private static List<String> cut(String text, IntPredicate separates) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += change(c);
            if (separates.test(c) && depth <= 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        parts.removeIf(part -> part.isEmpty() && separates.test(' '));
        return parts;
    }
}
