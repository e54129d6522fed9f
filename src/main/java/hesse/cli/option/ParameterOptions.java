package hesse.cli.option;

import hesse.cli.input.InvalidInputException;
import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.field.compiler.CompiledField;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/// The values of a function's parameters.
public final class ParameterOptions {

    @Option(names = "--param", paramLabel = "NAME=VALUE", descriptionKey = "cli.option.param")
    private List<Assignment> assignments = new ArrayList<>();

    /// A parameter's name, as typed, with a value.
    public record Assignment(String name, double value) {}

    /// The function with the values given here, or else the catalogue's.
    ///
    /// @throws InvalidInputException if a parameter has no value, or is given one without being there
    CompiledField field(ChosenFunction function, Messages messages) {
        var names = function.expression().parameters();
        var values = new LinkedHashMap<String, Double>();
        function.entry().ifPresent(entry -> entry.parameters().forEach((name, parameter) -> values.put(name, parameter.value())));
        values.putAll(assigned(names, messages));
        for (var name : names) {
            if (!values.containsKey(name)) {
                throw new InvalidInputException(messages.text("cli.param.missing", name));
            }
        }
        return CompiledField.of(function.expression(), values);
    }

    private Map<String, Double> assigned(Set<String> names, Messages messages) {
        var values = new LinkedHashMap<String, Double>();
        for (var assignment : assignments) {
            var name = asInFormulas(assignment.name());
            if (!names.contains(name)) {
                throw new InvalidInputException(names.isEmpty() ? messages.text("cli.param.none", assignment.name())
                        : messages.text("cli.param.unknown", assignment.name(), String.join(", ", names)));
            }
            if (values.put(name, assignment.value()) != null) {
                throw new InvalidInputException(messages.text("cli.param.twice", name));
            }
        }
        return values;
    }

    /// The name as the parser reads it, so that `µ` is μ and `c₂` is c2.
    private static String asInFormulas(String typed) {
        return Parser.parse(typed) instanceof ParseResult.Parsed(Expression.Parameter(var name)) ? name : typed;
    }
}
