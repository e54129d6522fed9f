package hesse.cli.option;

import hesse.field.Field;
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

    /// @throws MisuseException if none is given, or more than one
    /// @throws InvalidInputException if there is no such function
    public ChosenFunction choose(Messages messages) {
        return function.choose(messages);
    }

    /// The chosen function with its parameters' values.
    ///
    /// @throws InvalidInputException if a parameter has no value, or is given one without being there
    public Field field(ChosenFunction chosen, Messages messages) {
        return parameters.field(chosen, messages);
    }
}
