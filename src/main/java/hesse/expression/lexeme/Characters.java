package hesse.expression.lexeme;

/// Which characters of a folded text are letters, digits and blanks.
public final class Characters {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱᵃᵇᵈᵉᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";
    private static final String RAISED_PLAIN = "0123456789+-()niabdeklmoprstuvwxyz";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    static final char PI = 'π';

    private Characters() {}

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /// A letter of the Greek block.
    public static boolean isGreek(char c) {
        return c >= '\u0370' && c <= '\u03FF' && Character.isLetter(c);
    }

    public static boolean isLetter(char c) {
        return isLatin(c) || isGreek(c);
    }

    static boolean isSubscript(char c) {
        return SUBSCRIPTS.indexOf(c) >= 0;
    }

    /// A digit or lowered digit, as in names.
    static boolean isNumeral(char c) {
        return isDigit(c) || isSubscript(c);
    }

    static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    /// The character that this one is the raised form of.
    static char lowered(char raised) {
        return RAISED_PLAIN.charAt(RAISED.indexOf(raised));
    }

    /// Lowered digits made plain.
    static String plain(String name) {
        var plain = new StringBuilder(name.length());
        for (char c : name.toCharArray()) {
            int digit = SUBSCRIPTS.indexOf(c);
            plain.append(digit >= 0 ? (char) ('0' + digit) : c);
        }
        return plain.toString();
    }

    /// Spaces of every kind, and characters that can't be seen at all, such as a pasted "invisible times".
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
