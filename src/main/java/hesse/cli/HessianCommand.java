package hesse.cli;

import hesse.expression.Printer;
import hesse.expression.symbolic.Derivative;
import hesse.expression.symbolic.SymbolicDerivatives;
import hesse.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Gradient and Hessian as formulas, a line for each; parameters keep their names.
@Command(name = "hessian")
final class HessianCommand implements TerminalCommand {

    private enum Notation { TEXT, LATEX }

    @Mixin
    private StandardOptions standard;

    @Mixin
    private FunctionOptions function;

    @Option(names = "--format", paramLabel = "text|latex", descriptionKey = "cli.option.notation")
    private Notation notation = Notation.TEXT;

    @Override
    public void run(Context context) throws IOException {
        var derivatives = SymbolicDerivatives.of(function.choose(context.messages()).expression());
        var text = text(derivatives, context.messages());
        context.out().write(text.getBytes(StandardCharsets.UTF_8));
        context.out().flush();
    }

    private static String text(SymbolicDerivatives derivatives, Messages messages) {
        return "f = " + Printer.print(derivatives.f()) + "\n"
                + line("fx", derivatives.fx(), messages) + line("fy", derivatives.fy(), messages)
                + line("fxx", derivatives.fxx(), messages) + line("fxy", derivatives.fxy(), messages)
                + line("fyy", derivatives.fyy(), messages);
    }

    private static String line(String name, Derivative derivative, Messages messages) {
        return switch (derivative) {
            case Derivative.Formula(var expression) -> name + " = " + Printer.print(expression) + "\n";
            case Derivative.TooLong() -> throw new Refused(messages.text("cli.hessian.too-long", name));
        };
    }
}
