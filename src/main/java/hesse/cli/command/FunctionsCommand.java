package hesse.cli.command;

import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.cli.output.SeventeenDigits;
import hesse.cli.output.Table;
import hesse.document.Catalogue;
import hesse.document.CatalogueEntry;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the catalogue. Parameters are written as they are typed, `a=1 b=0.5`.
@Command
public final class FunctionsCommand implements TerminalCommand {
    private static final List<String> COLUMNS = List.of("id", "name", "formula", "xmin", "xmax", "ymin", "ymax", "parameters",
            "group", "source", "teaches");

    @Mixin
    private StandardOptions standard;

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        var table = format.format().table(context.out(), COLUMNS);
        for (var entry : Catalogue.load().entries()) {
            write(entry, table, context);
        }
        table.end();
    }

    private static void write(CatalogueEntry entry, Table table, Context context) throws IOException {
        table.text(entry.id());
        table.text(context.messages().text(entry.nameKey()));
        table.text(entry.formula());
        table.number(entry.window().xMin());
        table.number(entry.window().xMax());
        table.number(entry.window().yMin());
        table.number(entry.window().yMax());
        table.text(parameters(entry));
        table.text(context.messages().text(entry.groupKey()));
        table.text(context.messages().text(entry.sourceKey()));
        table.text(context.messages().text(entry.teachesKey()));
        table.endRow();
    }

    private static String parameters(CatalogueEntry entry) {
        var digits = new SeventeenDigits();
        return entry.parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + digits.text(parameter.getValue().value()))
                .collect(Collectors.joining(" "));
    }
}
