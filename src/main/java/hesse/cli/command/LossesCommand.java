package hesse.cli.command;

import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.document.loss.ShippedLosses;
import hesse.learning.Model;
import hesse.text.KebabCase;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the losses that come with the program.
@Command
public final class LossesCommand implements TerminalCommand {
    private static final List<String> COLUMNS = List.of("id", "name", "model", "weights", "examples", "reduction", "lambda", "teaches");

    @Mixin
    private StandardOptions standard;

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        var table = format.format().table(context.out(), COLUMNS);
        for (var id : ShippedLosses.ids()) {
            var shipped = ShippedLosses.named(id).orElseThrow();
            table.text(id);
            table.text(context.messages().text(shipped.nameKey()));
            table.text(model(shipped.loss().model()));
            table.integer(shipped.loss().dimension());
            table.integer(shipped.loss().data().size());
            table.text(KebabCase.of(shipped.loss().reduction()));
            table.number(shipped.loss().penalty().lambda());
            table.text(context.messages().text(shipped.teachesKey()));
            table.endRow();
        }
        table.end();
    }

    private static String model(Model model) {
        return switch (model) {
            case Model.GeneralisedLinear(var link, _) -> KebabCase.of(link);
            case Model.Softmax(var classes, _) -> "softmax " + classes;
            case Model.Network(var layers, var activation, var loss, _) ->
                    layers.stream().map(String::valueOf).collect(Collectors.joining("-")) + " " + KebabCase.of(activation) + " "
                            + KebabCase.of(loss);
            case Model.MatrixFactorisation(var rank) -> "factorisation " + rank;
        };
    }
}
