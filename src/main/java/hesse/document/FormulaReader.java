package hesse.document;

import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.SyntaxError;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads what a person types over a formula.
public final class FormulaReader {
    private FormulaReader() {}

    /// What the text says: a formula, or what is wrong with it and where.
    public sealed interface Reading {

        record Read(Formula formula) implements Reading {}

        record Refused(SyntaxError error) implements Reading {}
    }

    /// Reads a text in place of the previous formula. Parameters that it had keep their values and ranges, new ones
    /// start as [Parameter#INITIAL]; the same function in other words stays the catalogue's.
    public static Reading read(String text, Formula previous) {
        return switch (Parser.parse(text)) {
            case ParseResult.Parsed(var expression) -> new Reading.Read(
                    new Formula(text, expression, parameters(expression, previous), origin(expression, previous)));
            case ParseResult.Refused(var error) -> new Reading.Refused(error);
        };
    }

    private static SequencedMap<String, Parameter> parameters(Expression expression, Formula previous) {
        var parameters = new LinkedHashMap<String, Parameter>();
        expression.parameters().forEach(name ->
                parameters.put(name, previous.parameters().getOrDefault(name, Parameter.INITIAL)));
        return parameters;
    }

    private static Optional<String> origin(Expression expression, Formula previous) {
        return expression.equals(previous.expression()) ? previous.catalogueId() : Optional.empty();
    }
}
