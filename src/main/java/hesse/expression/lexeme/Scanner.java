package hesse.expression.lexeme;

import hesse.expression.lexeme.Lexeme.Command;
import hesse.expression.lexeme.Lexeme.Flaw;
import hesse.expression.lexeme.Lexeme.Number;
import hesse.expression.lexeme.Lexeme.Sign;
import hesse.expression.lexeme.Lexeme.Unreadable;
import hesse.expression.lexeme.Lexeme.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a folded text into lexemes, in one pass from left to right, by its characters alone.
public final class Scanner {
    private final FoldedText folded;
    private final String text;
    private final int end;
    private final LogicSigns logic;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int at;

    private Scanner(FoldedText folded, String text, int start, int end) {
        this.folded = folded;
        this.text = text;
        this.at = start;
        this.end = end;
        this.logic = LogicSigns.in(text);
    }

    public static List<Lexeme> lexemes(FoldedText folded) {
        return new Scanner(folded, folded.text(), 0, folded.text().length()).all();
    }

    private List<Lexeme> all() {
        while (at < end) {
            next();
        }
        return lexemes;
    }

    private void next() {
        char c = text.charAt(at);
        if (Characters.isBlank(c)) {
            at++;
        } else if (c == '#' && !isAt(at + 1, Characters::isDigit)) {
            // A comment of Python.
            at = end;
        } else if (text.startsWith("...", at) && endOfContinuation() > 0) {
            at = endOfContinuation();
        } else if (Characters.isDigit(c) || c == '.' && isAt(at + 1, Characters::isDigit)) {
            number();
        } else if (Characters.isLetter(c)) {
            word();
        } else if (Characters.isRaised(c)) {
            raised();
        } else if (c == '\\') {
            command();
        } else if (c == '.' && isAt(at + 1, next -> "*/^\\".indexOf(next) >= 0)) {
            // Of .* ./ .^, which work element by element, the point means nothing here.
            at++;
        } else {
            sign(c);
        }
    }

    private void add(Lexeme lexeme) {
        lexemes.add(lexeme);
        at = lexeme.end();
    }

    /// Behind `...`, by which MATLAB goes on in the next line; 0 if there is none.
    private int endOfContinuation() {
        int stop = endOf(at + 3, c -> Characters.isBlank(c) && c != '\n');
        return isAt(stop, c -> c == '\n') ? stop + 1 : 0;
    }

    private void number() {
        int start = at;
        int digits = endOfDigits(start);
        digits = isAt(digits, c -> c == '.') ? endOfDigits(digits + 1) : digits;
        int exponent = endOfExponent(digits);
        int power = isAt(exponent, c -> c == '*') && isAt(exponent + 1, c -> c == '^') ? endOfMathematicaExponent(exponent + 2) : 0;
        if (power > 0) {
            add(new Number(text.substring(start, exponent).replace("_", "") + "e" + text.substring(exponent + 2, power), start, power));
        } else if (isAt(exponent, c -> c == '.') && isAt(exponent + 1, c -> c == '.' || Characters.isDigit(c))
                || text.charAt(exponent - 1) == '.' && isAt(exponent, c -> c == '.')) {
            int malformed = endOf(exponent, c -> c == '.' || Characters.isDigit(c));
            add(new Unreadable(Flaw.NUMBER, folded.typed(start, malformed), start, malformed));
        } else {
            add(new Number(text.substring(start, exponent).replace("_", ""), start, exponent));
        }
    }

    /// Of `2.5*^-3`; 0 if it is none.
    private int endOfMathematicaExponent(int from) {
        int digits = isAt(from, c -> c == '-' || c == '+') ? from + 1 : from;
        int stop = endOf(digits, Characters::isDigit);
        return stop > digits ? stop : 0;
    }

    /// Digits may be in groups, as in 1_000.
    private int endOfDigits(int from) {
        int stop = endOf(from, Characters::isDigit);
        while (stop > from && isAt(stop, c -> c == '_') && isAt(stop + 1, Characters::isDigit)) {
            stop = endOf(stop + 1, Characters::isDigit);
        }
        return stop;
    }

    /// An `e` begins an exponent only if digits follow it; else it is Euler's number, as in `2e` or `2ex`.
    private int endOfExponent(int mantissaEnd) {
        if (!isAt(mantissaEnd, c -> c == 'e' || c == 'E')) {
            return mantissaEnd;
        }
        int digits = isAt(mantissaEnd + 1, c -> c == '+' || c == '-') ? mantissaEnd + 2 : mantissaEnd + 1;
        return isAt(digits, Characters::isDigit) ? endOf(digits, Characters::isDigit) : mantissaEnd;
    }

    private void word() {
        char c = text.charAt(at);
        int stop = c == Characters.PI ? at + 1 : Characters.isGreek(c) ? endOfSubscript(at + 1) : endOfLatinWord(at + 1);
        add(new Word(Characters.plain(text.substring(at, stop)), at, stop));
    }

