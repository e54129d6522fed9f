package hesse.expression.lexeme;

/// A piece of a formula, whatever notation it was written in.
///
/// The span [start, end) is counted in the characters of a [FoldedText]; [Script#typed] leads back to what was typed. What a
/// notation only implies, such as the parentheses round the numerator of a `\frac`, has the span of what implies it.
public sealed interface Lexeme {
    int start();

    int end();

    /// Digits, perhaps with a point and an exponent, as [Double#parseDouble] reads them.
    record Number(String digits, int start, int end) implements Lexeme {}

    /// A name, or several without a space between them: a letter, then letters, digits and underscores.
    record Word(String text, int start, int end) implements Lexeme {}

    /// @param spelling as it was typed
    record Sign(Symbol symbol, String spelling, int start, int end) implements Lexeme {
        public Sign meaning(Symbol other) {
            return new Sign(other, spelling, start, end);
        }
    }

    /// A command of LaTeX, without its backslash. None is left in a [hesse.expression.notation.Script].
    record Command(String name, int start, int end) implements Lexeme {}

    /// What no notation knows.
    record Unreadable(Flaw flaw, String text, int start, int end) implements Lexeme {}

    /// What is wrong with something unreadable.
    enum Flaw { CHARACTER, NUMBER, COMMAND, COMMAND_ARGUMENT, MEMBER, SUM }

    default boolean is(Symbol symbol) {
        return this instanceof Sign sign && sign.symbol() == symbol;
    }

    default boolean opens() {
        return this instanceof Sign sign && sign.symbol().opens();
    }

    default boolean closes() {
        return this instanceof Sign sign && sign.symbol().closes();
    }

    /// Whether an operand can end with this, so that what comes next is an operator or a factor.
    default boolean endsOperand() {
        return switch (this) {
            case Number _, Word _ -> true;
            case Sign(var symbol, _, _, _) -> symbol.closes() || symbol == Symbol.FACTORIAL || symbol == Symbol.DEGREE;
            case Command _, Unreadable _ -> false;
        };
    }

    /// A sign that this one implies.
    default Sign implied(Symbol symbol) {
        return new Sign(symbol, spellingOf(symbol), start(), end());
    }

    private static String spellingOf(Symbol symbol) {
        return switch (symbol) {
            case OPEN_ROUND -> "(";
            case CLOSE_ROUND -> ")";
            case DIVIDE -> "/";
            case COMMA -> ",";
            case PLUS -> "+";
            default -> symbol.name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
