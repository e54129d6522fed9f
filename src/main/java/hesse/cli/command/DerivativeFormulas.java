package hesse.cli.command;

import hesse.cli.input.InvalidInputException;
import hesse.expression.Expression;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.expression.latex.LatexMatrix;
import hesse.expression.latex.LatexPrinter;
import hesse.expression.symbolic.Derivative;
import hesse.expression.symbolic.Kink;
import hesse.expression.symbolic.SymbolicDerivatives;
import hesse.text.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Gradient and Hessian written down, with the variables named as in the formula's text.
record DerivativeFormulas(VariableNames names, SymbolicDerivatives derivatives, Messages messages) {

    /// A line for each derivative, its right-hand side as formulas are typed; then a comment for each kink.
    ///
    /// @throws InvalidInputException if a derivative is too long
    String text() {
        Function<Expression, String> print = expression -> Printer.print(expression, names);
        return "f = " + print.apply(derivatives.f()) + "\n"
                + "fx = " + written("fx", derivatives.fx(), print) + "\n"
                + "fy = " + written("fy", derivatives.fy(), print) + "\n"
                + "fxx = " + written("fxx", derivatives.fxx(), print) + "\n"
                + "fxy = " + written("fxy", derivatives.fxy(), print) + "\n"
                + "fyy = " + written("fyy", derivatives.fyy(), print) + "\n"
                + kinks("# ", print);
    }

    /// Three equations for math mode with amsmath, one a line; then a comment for each kink.
    ///
    /// @throws InvalidInputException if a derivative is too long
    String latex() {
        Function<Expression, String> print = expression -> LatexPrinter.print(expression, names);
        var fxy = written("fxy", derivatives.fxy(), print);
        var gradient = LatexMatrix.of(List.of(List.of(written("fx", derivatives.fx(), print)), List.of(written("fy", derivatives.fy(), print))));
        var hessian = LatexMatrix.of(List.of(List.of(written("fxx", derivatives.fxx(), print), fxy), List.of(fxy, written("fyy", derivatives.fyy(), print))));
        return "f = " + print.apply(derivatives.f()) + "\n"
                + "\\nabla f = " + gradient + "\n"
                + "H = " + hessian + "\n"
                + kinks("% ", print);
    }

    private String written(String name, Derivative derivative, Function<Expression, String> print) {
        return switch (derivative) {
            case Derivative.Formula(var expression) -> print.apply(expression);
            case Derivative.TooLong() -> throw new InvalidInputException(messages.text("cli.hessian.too-long", name));
        };
    }

    private String kinks(String comment, Function<Expression, String> print) {
        return derivatives.kinks().stream().map(kink -> comment + switch (kink) {
            case Kink.Zero(var expression) -> messages.text("cli.hessian.kink", print.apply(expression));
            case Kink.Whole(var expression) -> messages.text("cli.hessian.jump", print.apply(expression));
        } + "\n").collect(Collectors.joining());
    }
}
