package hesse.expression;

import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Operator;

/// A piece of a formula's text, [start, end).
sealed interface Token {
    int start();

    int end();

    /// Something that stands for itself: a number, constant, variable or parameter.
    record Operand(Expression expression, int start, int end) implements Token {}

    /// A function's name, in the spelling that was typed.
    record FunctionName(Function function, String spelling, int start, int end) implements Token {}

    /// An operator between two operands, or a sign before one, in the spelling that was typed.
    record Infix(Operator operator, String spelling, int start, int end) implements Token {}

    /// Raised digits: a power that needs no `^`.
    record Superscript(Literal magnitude, boolean negative, String spelling, int start, int end) implements Token {}

    record Open(int start, int end) implements Token {}

    record Close(int start, int end) implements Token {}

    record Comma(int start, int end) implements Token {}

    /// The end of the text, of no width.
    record End(int start, int end) implements Token {}
}
