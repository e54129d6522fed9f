package hesse.cli.option;

import hesse.cli.input.Range;
import hesse.text.Messages;
import picocli.CommandLine.Option;

/// How many points a grid has.
public final class GridOptions {
    private static final Range CELLS = new Range(1, 4096);

    @Option(names = "--columns", paramLabel = "N", descriptionKey = "cli.option.columns")
    private Long columns;

    @Option(names = "--rows", paramLabel = "N", descriptionKey = "cli.option.rows")
    private Long rows;

    /// @param side as many columns and rows there are unless others are given
    public GridOptions(long side) {
        columns = side;
        rows = side;
    }

    /// @throws MisuseException if there are none or too many
    public int columns(Messages messages) {
        return CELLS.check(columns, "--columns", messages);
    }

    /// @throws MisuseException if there are none or too many
    public int rows(Messages messages) {
        return CELLS.check(rows, "--rows", messages);
    }
}
