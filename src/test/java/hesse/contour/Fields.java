package hesse.contour;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.ParseResult.Refused;
import hesse.expression.Parser;
import hesse.field.Field;
import hesse.field.compiler.CompiledField;
import java.util.Map;

/// Formulas as fields, for tests.
final class Fields {

    private Fields() {}

    static Field of(String formula) {
        return switch (Parser.parse(formula)) {
            case Parsed(var expression) -> CompiledField.of(expression, Map.of());
            case Refused(var error) -> throw new AssertionError(formula + ": " + error);
        };
    }

    static BlockFunction value(String formula) {
        return BlockFunction.value(of(formula));
    }
}
