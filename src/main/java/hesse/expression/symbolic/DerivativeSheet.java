package hesse.expression.symbolic;

import hesse.expression.Expression.Variable;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.expression.latex.LatexMatrix;
import hesse.expression.latex.LatexPrinter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A formula with its gradient and Hessian as something to copy.
public final class DerivativeSheet {
    private final SymbolicDerivatives derivatives;
    private final VariableNames names;
    private final String tooLong;

    /// @param tooLong what stands in place of a derivative that is too long; without signs that LaTeX takes for its own
    public DerivativeSheet(SymbolicDerivatives derivatives, VariableNames names, String tooLong) {
        this.derivatives = derivatives;
        this.names = names;
        this.tooLong = tooLong;
    }

    /// A line for each: `fx = 2*x`. Every right side is a formula that the parser reads.
    public String text() {
        var lines = Arrays.stream(Partial.values()).map(partial -> partial.text(names) + " = "
                + partial.of(derivatives).shown().map(formula -> Printer.print(formula, names)).orElse(tooLong));
        return "f = " + Printer.print(derivatives.f(), names) + "\n" + lines.collect(Collectors.joining("\n")) + "\n";
    }

    /// An `align*` of amsmath: f, the gradient as a column and the Hessian as a matrix.
    public String latex() {
        return """
                \\begin{align*}
                  f(%s, %s) &= %s \\\\
                  \\nabla f &= %s \\\\
                  H &= %s
                \\end{align*}
                """.formatted(names.latex(Variable.X), names.latex(Variable.Y), LatexPrinter.print(derivatives.f(), names),
                LatexMatrix.of(List.of(List.of(entry(Partial.FX)), List.of(entry(Partial.FY)))),
                LatexMatrix.of(List.of(List.of(entry(Partial.FXX), entry(Partial.FXY)), List.of(entry(Partial.FXY), entry(Partial.FYY)))));
    }

    private String entry(Partial partial) {
        return partial.of(derivatives).shown().map(formula -> LatexPrinter.print(formula, names)).orElse("\\text{" + tooLong + "}");
    }
}
