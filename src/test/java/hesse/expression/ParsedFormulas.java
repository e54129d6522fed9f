package hesse.expression;

import hesse.expression.Expression.Binary;
import hesse.expression.Expression.Call;
import hesse.expression.Expression.Constant;
import hesse.expression.Expression.Literal;
import hesse.expression.Expression.Negation;
import hesse.expression.Expression.Parameter;
import hesse.expression.Expression.Variable;
import java.util.stream.Collectors;

/// Shorthands of the tests of this package.
final class ParsedFormulas {
    private ParsedFormulas() {}

    static Expression expression(String text) {
        return switch (Parser.parse(text)) {
            case ParseResult.Parsed(var expression) -> expression;
            case ParseResult.Refused(var error) -> throw new AssertionError("'" + text + "' was refused: " + error);
        };
    }

    /// What a printed tree is read as: x and y are the variables, whether they occur or not.
    static Expression readBack(String printed) {
        return switch (Parser.parse(printed, VariableNames.XY)) {
            case ParseResult.Parsed(var expression) -> expression;
            case ParseResult.Refused(var error) -> throw new AssertionError("'" + printed + "' was refused: " + error);
        };
    }

    static SyntaxError error(String text) {
        return switch (Parser.parse(text)) {
            case ParseResult.Parsed(var expression) -> throw new AssertionError("'" + text + "' was read as " + structure(expression));
            case ParseResult.Refused(var error) -> error;
        };
    }

    /// The tree with every node in parentheses, operation first; a parameter has a colon before its name.
    static String structure(Expression expression) {
        return switch (expression) {
            case Literal(var value) -> value == Math.rint(value) && value < 1e7 ? String.valueOf((long) value) : String.valueOf(value);
            case Constant constant -> constant.spelling();
            case Variable variable -> variable.spelling();
            case Parameter(var name) -> ":" + name;
            case Negation(var operand) -> "(- " + structure(operand) + ")";
            case Binary(var operator, var left, var right) -> "(" + operator.spelling() + " " + structure(left) + " " + structure(right)
                    + ")";
            case Call(var function, var arguments) ->
                arguments.stream().map(ParsedFormulas::structure).collect(Collectors.joining(" ", "(" + function.spelling() + " ", ")"));
        };
    }
}
