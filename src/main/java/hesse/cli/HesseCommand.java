package hesse.cli;

import hesse.cli.option.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The program's name alone; what it does is in the subcommands.
@Command(name = "hesse")
final class HesseCommand {
    @Mixin
    private StandardOptions standard;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "cli.option.version")
    private boolean version;
}
