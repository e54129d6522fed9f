package hesse.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// How results are written.
public enum Format {
    CSV, JSON;

    /// A table without facts.
    public Table table(OutputStream out, List<String> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvTable(out, columns);
            case JSON -> JsonTable.array(out, columns);
        };
    }

    /// A table with facts beside it.
    ///
    /// @param name what the rows are, for formats that name them
    public Table table(String name, OutputStream out, List<String> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvTable(out, columns);
            case JSON -> JsonTable.under(name, out, columns);
        };
    }
}
