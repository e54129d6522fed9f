package hesse.cli;

import hesse.cli.command.BasinsCommand;
import hesse.cli.command.ConvexCommand;
import hesse.cli.command.CostsCommand;
import hesse.cli.command.CriticalCommand;
import hesse.cli.command.EvalCommand;
import hesse.cli.command.FunctionsCommand;
import hesse.cli.command.HessianCommand;
import hesse.cli.command.LossCommand;
import hesse.cli.command.LossesCommand;
import hesse.cli.command.MethodsCommand;
import hesse.cli.command.PlaneCommand;
import hesse.cli.command.SpectrumCommand;
import hesse.cli.command.TerminalCommand;
import hesse.cli.command.TraceCommand;
import hesse.cli.input.Constants;
import hesse.cli.input.Coordinates;
import hesse.cli.input.Sides;
import hesse.cli.input.VariableNamesReader;
import hesse.cli.option.MethodOptions;
import hesse.cli.option.ParameterOptions;
import hesse.cli.output.Format;
import hesse.cli.output.Notation;
import hesse.expression.VariableNames;
import hesse.optimize.MethodName;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// The commands with their options as picocli reads them: numbers as in formulas, words from the bundle.
final class CommandLines {
    private static final List<NamedCommand> COMMANDS = List.of(new NamedCommand("functions", FunctionsCommand::new),
            new NamedCommand("eval", EvalCommand::new),
            new NamedCommand("critical", CriticalCommand::new), new NamedCommand("convex", ConvexCommand::new),
            new NamedCommand("trace", TraceCommand::new),
            new NamedCommand("methods", MethodsCommand::new), new NamedCommand("basins", BasinsCommand::new),
            new NamedCommand("hessian", HessianCommand::new),
            new NamedCommand("spectrum", SpectrumCommand::new), new NamedCommand("costs", CostsCommand::new),
            new NamedCommand("losses", LossesCommand::new), new NamedCommand("loss", LossCommand::new),
            new NamedCommand("plane", PlaneCommand::new));

    private record NamedCommand(String name, Supplier<TerminalCommand> made) {}

    private CommandLines() {}

    /// A fresh command line, for one run, without the words of its help: see [#describe].
    ///
    /// @param arguments if the first one is a command's name, only that command is made: finding the options of the others takes longer
    ///                  than most commands
    static CommandLine of(Messages messages, String... arguments) {
        var line = new CommandLine(new HesseCommand());
        var asked = COMMANDS.stream().filter(command -> arguments.length > 0 && command.name().equals(arguments[0])).toList();
        (asked.isEmpty() ? COMMANDS : asked).forEach(command -> line.addSubcommand(command.name(), command.made().get()));
        // What follows an option that takes a value is its value, be it `-h*x` or `@`.
        line.setAllowOptionsAsOptionParameters(true);
        line.setExpandAtFiles(false);
        // `-x^2` is a formula, and `-h*x` too.
        line.setUnmatchedOptionsArePositionalParams(true);
        line.getSubcommands().values().forEach(command -> command.setPosixClusteredShortOptionsAllowed(false));
        convert(line, new Constants(messages), messages);
        return line;
    }

    /// Gives a command line and its commands the words of their help, which only help needs.
    static void describe(CommandLine line, Messages messages) {
        line.setResourceBundle(messages.bundle());
        describeAlone(line, messages);
        line.getSubcommands().values().forEach(command -> describeAlone(command, messages));
    }

    private static void describeAlone(CommandLine line, Messages messages) {
        var key = "cli.command." + line.getCommandName();
        var codes = new LinkedHashMap<String, String>();
        codes.put(String.valueOf(Terminal.DONE), messages.text("cli.help.code.done"));
        codes.put(String.valueOf(Terminal.INVALID_INPUT), messages.text("cli.help.code.refused"));
        codes.put(String.valueOf(Terminal.USAGE), messages.text("cli.help.code.usage"));
        line.getCommandSpec().usageMessage()
                .synopsisHeading(messages.text("cli.help.usage") + " ")
                .customSynopsis(messages.has(key + ".synopsis") ? new String[] {messages.text(key + ".synopsis")} : new String[0])
                .header(messages.text(key), "")
                .description(messages.has(key + ".more") ? new String[] {"", messages.text(key + ".more")} : new String[0])
                .parameterListHeading(heading("cli.help.arguments", messages))
                .optionListHeading(heading("cli.help.options", messages))
                .commandListHeading(heading("cli.help.commands", messages))
                .exitCodeListHeading(heading("cli.help.codes", messages))
                .exitCodeList(codes)
                .sortOptions(false);
    }

    private static String heading(String key, Messages messages) {
        return "%n" + messages.text(key) + "%n";
    }

    private static void convert(CommandLine line, Constants constants, Messages messages) {
        line.registerConverter(Double.class, constants::number);
        line.registerConverter(Long.class, constants::wholeNumber);
        line.registerConverter(Coordinates.class, constants::coordinates);
        line.registerConverter(VariableNames.class, new VariableNamesReader(messages)::names);
        line.registerConverter(Sides.class, constants::sides);
        line.registerConverter(ParameterOptions.Assignment.class, text -> assignment(text, constants, messages));
        line.registerConverter(MethodOptions.Setting.class, text -> setting(text, constants, messages));
        line.registerConverter(MethodName.class, text -> choice(text, MethodName.values(), "cli.method.unknown", messages));
        line.registerConverter(Format.class, text -> choice(text, Format.values(), "cli.format.unknown", messages));
        line.registerConverter(ConvexCommand.Form.class, text -> choice(text, ConvexCommand.Form.values(), "cli.format.unknown", messages));
        line.registerConverter(Notation.class, text -> choice(text, Notation.values(), "cli.format.unknown", messages));
    }

    /// The constant that is spelt so, in any case.
    private static <E extends Enum<E>> E choice(String text, E[] choices, String refusal, Messages messages) {
        return Arrays.stream(choices).filter(choice -> KebabCase.of(choice).equalsIgnoreCase(text.strip())).findFirst()
                .orElseThrow(() -> new TypeConversionException(messages.text(refusal, text, spellings(choices))));
    }

    private static String spellings(Enum<?>[] choices) {
        return Arrays.stream(choices).map(KebabCase::of).collect(Collectors.joining(", "));
    }

    private static ParameterOptions.Assignment assignment(String text, Constants constants, Messages messages) {
        int sign = text.indexOf('=');
        if (sign < 1) {
            throw new TypeConversionException(messages.text("cli.param.malformed", text));
        }
        return new ParameterOptions.Assignment(text.substring(0, sign).strip(), constants.number(text.substring(sign + 1)));
    }

    /// A switch is also set by a word.
    private static MethodOptions.Setting setting(String text, Constants constants, Messages messages) {
        int sign = text.indexOf('=');
        if (sign < 1) {
            throw new TypeConversionException(messages.text("cli.set.malformed", text));
        }
        var value = text.substring(sign + 1).strip();
        return new MethodOptions.Setting(text.substring(0, sign).strip(), switch (value) {
            case "true" -> 1;
            case "false" -> 0;
            default -> constants.number(value);
        });
    }
}
