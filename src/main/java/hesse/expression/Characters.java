package hesse.expression;

/// Which characters are letters, digits and blanks, and what the typographic ones among them stand for.
final class Characters {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    static final char PI = 'π';
    static final char SUPERSCRIPT_MINUS = '⁻';

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /// A letter of the Greek block, or the micro sign, which keyboards have in place of μ.
    static boolean isGreek(char c) {
        return c >= '\u0370' && c <= '\u03FF' && Character.isLetter(c) || c == '\u00B5';
    }

    static boolean isLetter(char c) {
        return isLatin(c) || isGreek(c);
    }

    static boolean isSubscript(char c) {
        return SUBSCRIPTS.indexOf(c) >= 0;
    }

    static boolean isSuperscript(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /// Spaces of every kind, and characters that can't be seen at all, such as a pasted "invisible times".
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /// Raised and lowered digits made plain, the micro sign made μ: as many characters as before.
    static String plain(String typed) {
        var plain = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            plain.append(plain(typed.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        int digit = Math.max(SUPERSCRIPTS.indexOf(c), SUBSCRIPTS.indexOf(c));
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (c) {
            case '\u00B5' -> 'μ';
            case SUPERSCRIPT_MINUS -> '-';
            default -> c;
        };
    }
}
