package hesse.cli;

import picocli.CommandLine.Option;

/// The option that every command with a table has.
final class FormatOption {
    @Option(names = "--format", paramLabel = "csv|json", descriptionKey = "cli.option.format")
    private Format format = Format.CSV;

    Format format() {
        return format;
    }
}
