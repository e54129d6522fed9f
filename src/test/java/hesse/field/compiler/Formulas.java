package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.fail;

import hesse.expression.Expression;
import hesse.expression.ParseResult.Parsed;
import hesse.expression.ParseResult.Refused;
import hesse.expression.Parser;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import java.util.Map;

/// Fields from text, for tests.
public final class Formulas {

    private Formulas() {}

    public static Expression parsed(String formula) {
        return switch (Parser.parse(formula)) {
            case Parsed(var expression) -> expression;
            case Refused(var error) -> fail(formula + " was refused: " + error);
        };
    }

    public static CompiledField field(String formula) {
        return CompiledField.of(parsed(formula), Map.of());
    }

    /// The jet at a point by an evaluator of the field's own backend: [CompiledField#at] is plain always.
    static Jet jet(Field field, double x, double y) {
        var out = new Jets(Order.HESSIAN, 1);
        field.evaluator(Order.HESSIAN).evaluate(new double[] {x}, new double[] {y}, 1, out);
        return out.at(0);
    }
}