    /// After an underscore and digits a letter begins the next name, as in x_1x_2.
    private int endOfLatinWord(int from) {
        int stop = from;
        boolean lowered = false;
        while (isUnderscoreInName(stop) || isAt(stop, Characters::isNumeral) || !lowered && isAt(stop, Characters::isLatin)) {
            lowered |= text.charAt(stop) == '_' && isAt(stop + 1, Characters::isNumeral);
            stop++;
        }
        return stop;
    }

    /// Greek letters are names one by one, as in `αβ`; only digits or an underscore make a longer one.
    private int endOfSubscript(int from) {
        return isUnderscoreInName(from) ? endOfLatinWord(from) : endOf(from, Characters::isNumeral);
    }

    private boolean isUnderscoreInName(int index) {
        return isAt(index, c -> c == '_') && isAt(index + 1, c -> Characters.isLatin(c) || Characters.isNumeral(c));
    }

    /// Raised characters: a power that needs no `^`.
    private void raised() {
        int start = at;
        int stop = endOf(start, Characters::isRaised);
        var plain = new StringBuilder(text);
        for (int i = start; i < stop; i++) {
            plain.setCharAt(i, Characters.lowered(text.charAt(i)));
        }
        add(new Sign(Symbol.OPEN_RAISED, folded.typed(start, stop), start, stop));
        new Scanner(folded, plain.substring(0, stop), start, stop).all().forEach(this::addRaised);
        add(new Sign(Symbol.CLOSE_RAISED, folded.typed(start, stop), start, stop));
    }

    /// In `e⁻ˣ²` the digit is the exponent's exponent, as nothing can be higher.
    private void addRaised(Lexeme lexeme) {
        if (lexeme instanceof Word(var text, int start, int end) && end - start == 2 && Characters.isLetter(text.charAt(0))
                && Characters.isDigit(text.charAt(1))) {
            lexemes.add(new Word(text.substring(0, 1), start, start + 1));
            lexemes.add(new Sign(Symbol.POWER, "^", start + 1, end));
            lexemes.add(new Number(text.substring(1), start + 1, end));
        } else {
            lexemes.add(lexeme);
        }
    }

    /// A backslash, then letters or one other character; a blank is one like another. `\[Alpha]` is Mathematica's name of a letter.
    private void command() {
        int letters = endOf(at + 1, Characters::isLatin);
        int named = isAt(at + 1, c -> c == '[') ? endOf(at + 2, Characters::isLatin) : at;
        if (named > at + 2 && isAt(named, c -> c == ']')) {
            add(new Command(text.substring(at + 2, named).toLowerCase(Locale.ROOT), at, named + 1));
        } else if (letters > at + 1) {
            add(new Command(text.substring(at + 1, letters), at, letters));
        } else if (isAt(at + 1, Characters::isBlank)) {
            add(new Command(" ", at, at + 2));
        } else if (isAt(at + 1, c -> c > ' ' && c < 127)) {
            add(new Command(text.substring(at + 1, at + 2), at, at + 2));
        } else {
            add(new Unreadable(Flaw.CHARACTER, "\\", at, at + 1));
        }
    }

    private void sign(char c) {
        var fraction = VulgarFractions.of(c);
        if (fraction.isPresent()) {
            VulgarFractions.write(fraction.get(), lexemes, at);
            at++;
        } else if ("∑∏".indexOf(c) >= 0) {
            add(new Word(c == '∑' ? "sum" : "prod", at, at + 1));
        } else if ("√∛∜".indexOf(c) >= 0) {
            add(new Word(String.valueOf(c), at, at + 1));
        } else if ("⌊⌈".indexOf(c) >= 0) {
            lexemes.add(new Word(c == '⌊' ? "floor" : "ceil", at, at + 1));
            add(new Sign(c == '⌊' ? Symbol.OPEN_FLOOR : Symbol.OPEN_CEILING, String.valueOf(c), at, at + 1));
        } else if ("⌋⌉".indexOf(c) >= 0) {
            add(new Sign(c == '⌋' ? Symbol.CLOSE_FLOOR : Symbol.CLOSE_CEILING, String.valueOf(c), at, at + 1));
        } else {
            tabulated();
        }
    }

    private void tabulated() {
        for (int length = Math.min(Signs.LONGEST, end - at); length > 0; length--) {
            var sign = text.substring(at, at + length);
            var symbol = logic.named(sign).or(() -> Signs.named(sign));
            if (symbol.isPresent()) {
                add(new Sign(symbol.get(), folded.typed(at, at + length), at, at + length));
                return;
            }
        }
        add(new Unreadable(Flaw.CHARACTER, folded.typed(at, at + 1), at, at + 1));
    }

    @FunctionalInterface
    private interface CharTest {
        boolean holds(char c);
    }

    private boolean isAt(int index, CharTest test) {
        return index < end && test.holds(text.charAt(index));
    }

    private int endOf(int from, CharTest test) {
        int stop = from;
        while (isAt(stop, test)) {
            stop++;
        }
        return stop;
    }
}
