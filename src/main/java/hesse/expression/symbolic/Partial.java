package hesse.expression.symbolic;

import hesse.expression.Expression.Variable;
import hesse.expression.VariableNames;
import java.util.List;
import java.util.stream.Collectors;

/// The five partial derivatives, with the variables by which they are taken.
public enum Partial {
    FX(Variable.X), FY(Variable.Y), FXX(Variable.X, Variable.X), FXY(Variable.X, Variable.Y), FYY(Variable.Y, Variable.Y);

    private final List<Variable> by;

    Partial(Variable... by) {
        this.by = List.of(by);
    }

    public Derivative of(SymbolicDerivatives derivatives) {
        return switch (this) {
            case FX -> derivatives.fx();
            case FY -> derivatives.fy();
            case FXX -> derivatives.fxx();
            case FXY -> derivatives.fxy();
            case FYY -> derivatives.fyy();
        };
    }

    /// Its name in LaTeX, such as f_{xy}.
    public String latex(VariableNames names) {
        return by.stream().map(names::latex).collect(Collectors.joining(" ", "f_{", "}"));
    }

    /// Its name in plain text, such as fxy.
    public String text(VariableNames names) {
        return by.stream().map(names::of).collect(Collectors.joining("", "f", ""));
    }
}
