package hesse.cli.command;

import hesse.cli.input.InvalidInputException;
import hesse.expression.Expression;
import hesse.expression.Printer;
import hesse.expression.VariableNames;
import hesse.expression.latex.LatexMatrix;
import hesse.expression.latex.LatexPrinter;
import hesse.expression.symbolic.Derivative;
import hesse.expression.symbolic.GradientAndHessian;
import hesse.expression.symbolic.Kink;
import hesse.text.Messages;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Gradient and Hessian written down, with the variables named as in the formula's text.
record DerivativeFormulas(GradientAndHessian derivatives, Messages messages) {

    static DerivativeFormulas of(Expression f, VariableNames names, Messages messages) {
        return new DerivativeFormulas(GradientAndHessian.of(f, names), messages);
    }

    /// A line for each derivative, those of H above its diagonal and on it, the right-hand side as formulas are typed; then a comment for
    /// each kink.
    ///
    /// @throws InvalidInputException if a derivative is too long
    String text() {
        Function<Expression, String> print = expression -> Printer.print(expression, derivatives.names());
        var text = new StringBuilder("f = " + print.apply(derivatives.f()) + "\n");
        int n = derivatives.gradient().size();
        for (int i = 0; i < n; i++) {
            text.append(name(i)).append(" = ").append(written(name(i), derivatives.gradient().get(i), print)).append('\n');
        }
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                text.append(name(i, j)).append(" = ").append(written(name(i, j), derivatives.hessian().get(i).get(j), print)).append('\n');
            }
        }
        return text + kinks("# ", print);
    }

    /// Three equations for math mode with amsmath, one a line; then a comment for each kink.
    ///
    /// @throws InvalidInputException if a derivative is too long
    String latex() {
        Function<Expression, String> print = expression -> LatexPrinter.print(expression, derivatives.names());
        int n = derivatives.gradient().size();
        var gradient = IntStream.range(0, n).mapToObj(i -> List.of(written(name(i), derivatives.gradient().get(i), print))).toList();
        var hessian = IntStream.range(0, n).mapToObj(i -> IntStream.range(0, n)
                .mapToObj(j -> written(name(Math.min(i, j), Math.max(i, j)), derivatives.hessian().get(i).get(j), print)).toList())
                .toList();
        return "f = " + print.apply(derivatives.f()) + "\n"
                + "\\nabla f = " + LatexMatrix.of(gradient) + "\n"
                + "H = " + LatexMatrix.of(hessian) + "\n"
                + kinks("% ", print);
    }

    /// Of two variables fx and fxy, whatever these are called; of more f_x1 and f_x1_x2.
    private String name(int... by) {
        var all = derivatives.names().all();
        return all.size() == 2 ? IntStream.of(by).mapToObj(i -> i == 0 ? "x" : "y").collect(Collectors.joining("", "f", ""))
                : GradientAndHessian.name(IntStream.of(by).mapToObj(all::get).toArray(String[]::new));
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
