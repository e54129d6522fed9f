package hesse.field;

import static org.junit.jupiter.api.Assertions.fail;

import hesse.expression.Expression;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.ParseResult.Refused;
import hesse.expression.Parser;
import java.util.Map;

/// Fields from text, for tests.
final class Formulas {

    private Formulas() {}

    static Expression parsed(String formula) {
        return switch (Parser.parse(formula)) {
            case Parsed(var expression) -> expression;
            case Refused(var error) -> fail(formula + " was refused: " + error);
        };
    }

    static CompiledField field(String formula) {
        return CompiledField.of(parsed(formula), Map.of());
    }
}
