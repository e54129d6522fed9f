package hesse.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Runs commands in this process as a shell would.
public final class Shell {
    private Shell() {}

    /// What a command left behind.
    public record Outcome(int code, String out, String err) {

        public static Outcome done(String out) {
            return new Outcome(Terminal.DONE, out, "");
        }

        public static Outcome refused(String out, String err) {
            return new Outcome(Terminal.INVALID_INPUT, out, err);
        }

        public static Outcome misused(String err, String command) {
            return new Outcome(Terminal.USAGE, "", err + "\nTry “" + command + " --help”.\n");
        }
    }

    public static Outcome run(String... arguments) {
        return runWith("", arguments);
    }

    /// Runs with a text on standard input.
    public static Outcome runWith(String in, String... arguments) {
        return runWith(in.getBytes(StandardCharsets.UTF_8), arguments);
    }

    public static Outcome runWith(byte[] in, String... arguments) {
        var out = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int code = new Terminal(new ByteArrayInputStream(in), out, new PrintStream(errors, true, StandardCharsets.UTF_8)).run(arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
