package hesse.cli;

import hesse.document.Catalogue;
import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/// The options that say which function is meant.
final class FunctionOptions {

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(names = "--param", paramLabel = "NAME=VALUE", descriptionKey = "cli.option.param")
    private List<Assignment> assignments = new ArrayList<>();

    /// Either of the two.
    private static final class Source {
        @Option(names = "--function", required = true, paramLabel = "EXPRESSION", descriptionKey = "cli.option.function")
        private String formula;

        @Option(names = "--name", required = true, paramLabel = "ID", descriptionKey = "cli.option.name")
        private String id;
    }

    /// A parameter's name, as typed, with a value.
    record Assignment(String name, double value) {}

    /// The function with the values of its parameters; those of the catalogue unless others are given.
    ///
    /// @throws Refused if there is no such function or a parameter is wrong or missing
    ChosenFunction choose(Messages messages) {
        return source.id == null ? formula(messages) : named(messages);
    }

    private ChosenFunction named(Messages messages) {
        var entry = Catalogue.load().named(source.id)
                .orElseThrow(() -> new Refused(messages.text("cli.name.unknown", source.id)));
        var values = new LinkedHashMap<>(entry.read().values());
        values.putAll(assigned(entry.parameters().keySet().stream().toList(), messages));
        return new ChosenFunction(entry.read().expression(), values, Optional.of(entry));
    }

    private ChosenFunction formula(Messages messages) {
        var expression = switch (Parser.parse(source.formula)) {
            case ParseResult.Parsed(var parsed) -> parsed;
            case ParseResult.Refused(var error) -> throw new Refused(FormulaError.text(source.formula, error, messages));
        };
        var parameters = List.copyOf(expression.parameters());
        var values = assigned(parameters, messages);
        for (var name : parameters) {
            if (!values.containsKey(name)) {
                throw new Refused(messages.text("cli.param.missing", name));
            }
        }
        return new ChosenFunction(expression, values, Optional.empty());
    }

    private Map<String, Double> assigned(List<String> parameters, Messages messages) {
        var values = new LinkedHashMap<String, Double>();
        for (var assignment : assignments) {
            var name = asInFormulas(assignment.name());
            if (!parameters.contains(name)) {
                throw new Refused(parameters.isEmpty() ? messages.text("cli.param.none", assignment.name())
                        : messages.text("cli.param.unknown", assignment.name(), String.join(", ", parameters)));
            }
            if (values.put(name, assignment.value()) != null) {
                throw new Refused(messages.text("cli.param.twice", name));
            }
        }
        return values;
    }

    /// The name as the parser reads it, so that `µ` is μ and `c₂` is c2.
    private static String asInFormulas(String typed) {
        return Parser.parse(typed) instanceof ParseResult.Parsed(Expression.Parameter(var name)) ? name : typed;
    }
}
