package hesse.expression.symbolic;

import hesse.expression.Expression;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.expression.latex.LatexMatrix;
import hesse.expression.latex.LatexPrinter;
import java.util.List;
import java.util.stream.Collectors;

/// A formula in any number of variables with its gradient and its Hessian as formulas.
///
/// @param gradient by the variables, in the order of the names
/// @param hessian  its rows; symmetric
/// @param kinks    as in [SymbolicDerivatives]
public record GradientAndHessian(Expression f, VariableNames names, List<Derivative> gradient, List<List<Derivative>> hessian,
        List<Kink> kinks) {

    public GradientAndHessian {
        gradient = List.copyOf(gradient);
        hessian = hessian.stream().map(List::copyOf).toList();
        kinks = List.copyOf(kinks);
    }

    /// Of each derivative it holds what [SymbolicDerivatives#of] says of its own.
    public static GradientAndHessian of(Expression f, VariableNames names) {
        return new SymbolicDifferentiator(f).derivatives(names);
    }

    /// What a derivative is called in plain text: f_x1, f_x1_x2.
    public static String name(String... by) {
        return "f_" + String.join("_", by);
    }

    /// A line for each, those of H above its diagonal and on it: `f_x1_x2 = 2*x1`. Every right side is a formula that the parser reads.
    ///
    /// @param tooLong what stands in place of a derivative that is too long
    public String text(String tooLong) {
        var text = new StringBuilder("f = ").append(Printer.print(f, names)).append('\n');
        var all = names.all();
        for (int i = 0; i < all.size(); i++) {
            line(name(all.get(i)), gradient.get(i), tooLong, text);
        }
        for (int i = 0; i < all.size(); i++) {
            for (int j = i; j < all.size(); j++) {
                line(name(all.get(i), all.get(j)), hessian.get(i).get(j), tooLong, text);
            }
        }
        return text.toString();
    }

    private void line(String name, Derivative derivative, String tooLong, StringBuilder text) {
        text.append(name).append(" = ").append(derivative.shown().map(formula -> Printer.print(formula, names)).orElse(tooLong))
                .append('\n');
    }

    /// An `align*` of amsmath: f, the gradient as a column and the Hessian as a matrix.
    public String latex(String tooLong) {
        return """
                \\begin{align*}
                  %s &= %s \\\\
                  \\nabla f &= %s \\\\
                  H &= %s
                \\end{align*}
                """.formatted(names.all().stream().map(VariableNames::latex).collect(Collectors.joining(", ", "f(", ")")), LatexPrinter.print(f, names),
                latexGradient(tooLong), latexHessian(tooLong));
    }

    /// The gradient as a column in LaTeX.
    public String latexGradient(String tooLong) {
        return LatexMatrix.of(gradient.stream().map(derivative -> List.of(latex(derivative, tooLong))).toList());
    }

    /// H as a matrix in LaTeX.
    public String latexHessian(String tooLong) {
        return LatexMatrix.of(hessian.stream().map(row -> row.stream().map(derivative -> latex(derivative, tooLong)).toList()).toList());
    }

    private String latex(Derivative derivative, String tooLong) {
        return derivative.shown().map(formula -> LatexPrinter.print(formula, names)).orElse("\\text{" + tooLong + "}");
    }
}
