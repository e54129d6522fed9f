package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.Printer;

/// Shorthands of the tests of this package.
final class Formulas {
    private Formulas() {}

    static Expression expression(String text) {
        return switch (Parser.parse(text)) {
            case ParseResult.Parsed(var expression) -> expression;
            case ParseResult.Refused(var error) -> throw new AssertionError("'" + text + "' was refused: " + error);
        };
    }

    static String simplified(String text) {
        return Printer.print(Simplifier.simplify(expression(text)).orElseThrow());
    }

    static Expression shown(Derivative derivative) {
        return derivative.shown().orElseThrow(() -> new AssertionError("too long"));
    }
}
