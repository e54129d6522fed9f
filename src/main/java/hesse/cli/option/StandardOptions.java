package hesse.cli.option;

import picocli.CommandLine.Option;

/// What every command has.
public final class StandardOptions {
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.option.help")
    private boolean help;
}
