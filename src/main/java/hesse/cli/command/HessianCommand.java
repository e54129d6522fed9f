package hesse.cli.command;

import hesse.cli.input.MisuseException;
import hesse.cli.option.FunctionOptions;
import hesse.cli.option.StandardOptions;
import hesse.cli.output.Notation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Gradient and Hessian as formulas; parameters keep their names and need no values.
@Command
public final class HessianCommand implements TerminalCommand {
    @Mixin
    private StandardOptions standard;

    @Mixin
    private FunctionOptions function;

    @Option(names = "--format", paramLabel = "text|latex", descriptionKey = "cli.option.notation")
    private Notation notation = Notation.TEXT;

    @Override
    public void run(Context context) throws IOException {
        if (!function.isGiven()) {
            throw new MisuseException(context.messages().text("cli.hessian.missing"));
        }
        var chosen = function.choose(context.messages());
        context.explain(chosen);
        var formulas = DerivativeFormulas.of(chosen.expression(), chosen.variables(), context.messages());
        var text = switch (notation) {
            case TEXT -> formulas.text();
            case LATEX -> formulas.latex();
        };
        context.out().write(text.getBytes(StandardCharsets.UTF_8));
        context.out().flush();
    }
}
