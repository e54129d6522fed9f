package hesse.cli.command;

import hesse.cli.input.PointReader;
import hesse.cli.option.FieldOptions;
import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.document.Point;
import hesse.field.Field;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Jets, eigenvalues and classes at points, in the points' order and in bounded memory.
@Command(name = "eval")
public final class EvalCommand implements TerminalCommand {
    private static final String STANDARD_INPUT = "-";

    @Mixin
    private StandardOptions standard;

    @Mixin
    private FieldOptions function;

    @ArgGroup(multiplicity = "1")
    private Points points;

    @Option(names = "--bounds", descriptionKey = "cli.option.bounds")
    private boolean bounds;

    @Mixin
    private FormatOption format;

    private static final class Points {
        @Option(names = "--at", required = true, paramLabel = "X,Y", descriptionKey = "cli.option.at")
        private List<Point> at;

        @Option(names = "--points", required = true, paramLabel = "FILE.csv", descriptionKey = "cli.option.points")
        private String file;
    }

    @Override
    public void run(Context context) throws IOException {
        var field = function.field(function.choose(context.messages()), context.messages());
        if (points.file == null) {
            var jets = table(field, context);
            for (var point : points.at) {
                jets.add(point.x(), point.y());
            }
            jets.end();
            return;
        }
        try (var reader = reader(context)) {
            evaluate(reader, table(field, context));
        }
    }

    private JetTable table(Field field, Context context) throws IOException {
        return new JetTable(field, format.format().table(context.out(), JetTable.columns(bounds)), bounds);
    }

    /// What comes before a row that can't be read is written, so that the output is a whole table, if a shorter one.
    private static void evaluate(PointReader reader, JetTable jets) throws IOException {
        try {
            while (reader.next()) {
                jets.add(reader.x(), reader.y());
                if (!reader.ready()) {
                    jets.flush();
                }
            }
        } finally {
            jets.end();
        }
    }

    private PointReader reader(Context context) {
        var messages = context.messages();
        return points.file.equals(STANDARD_INPUT)
                ? new PointReader(context.in(), messages.text("cli.points.standard-input"), messages)
                : PointReader.open(points.file, messages);
    }
}
