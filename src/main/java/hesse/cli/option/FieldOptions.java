package hesse.cli.option;

import hesse.document.Parameter;
import hesse.field.Field;
import hesse.objective.formula.FormulaObjective;
import hesse.text.Messages;
import picocli.CommandLine.Mixin;

/// The options that say which function is meant with which values of its parameters.
public final class FieldOptions {
    @Mixin
    private FunctionOptions function;

    @Mixin
    private ParameterOptions parameters;

    /// Whether any function is given, be it a right one.
    public boolean isFunctionGiven() {
        return function.isGiven();
    }

    /// The function; a variable beyond the plane's two that is given a value is a parameter.
    ///
    /// @throws MisuseException if none is given, or more than one
    /// @throws InvalidInputException if there is no such function
    public ChosenFunction choose(Messages messages) {
        var chosen = function.choose(messages);
        return chosen.withFixed(parameters.fixed(chosen.variables()));
    }

    /// The chosen function with its parameters' values.
    ///
    /// @throws InvalidInputException if a parameter has no value, or is given one without being there
    public Field field(ChosenFunction chosen, Messages messages) {
        return parameters.field(chosen, messages);
    }

    /// The chosen function of all its variables, those beyond the plane's two included.
    ///
    /// @throws InvalidInputException as [#field] does
    public FormulaObjective objective(ChosenFunction chosen, Messages messages) {
        return parameters.objective(chosen, messages);
    }

    /// What the catalogue says that a variable beyond the plane's two is, 0 if nothing.
    public double initial(ChosenFunction chosen, String variable) {
        return chosen.entry().map(entry -> entry.parameters().get(variable)).map(Parameter::value).orElse(0.0);
    }
}
