package hesse.expression;

import hesse.expression.lexeme.Symbol;

/// A piece of a formula whose names are resolved. The span [start, end) is that of a [hesse.expression.lexeme.Lexeme].
sealed interface Token {
    int start();

    int end();

    /// Something that stands for itself: a number, constant, variable or parameter.
    record Operand(Expression expression, int start, int end) implements Token {}

    /// A function's name, in the spelling that was typed.
    record FunctionName(Callable callable, String spelling, int start, int end) implements Token {}

    /// An operator, a bracket or a comma, in the spelling that was typed.
    record Sign(Symbol symbol, String spelling, int start, int end) implements Token {}

    /// The end of the formula, of no width.
    record End(int start, int end) implements Token {}

    default boolean is(Symbol symbol) {
        return this instanceof Sign sign && sign.symbol() == symbol;
    }

    /// Whether this begins an operand, so that behind another one there is a product without a sign.
    default boolean opens() {
        return this instanceof Sign sign && sign.symbol().opens() && sign.symbol() != Symbol.OPEN_RAISED;
    }
}
