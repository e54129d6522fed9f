package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.Printer;
import hesse.expression.simplification.Simplifier;

/// Shorthands of the tests of this package.
public final class SymbolicFormulas {
    private SymbolicFormulas() {}

    public static Expression expression(String text) {
        return switch (Parser.parse(text)) {
            case ParseResult.Parsed(var expression) -> expression;
            case ParseResult.Refused(var error) -> throw new AssertionError("'" + text + "' was refused: " + error);
        };
    }

    public static String simplified(String text) {
        return Printer.print(new Simplifier().typed(expression(text)));
    }

    public static Expression shown(Derivative derivative) {
        return derivative.shown().orElseThrow(() -> new AssertionError("too long"));
    }
}
