package hesse.document;

import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.SyntaxError;
import hesse.expression.VariableNames;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Reads what a person types over a formula.
public final class FormulaReader {
    private FormulaReader() {}

    /// What the text says: a formula, or what is wrong with it and where.
    public sealed interface ReadResult {

        record Read(Formula formula) implements ReadResult {}

        record Invalid(SyntaxError error) implements ReadResult {}
    }

    /// Reads a text in place of the previous formula, if there was one. Parameters that it had keep their values and ranges, new ones
    /// start as [Parameter#INITIAL]; the same function in other words stays the catalogue's.
    public static ReadResult read(String text, Optional<Formula> previous) {
        return switch (Parser.parse(text)) {
            case ParseResult.Parsed(var expression) -> new ReadResult.Read(
                    new Formula(text, expression, VariableNames.in(text), parameters(expression, previous), origin(expression, previous)));
            case ParseResult.Refused(var error) -> new ReadResult.Invalid(error);
        };
    }

    private static SequencedMap<String, Parameter> parameters(Expression expression, Optional<Formula> previous) {
        var known = previous.map(Formula::parameters).orElseGet(LinkedHashMap::new);
        var parameters = new LinkedHashMap<String, Parameter>();
        expression.parameters().forEach(name ->
                parameters.put(name, known.getOrDefault(name, Parameter.INITIAL)));
        return parameters;
    }

    private static Optional<String> origin(Expression expression, Optional<Formula> previous) {
        return previous.filter(formula -> formula.expression().equals(expression)).flatMap(Formula::catalogueId);
    }
}
