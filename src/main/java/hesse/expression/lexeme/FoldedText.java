package hesse.expression.lexeme;

/// A text with every character in the plainest form that means the same (see [Glyphs]), one for each code point that was typed.
public final class FoldedText {
    private final String typed;
    private final String text;
    /// Where each character of the text was typed; the last entry is the end.
    private final int[] origins;

    private FoldedText(String typed, String text, int[] origins) {
        this.typed = typed;
        this.text = text;
        this.origins = origins;
    }

    public static FoldedText of(String typed) {
        var text = new StringBuilder(typed.length());
        var origins = new int[typed.length() + 1];
        int at = 0;
        while (at < typed.length()) {
            int codePoint = typed.codePointAt(at);
            origins[text.length()] = at;
            text.append(Glyphs.folded(codePoint));
            at += Character.charCount(codePoint);
        }
        origins[text.length()] = typed.length();
        return new FoldedText(typed, text.toString(), origins);
    }

    public String text() {
        return text;
    }

    /// Where the character with this index was typed; for the length of the text, the end of what was typed.
    public int typedAt(int index) {
        return origins[index];
    }

    /// What was typed for the characters [start, end).
    String typed(int start, int end) {
        return typed.substring(origins[start], origins[end]);
    }
}
