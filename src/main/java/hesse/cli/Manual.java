package hesse.cli;

import hesse.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The manual's pages and the completion for bash, written from the commands' own options. Called by the build of packages.
///
/// Pages are in roff, in the macros of man(7).
public final class Manual {
    private final Messages messages;

    private Manual(Messages messages) {
        this.messages = messages;
    }

    /// @param arguments the folder to write to
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /// A page for the program and one for each command, `hesse.1` and `hesse-eval.1`, and `hesse.bash`.
    static void write(Path folder) throws IOException {
        var messages = new Messages(Locale.ENGLISH);
        var manual = new Manual(messages);
        var line = CommandLines.of(messages);
        CommandLines.describe(line, messages);
        Files.createDirectories(folder);
        manual.writePage(folder, line);
        for (var command : line.getSubcommands().values()) {
            manual.writePage(folder, command);
        }
        Files.writeString(folder.resolve("hesse.bash"), AutoComplete.bash(line.getCommandName(), line));
    }

    private void writePage(Path folder, CommandLine line) throws IOException {
        var page = page(line.getCommandSpec());
        Files.writeString(folder.resolve(name(line.getCommandSpec()) + ".1"), page);
    }

    private String page(CommandSpec command) {
        var page = new StringBuilder();
        page.append(".TH ").append(name(command).toUpperCase(Locale.ROOT)).append(" 1 \"\" \"").append(messages.text("app.title"))
                .append("\"\n.nh\n.ad l\n");
        section(page, "NAME").append(name(command)).append(" \\- ").append(text(command.usageMessage().header()[0])).append('\n');
        section(page, "SYNOPSIS").append(text(command.commandLine().getHelp().synopsis(0).strip().replaceAll("\\s+", " "))).append('\n');
        var description = String.join(" ", command.usageMessage().description()).strip();
        if (!description.isEmpty()) {
            section(page, "DESCRIPTION").append(text(description)).append('\n');
        }
        if (!command.positionalParameters().isEmpty()) {
            section(page, "ARGUMENTS");
            command.positionalParameters()
                    .forEach(argument ->
                            item(page, "\\fI" + text(argument.paramLabel()) + "\\fR", String.join(" ", argument.description())));
        }
        section(page, "OPTIONS");
        command.options().forEach(option -> item(page, names(option), String.join(" ", option.description())));
        if (!command.subcommands().isEmpty()) {
            section(page, "COMMANDS");
            command.subcommands().values().forEach(each -> item(page, "\\fB" + name(each.getCommandSpec()).replace("-", "\\-") + "\\fR(1)",
                    each.getCommandSpec().usageMessage().header()[0]));
        }
        section(page, "EXIT STATUS");
        command.usageMessage().exitCodeList().forEach((code, meaning) -> item(page, "\\fB" + code + "\\fR", meaning));
        if (command.parent() != null) {
            section(page, "SEE ALSO").append("\\fB").append(name(command.parent())).append("\\fR(1)\n");
        }
        return page.toString();
    }

    private static StringBuilder section(StringBuilder page, String title) {
        return page.append(".SH ").append(title).append('\n');
    }

    private static void item(StringBuilder page, String term, String meaning) {
        page.append(".TP\n").append(term).append('\n').append(text(meaning)).append('\n');
    }

    private static String name(CommandSpec command) {
        return command.qualifiedName("-");
    }

    private static String names(OptionSpec option) {
        var names = Arrays.stream(option.names()).map(name -> "\\fB" + text(name) + "\\fR").collect(Collectors.joining(", "));
        return option.typeInfo().isBoolean() ? names : names + "=\\fI" + text(option.paramLabel()) + "\\fR";
    }

    /// What roff would take for itself: backslashes, hyphens that are to be copied, and a dot or an apostrophe at the beginning.
    private static String text(String plain) {
        var escaped = plain.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
