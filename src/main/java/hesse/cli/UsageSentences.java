package hesse.cli;

import hesse.text.Messages;
import hesse.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Why a command line isn't understood, in sentences of the bundle instead of picocli's own.
record UsageSentences(Messages messages) {
    /// Words with hyphens before and in them; anything else that begins with a hyphen may be a formula.
    private static final Pattern OPTION = Pattern.compile("(--?)([A-Za-z]+(?:-[A-Za-z]+)*)(?:=.*)?", Pattern.DOTALL);

    String of(ParameterException misused) {
        return switch (misused) {
            case UnmatchedArgumentException unmatched ->
                    tooMuch(unmatched.getUnmatched().getFirst(), unmatched.getCommandLine().getCommandSpec());
            case OverwrittenOptionException twice -> messages.text("cli.usage.twice", name(twice.getOverwritten()));
            case MaxValuesExceededException many when many.getArgSpec() != null ->
                    messages.text("cli.usage.twice", name(many.getArgSpec()));
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> withoutValue(missing.getMissing().getFirst());
            case ParameterException refused when refused.getCause() instanceof TypeConversionException why
                    && refused.getArgSpec() != null ->
                messages.text("cli.usage.value", name(refused.getArgSpec()), why.getMessage());
            default -> misused.getMessage().replaceFirst("^Error: ", "");
        };
    }

    /// What is wrong with an argument that picocli takes for a formula, if it was meant as an option.
    Optional<String> mistakenOption(ParseResult parsed) {
        return parsed.commandSpec().positionalParameters().stream().flatMap(argument -> argument.<List<String>>getValue().stream())
                .filter(argument -> isMeantAsOption(argument, parsed.commandSpec()))
                .map(argument -> tooMuch(argument, parsed.commandSpec())).findFirst();
    }

    /// `--x` as well as `-name` where there is an option `--name`; `-x` is a formula.
    private static boolean isMeantAsOption(String argument, CommandSpec command) {
        var option = OPTION.matcher(argument);
        return option.matches() && (option.group(1).length() == 2 || command.findOption("--" + option.group(2)) != null);
    }

    private String tooMuch(String argument, CommandSpec command) {
        if (argument.startsWith("-")) {
            var name = argument.replaceFirst("=.*", "");
            var known = command.options().stream().flatMap(option -> Arrays.stream(option.names())).filter(other -> other.startsWith("--"));
            var close = Spelling.closeTo(name, known);
            return close.isEmpty() ? messages.text("cli.usage.option", name)
                    : messages.text("cli.usage.option.misspelt", name, String.join(", ", close));
        }
        if (command.subcommands().isEmpty()) {
            return messages.text("cli.usage.left-over", argument);
        }
        var close = Spelling.closeTo(argument, command.subcommands().keySet().stream());
        return close.isEmpty() ? messages.text("cli.usage.command", argument, String.join(", ", command.subcommands().keySet()))
                : messages.text("cli.usage.command.misspelt", argument, String.join(", ", close));
    }

    private String withoutValue(ArgSpec option) {
        return messages.text("cli.usage.without-value", name(option), option.paramLabel());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
