package hesse.testing;

import hesse.expression.ParseResult.Parsed;
import hesse.expression.ParseResult.Refused;
import hesse.expression.Parser;
import hesse.field.Field;
import hesse.field.compiler.CompiledField;
import java.util.Map;
import java.util.stream.Collectors;

/// The well-known functions of the reference data as fields, and fields from text.
public final class ReferenceFunctions {

    private static final Map<String, String> FORMULAS = Csv.rows("/golden/functions.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("id"), row -> row.get("expression")));

    private ReferenceFunctions() {}

    /// The function with this id in `golden/functions.csv`.
    public static Field named(String id) {
        return field(FORMULAS.get(id));
    }

    /// @throws AssertionError if it isn't a formula
    public static Field field(String formula) {
        return switch (Parser.parse(formula)) {
            case Parsed(var expression) -> CompiledField.of(expression, Map.of());
            case Refused(var error) -> throw new AssertionError(formula + " was refused: " + error);
        };
    }

    /// A number of a row of reference data.
    public static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
