package hesse.cli.command;

import java.io.IOException;

/// A command whose options picocli has filled in.
public interface TerminalCommand {

    /// Writes the results to the context's output.
    ///
    /// @throws InvalidInputException if the input can't be answered
    /// @throws IOException if the output can't be written
    void run(Context context) throws IOException;
}
