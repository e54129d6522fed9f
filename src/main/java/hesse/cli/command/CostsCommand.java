package hesse.cli.command;

import hesse.cli.input.Range;
import hesse.cli.option.FormatOption;
import hesse.cli.option.StandardOptions;
import hesse.cli.output.Fact;
import hesse.cli.output.Table;
import hesse.field.Cancellation;
import hesse.optimize.cost.CostLab;
import hesse.optimize.cost.CostMeasurement;
import hesse.optimize.cost.CostReport;
import hesse.optimize.cost.CostTableText;
import hesse.optimize.cost.CostTask;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What second derivatives cost on this machine, row by row as it is measured; then what follows for a million variables, and the
/// exponents.
@Command
public final class CostsCommand implements TerminalCommand {
    @Mixin
    private StandardOptions standard;

    @Option(names = "--up-to", paramLabel = "D", descriptionKey = "cli.option.up-to")
    private Long most = (long) CostLab.DIMENSIONS.getLast();

    @Mixin
    private FormatOption format;

    @Override
    public void run(Context context) throws IOException {
        int dimension = new Range(CostLab.DIMENSIONS.getFirst(), CostLab.DIMENSIONS.getLast()).check(most, "--up-to", context.messages());
        var table = format.format().table("costs", context.out(), CostTableText.COLUMNS);
        var report = measured(dimension, table, context);
        for (var further : CostTableText.carriedOn(report)) {
            row(table, further, false);
        }
        for (var task : CostTask.values()) {
            var law = report.fitted(task);
            if (law.isPresent()) {
                table.fact("exponent_" + task.spelling().replace('-', '_'), new Fact.Number(law.get().exponent()));
            }
        }
        table.end();
    }

    /// Where the program's memory ends, so does the table, and a sentence says so.
    private CostReport measured(int dimension, Table table, Context context) throws IOException {
        var report = CostReport.EMPTY;
        var measurements = new CostLab(System::nanoTime).upTo(dimension).measurements(Cancellation.NEVER);
        try {
            while (measurements.hasNext()) {
                var measurement = measurements.next();
                report = report.with(measurement);
                row(table, measurement, true);
                table.flush();
            }
        } catch (OutOfMemoryError _) {
            context.notes().accept(context.messages().text("cost.out-of-memory"));
        }
        return report;
    }

    private static void row(Table table, CostMeasurement row, boolean measured) throws IOException {
        table.text(row.task().spelling());
        table.integer(row.dimension());
        table.number(row.seconds());
        table.integer(row.bytes());
        table.flag(measured);
        table.endRow();
    }
}
