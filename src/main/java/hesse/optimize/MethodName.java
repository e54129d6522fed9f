package hesse.optimize;

import hesse.text.KebabCase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The methods by name with their parameters: one constant for each [Method], and the only list of them. Whatever offers
/// methods to people, the race of the window, documents and the commands of the terminal, goes through the constants.
public enum MethodName {
    GRADIENT_DESCENT(GradientDescent.STEP_SIZE),
    NEWTON;

    private final List<MethodParameter> parameters;

    MethodName(MethodParameter... parameters) {
        this.parameters = List.of(parameters);
    }

    /// What a method of this name is given, in the order in which it is shown.
    public List<MethodParameter> parameters() {
        return parameters;
    }

    /// The method before its first step.
    ///
    /// @param values one for each of its parameters, by key, allowed
    Method method(Map<String, Double> values) {
        return switch (this) {
            case GRADIENT_DESCENT -> new GradientDescent(values.get(GradientDescent.STEP_SIZE.key()));
            case NEWTON -> new Newton();
        };
    }

    /// The key of the text that people read.
    public String nameKey() {
        return "optimize.method." + spelling();
    }

    /// The key of a sentence that says what the method does.
    public String sentenceKey() {
        return "optimize.method." + spelling() + ".sentence";
    }

    /// What commands, files and style sheets call it: "gradient-descent".
    public String spelling() {
        return KebabCase.of(this);
    }

    public static Optional<MethodName> spelt(String spelling) {
        return Arrays.stream(values()).filter(name -> name.spelling().equals(spelling)).findFirst();
    }
}
