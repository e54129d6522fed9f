package hesse.cli.command;

import hesse.cli.option.ChosenFunction;
import hesse.text.Messages;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;

/// What every command is given: where points may come from, where results go, where sentences about them go, and the words. Nothing else
/// writes to the output.
///
/// @param notes takes a line that isn't part of the results
public record Context(InputStream in, OutputStream out, Consumer<String> notes, Messages messages) {

    /// Says how the formula was read, as far as a person asked for it or must know.
    void explain(ChosenFunction chosen) {
        new Explanation(chosen, messages).lines().forEach(notes);
    }
}
