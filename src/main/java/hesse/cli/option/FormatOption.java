package hesse.cli.option;

import hesse.cli.output.Format;
import picocli.CommandLine.Option;

/// The option that every command with a table has.
public final class FormatOption {
    @Option(names = "--format", paramLabel = "csv|json", descriptionKey = "cli.option.format")
    private Format format = Format.CSV;

    public Format format() {
        return format;
    }
}
