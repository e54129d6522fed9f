package hesse.cli.command;

import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.cli.output.Table;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import hesse.text.KebabCase;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the methods, a row for each of their parameters; the cells of a method without any are empty. Numbers that a switch or a
/// slider offers lie within those that are allowed, and all can be given to `--set`.
@Command
public final class MethodsCommand implements TerminalCommand {
    private static final List<String> COLUMNS = List.of("method", "name", "family", "parameter", "initial", "min", "max", "usual_min",
            "usual_max",
            "scale", "meaning", "summary", "source");

    @Mixin
    private StandardOptions standard;

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        var table = format.format().table(context.out(), COLUMNS);
        for (var method : MethodName.values()) {
            for (var parameter : method.parameters()) {
                begin(method, table, context);
                write(parameter, table, context);
                end(method, table, context);
            }
            if (method.parameters().isEmpty()) {
                begin(method, table, context);
                for (int i = COLUMNS.indexOf("parameter"); i <= COLUMNS.indexOf("meaning"); i++) {
                    table.text("");
                }
                end(method, table, context);
            }
        }
        table.end();
    }

    private static void begin(MethodName method, Table table, Context context) throws IOException {
        table.text(method.spelling());
        table.text(context.messages().text(method.nameKey()));
        table.text(KebabCase.of(method.family()));
    }

    private static void write(MethodParameter parameter, Table table, Context context) throws IOException {
        table.text(parameter.key());
        table.number(parameter.initial());
        table.number(parameter.allowed().min());
        table.number(parameter.allowed().max());
        table.number(parameter.usual().min());
        table.number(parameter.usual().max());
        table.text(KebabCase.of(parameter.scale()));
        table.text(context.messages().text(parameter.meaningKey()));
    }

    private static void end(MethodName method, Table table, Context context) throws IOException {
        table.text(context.messages().text(method.sentenceKey()));
        table.text(context.messages().text(method.sourceKey()));
        table.endRow();
    }
}
