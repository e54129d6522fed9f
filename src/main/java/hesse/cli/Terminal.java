package hesse.cli;

import hesse.cli.command.Context;
import hesse.cli.command.TerminalCommand;
import hesse.cli.input.InvalidInputException;
import hesse.cli.input.MisuseException;
import hesse.text.Messages;
import hesse.text.ProgramVersion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The program as a terminal command: results on one stream, everything that is to be said on another, and an exit code.
///
/// Results are UTF-8. Nothing of the process is touched but the streams that are passed in, so a test runs it as a shell
/// does.
public final class Terminal {
    /// The command did what it was asked for, or its reader has seen enough and closed the pipe.
    public static final int DONE = 0;
    /// The input can't be answered: a formula, a file, a value.
    public static final int INVALID_INPUT = 1;
    /// The command line isn't understood.
    public static final int USAGE = 2;

    private final Context context;
    private final PrintStream errors;
    private final UsageSentences sentences;

    /// @param in where `--points -` reads from
    /// @param out where results go, and nothing else
    /// @param errors where messages go
    public Terminal(InputStream in, OutputStream out, PrintStream errors) {
        this.errors = errors;
        this.context = new Context(in, out, this::say, new Messages(Locale.getDefault()));
        this.sentences = new UsageSentences(context.messages());
    }

    /// On the streams of this process.
    public static Terminal ofProcess() {
        return new Terminal(System.in, new FileOutputStream(FileDescriptor.out), System.err);
    }

    /// Runs the command and returns the exit code. Never throws for what is wrong with the arguments or the input.
    public int run(String... arguments) {
        var line = CommandLines.of(context.messages(), arguments);
        try {
            return run(line.parseArgs(arguments));
        } catch (ParameterException misused) {
            return misused(misused);
        } catch (InvalidInputException invalid) {
            say(invalid.getMessage());
            return INVALID_INPUT;
        } catch (IOException unwritable) {
            return unwritable(unwritable);
        }
    }

    private int run(ParseResult parsed) throws IOException {
        var last = helpRequestedOrInnermost(parsed);
        if (last.isUsageHelpRequested()) {
            CommandLines.describe(parsed.commandSpec().commandLine(), context.messages());
            write(last.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
        } else if (parsed.isVersionHelpRequested()) {
            write(ProgramVersion.text(context.messages()) + "\n");
        } else {
            answer(last);
        }
        return DONE;
    }

    private void answer(ParseResult last) throws IOException {
        try {
            sentences.mistakenOption(last).ifPresent(sentence -> {
                throw new MisuseException(sentence);
            });
            if (!(last.commandSpec().userObject() instanceof TerminalCommand command)) {
                throw new MisuseException(context.messages().text("cli.command.missing"));
            }
            command.run(context);
        } catch (MisuseException misused) {
            throw new ParameterException(last.commandSpec().commandLine(), misused.getMessage());
        }
    }

    private static ParseResult helpRequestedOrInnermost(ParseResult parsed) {
        return parsed.isUsageHelpRequested() || !parsed.hasSubcommand() ? parsed : helpRequestedOrInnermost(parsed.subcommand());
    }

    private int misused(ParameterException misused) {
        say(sentences.of(misused));
        say(context.messages().text("cli.usage.hint", misused.getCommandLine().getCommandSpec().qualifiedName()));
        return USAGE;
    }

    /// A closed pipe is how `head` says that it has enough.
    private int unwritable(IOException failure) {
        var reason = String.valueOf(failure.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
            return DONE;
        }
        say(context.messages().text("cli.output.failed", reason));
        return INVALID_INPUT;
    }

    private void write(String text) throws IOException {
        context.out().write(text.getBytes(StandardCharsets.UTF_8));
        context.out().flush();
    }

    private void say(String message) {
        errors.println(message);
        errors.flush();
    }
}
