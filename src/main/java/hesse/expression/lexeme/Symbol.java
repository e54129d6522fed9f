package hesse.expression.lexeme;

/// The signs that formulas are made of besides numbers and names, whatever they look like: `·`, `\cdot` and `.*` are all [#TIMES].
///
/// An opening bracket is closed by the constant of the same name with CLOSE in front.
public enum Symbol {
    PLUS, MINUS, TIMES, DIVIDE, FLOOR_DIVIDE, MODULO, POWER,
    LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL,
    AND, OR, NOT,
    /// `!` behind an operand; before one it means [#NOT].
    FACTORIAL, DEGREE,
    OPEN_ROUND, OPEN_SQUARE, OPEN_CURLY, OPEN_FLOOR, OPEN_CEILING, OPEN_RAISED,
    CLOSE_ROUND, CLOSE_SQUARE, CLOSE_CURLY, CLOSE_FLOOR, CLOSE_CEILING, CLOSE_RAISED,
    /// `|`, which opens or closes, and those of which it is known.
    BAR, OPEN_BAR, CLOSE_BAR,
    COMMA, SEMICOLON,
    /// A single `=`.
    EQUALS,
    /// These have a meaning only in some notations, which take them away.
    COLON, QUESTION, DEFINITION, ARROW, PERIOD, AT, DOLLAR, AMPERSAND, NEW_ROW, SUBSCRIPT, OPEN_CASES, CLOSE_CASES, IF, THEN, ELSE;

    /// Whether this is a bracket that [#closing] closes.
    public boolean opens() {
        return this == OPEN_BAR || this == OPEN_CASES || ordinal() >= OPEN_ROUND.ordinal() && ordinal() <= OPEN_RAISED.ordinal();
    }

    /// Whether this closes a bracket.
    public boolean closes() {
        return this == CLOSE_BAR || this == CLOSE_CASES || ordinal() >= CLOSE_ROUND.ordinal() && ordinal() <= CLOSE_RAISED.ordinal();
    }

    /// What closes this opening bracket.
    public Symbol closing() {
        if (!opens()) {
            throw new IllegalStateException(this + " opens nothing");
        }
        return valueOf(name().replace("OPEN", "CLOSE"));
    }
}
