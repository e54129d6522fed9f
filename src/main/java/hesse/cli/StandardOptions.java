package hesse.cli;

import picocli.CommandLine.Option;

/// What every command has.
final class StandardOptions {
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.option.help")
    private boolean help;
}
