package hesse.optimize;

import hesse.text.KebabCase;
import java.util.Arrays;
import java.util.Optional;

/// The methods by name: one constant for each [Method], and the only list of them. Whatever offers methods to people, the
/// race of the window and the commands of the terminal, goes through the constants.
public enum MethodName {
    GRADIENT_DESCENT, NEWTON;

    /// The method.
    ///
    /// @param stepSize η > 0, for those that [#takesStepSize()]; the others ignore it
    public Method method(double stepSize) {
        return switch (this) {
            case GRADIENT_DESCENT -> new GradientDescent(stepSize);
            case NEWTON -> new Newton();
        };
    }

    /// The name of a method.
    public static MethodName of(Method method) {
        return switch (method) {
            case GradientDescent _ -> GRADIENT_DESCENT;
            case Newton _ -> NEWTON;
        };
    }

    public boolean takesStepSize() {
        return switch (this) {
            case GRADIENT_DESCENT -> true;
            case NEWTON -> false;
        };
    }

    /// The key of the text that people read.
    public String nameKey() {
        return "optimize.method." + spelling();
    }

    /// What commands, files and style sheets call it: "gradient-descent".
    public String spelling() {
        return KebabCase.of(this);
    }

    public static Optional<MethodName> spelt(String spelling) {
        return Arrays.stream(values()).filter(name -> name.spelling().equals(spelling)).findFirst();
    }
}
