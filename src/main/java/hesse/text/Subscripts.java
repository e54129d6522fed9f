package hesse.text;

/// Names of variables as print has them: `x1` and `x_1` are x₁.
public final class Subscripts {
    private static final String DIGITS = "₀₁₂₃₄₅₆₇₈₉";

    private Subscripts() {}

    /// The name with the digits at its end lowered; any other name as it is.
    public static String in(String name) {
        int end = name.length();
        while (end > 1 && isDigit(name.charAt(end - 1))) {
            end--;
        }
        if (end == name.length()) {
            return name;
        }
        var stem = name.charAt(end - 1) == '_' && end > 1 ? name.substring(0, end - 1) : name.substring(0, end);
        var printed = new StringBuilder(stem);
        name.substring(end).chars().forEach(digit -> printed.append(DIGITS.charAt(digit - '0')));
        return printed.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
