package hesse.expression;

import hesse.expression.Expression.Variable;
import hesse.expression.notation.LatexNames;
import java.util.Optional;

/// What the two variables are called in a formula: `x` and `y`, `x1` and `x2`, `w1` and `w2`, `u` and `v`, or any other two names.
///
/// Names are as the parser reads them, without an underscore before a number: `w_1`, `w₁` and `w[1]` are w1.
public record VariableNames(String x, String y) {
    public static final VariableNames XY = new VariableNames("x", "y");
    public static final VariableNames WEIGHTS = new VariableNames("w1", "w2");

    public VariableNames {
        if (x.isBlank() || x.equals(y)) {
            throw new IllegalArgumentException("two variables have two names, but were " + x + " and " + y);
        }
    }

    /// The names in a text that is a formula, as [Reading] chooses them; x and y if it is none.
    public static VariableNames in(String formula) {
        return switch (Reading.of(formula, Optional.empty())) {
            case Reading.Understood understood -> understood.variables();
            case Reading.Refused _ -> XY;
        };
    }

    /// As the parser reads it.
    public String of(Variable variable) {
        return variable == Variable.X ? x : y;
    }

    public String latex(Variable variable) {
        var name = of(variable);
        var stem = name.replaceFirst("[0-9]$", "");
        return stem.length() == 1 && name.length() == 2 ? stem + "_" + name.charAt(1) : LatexNames.of(name);
    }
}
