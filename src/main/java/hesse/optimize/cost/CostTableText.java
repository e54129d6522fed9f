package hesse.optimize.cost;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as rows: what was measured, in its order, then each task's way on to a million variables.
public final class CostTableText {
    /// Of every table of costs.
    public static final List<String> COLUMNS = List.of("task", "d", "seconds", "bytes", "measured");

    private CostTableText() {}

    /// The rows that weren't measured.
    public static List<CostMeasurement> carriedOn(CostReport report) {
        return Stream.of(CostTask.values()).flatMap(task -> report.time(task).flatMap(time -> report.memory(task).map(memory ->
                new CostMeasurement(task, CostReport.MILLION, time.at(CostReport.MILLION), Math.round(memory.at(CostReport.MILLION)))))
                        .stream()).toList();
    }

    /// As CSV with a header.
    public static String csv(CostReport report) {
        var measured = report.measurements().stream().map(row -> line(row, true));
        var further = carriedOn(report).stream().map(row -> line(row, false));
        return Stream.of(Stream.of(String.join(",", COLUMNS)), measured, further).flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(CostMeasurement row, boolean measured) {
        return row.task().spelling() + "," + row.dimension() + "," + row.seconds() + "," + row.bytes() + "," + measured;
    }
}
