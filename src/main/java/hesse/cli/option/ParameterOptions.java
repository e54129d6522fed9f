package hesse.cli.option;

import hesse.cli.input.InvalidInputException;
import hesse.expression.Expression;
import hesse.expression.ParseResult;
import hesse.expression.Parser;
import hesse.expression.VariableNames;
import hesse.field.compiler.CompiledField;
import hesse.objective.formula.FormulaObjective;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        return CompiledField.of(function.expression(), values(function, Set.of(), messages));
    }

    /// The function of all its variables.
    ///
    /// @throws InvalidInputException as [#field] does
    FormulaObjective objective(ChosenFunction function, Messages messages) {
        return FormulaObjective.of(function.expression(), function.variables(),
                values(function, Set.copyOf(function.variables().all()), messages));
    }

    /// @param variables that need no values
    private Map<String, Double> values(ChosenFunction function, Set<String> variables, Messages messages) {
        var names = function.expression().parameters();
        var values = new LinkedHashMap<String, Double>();
        function.entry().ifPresent(entry -> entry.parameters().forEach((name, parameter) -> values.put(name, parameter.value())));
        values.putAll(assigned(names, messages));
        for (var name : names) {
            if (!values.containsKey(name) && !variables.contains(name)) {
                boolean variable = function.variables().all().contains(name);
                throw new InvalidInputException(messages.text(variable ? "cli.param.variable-missing" : "cli.param.missing", name,
                        String.join(",", function.variables().all())));
            }
        }
        return values;
    }

    /// The variables that are given a value.
    Set<String> fixed(VariableNames variables) {
        var all = Set.copyOf(variables.all());
        return assignments.stream().map(assignment -> asInFormulas(assignment.name(), all)).filter(all::contains)
                .collect(Collectors.toSet());
    }

    private Map<String, Double> assigned(Set<String> names, Messages messages) {
        var values = new LinkedHashMap<String, Double>();
        for (var assignment : assignments) {
            var name = asInFormulas(assignment.name(), names);
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

    /// The name as the parser reads it, so that `µ` is μ and `c₂` is c2; `x_3` is x3 if that is one of the names.
    private static String asInFormulas(String typed, Set<String> names) {
        var read = Parser.parse(typed) instanceof ParseResult.Parsed(Expression.Parameter(var name)) ? name : typed;
        var plain = read.replace("_", "");
        return !names.contains(read) && names.contains(plain) ? plain : read;
    }
}
