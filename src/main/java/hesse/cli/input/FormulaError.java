package hesse.cli.input;

import hesse.expression.SyntaxError;
import hesse.text.Messages;

/// What is wrong with a formula, as text for a terminal: a sentence with the column, the formula, and a caret beneath the
/// place.
public final class FormulaError {
    /// More of a long formula isn't shown; the place stays in sight.
    private static final int LONGEST = 72;
    private static final String INDENT = "  ";

    private FormulaError() {}

    public static String text(String formula, SyntaxError error, Messages messages) {
        var sentence = messages.text("cli.formula.refused", Integer.toString(column(formula, error.start())),
                messages.text(error.key(), error.arguments().toArray()));
        int from = Math.max(0, Math.min(error.start() - LONGEST / 2, formula.length() - LONGEST));
        int to = Math.min(formula.length(), from + LONGEST);
        var before = shown(formula.substring(from, error.start()));
        int marked = Math.max(1, shown(formula.substring(error.start(), Math.min(error.end(), to))).length());
        var line = before + shown(formula.substring(error.start(), to));
        return sentence + "\n" + INDENT + line + "\n" + INDENT + " ".repeat(before.length()) + "^".repeat(marked);
    }

    /// The column of the character at an index in UTF-16 units, from 1; a surrogate pair is one character.
    static int column(String text, int index) {
        return text.codePointCount(0, index) + 1;
    }

    /// One character for each code point, a blank for what would break the line or move the caret.
    private static String shown(String piece) {
        var shown = new StringBuilder();
        piece.codePoints().map(c -> isVisible(c) ? c : ' ').forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}
