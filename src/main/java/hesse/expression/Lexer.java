package hesse.expression;

import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;
import hesse.expression.SyntaxError.Problem;
import java.util.ArrayList;
import java.util.List;

/// Cuts a formula's text into tokens, in one pass from left to right.
///
/// Numbers, operators and parentheses are told apart by their characters alone; how a run of letters is read, as a
/// name or as a product of names, is decided by [NameResolver].
final class Lexer {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /// All tokens of the text; the last one, and only that, is a [Token.End].
    static List<Token> tokens(String text) throws SyntaxException {
        var lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token.End(text.length(), text.length()));
        return lexer.tokens;
    }

    private void next() throws SyntaxException {
        char c = text.charAt(at);
        if (Characters.isBlank(c)) {
            at++;
        } else if (Characters.isDigit(c) || c == '.') {
            number();
        } else if (c == Characters.PI) {
            add(new Token.Operand(Constant.PI, at, at + 1));
        } else if (Characters.isLetter(c)) {
            word();
        } else if (Characters.isSuperscript(c) || c == Characters.SUPERSCRIPT_MINUS && isAt(at + 1, Characters::isSuperscript)) {
            superscript();
        } else {
            symbol(c);
        }
    }

    private void add(Token token) {
        tokens.add(token);
        at = token.end();
    }

    private void number() throws SyntaxException {
        int start = at;
        int end = endOf(start, Characters::isDigit);
        boolean digits = end > start;
        if (isAt(end, c -> c == '.')) {
            int point = end;
            end = endOf(point + 1, Characters::isDigit);
            digits |= end > point + 1;
        }
        end = digits ? endOfExponent(end) : end;
        if (!digits || isAt(end, c -> c == '.')) {
            int malformed = endOf(end, c -> c == '.' || Characters.isDigit(c));
            throw new SyntaxException(Problem.MALFORMED_NUMBER, start, malformed, text.substring(start, malformed));
        }
        add(new Token.Operand(literal(text.substring(start, end), start, end), start, end));
    }

    /// An `e` begins an exponent only if digits follow it; else it is Euler's number, as in `2e` or `2ex`.
    private int endOfExponent(int mantissaEnd) {
        if (!isAt(mantissaEnd, c -> c == 'e' || c == 'E')) {
            return mantissaEnd;
        }
        int digits = isAt(mantissaEnd + 1, c -> c == '+' || c == '-') ? mantissaEnd + 2 : mantissaEnd + 1;
        return isAt(digits, Characters::isDigit) ? endOf(digits, Characters::isDigit) : mantissaEnd;
    }

    private static Literal literal(String digits, int start, int end) throws SyntaxException {
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            throw new SyntaxException(Problem.NUMBER_TOO_LARGE, start, end, digits);
        }
        if (value == 0 && isNotZero(digits)) {
            throw new SyntaxException(Problem.NUMBER_TOO_SMALL, start, end, digits);
        }
        return new Literal(value);
    }

    private static boolean isNotZero(String digits) {
        return digits.chars().takeWhile(c -> c != 'e' && c != 'E').anyMatch(c -> c >= '1' && c <= '9');
    }

    private void superscript() throws SyntaxException {
        int start = at;
        boolean negative = text.charAt(start) == Characters.SUPERSCRIPT_MINUS;
        int digits = negative ? start + 1 : start;
        int end = endOf(digits, Characters::isSuperscript);
        var magnitude = literal(Characters.plain(text.substring(digits, end)), start, end);
        add(new Token.Superscript(magnitude, negative, text.substring(start, end), start, end));
    }

    private void word() throws SyntaxException {
        int end = Characters.isGreek(text.charAt(at)) ? endOfSubscript(at + 1) : endOfLatinWord(at + 1);
        var word = Characters.plain(text.substring(at, end));
        boolean called = isAt(endOf(end, Characters::isBlank), c -> c == '(');
        NameResolver.read(word, at, called).forEach(this::add);
    }

    private int endOfLatinWord(int from) {
        int end = from;
        while (isAt(end, c -> Characters.isLatin(c) || isNumeral(c)) || isUnderscoreInName(end)) {
            end++;
        }
        return end;
    }

    /// Greek letters are names one by one, as in `αβ`; only digits or an underscore make a longer one.
    private int endOfSubscript(int from) {
        return isUnderscoreInName(from) ? endOfLatinWord(from) : endOf(from, Lexer::isNumeral);
    }

    private boolean isUnderscoreInName(int index) {
        return isAt(index, c -> c == '_') && isAt(index + 1, c -> Characters.isLatin(c) || isNumeral(c));
    }

    private static boolean isNumeral(char c) {
        return Characters.isDigit(c) || Characters.isSubscript(c);
    }

    private void symbol(char c) throws SyntaxException {
        switch (c) {
            case '+' -> infix(Operator.PLUS, 1);
            case '-', '−', '–' -> infix(Operator.MINUS, 1);
            case '*' -> {
                boolean power = isAt(at + 1, next -> next == '*');
                infix(power ? Operator.POWER : Operator.TIMES, power ? 2 : 1);
            }
            case '·', '×', '⋅', '∗' -> infix(Operator.TIMES, 1);
            case '/', '÷', '∕' -> infix(Operator.DIVIDE, 1);
            case '^' -> infix(Operator.POWER, 1);
            case '(' -> add(new Token.Open(at, at + 1));
            case ')' -> add(new Token.Close(at, at + 1));
            case ',' -> add(new Token.Comma(at, at + 1));
            default -> throw unexpected(c);
        }
    }

    private void infix(Operator operator, int length) {
        add(new Token.Infix(operator, text.substring(at, at + length), at, at + length));
    }

    private SyntaxException unexpected(char c) {
        return switch (c) {
            case '=' -> new SyntaxException(Problem.EQUATION, at, at + 1);
            case '|' -> new SyntaxException(Problem.SIGN_FOR_FUNCTION, at, at + 1, "|", "abs(x)");
            case '√' -> new SyntaxException(Problem.SIGN_FOR_FUNCTION, at, at + 1, "√", "sqrt(x)");
            case '[', ']', '{', '}' -> new SyntaxException(Problem.OTHER_BRACKET, at, at + 1, String.valueOf(c));
            default -> {
                int codePoint = text.codePointAt(at);
                yield new SyntaxException(Problem.UNEXPECTED_CHARACTER, at, at + Character.charCount(codePoint), shown(codePoint));
            }
        };
    }

    private static String shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE, Character.FORMAT,
                    Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "U+%04X".formatted(codePoint);
            default -> Character.toString(codePoint);
        };
    }

    @FunctionalInterface
    private interface CharTest {
        boolean holds(char c);
    }

    private boolean isAt(int index, CharTest test) {
        return index < text.length() && test.holds(text.charAt(index));
    }

    private int endOf(int from, CharTest test) {
        int end = from;
        while (isAt(end, test)) {
            end++;
        }
        return end;
    }
}
