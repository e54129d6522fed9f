package hesse.cli.input;

import hesse.text.Messages;

/// The whole numbers that an option takes.
public record Range(int least, int most) {

    /// @throws MisuseException if the value isn't one of them
    public int check(long value, String option, Messages messages) {
        if (value < least || value > most) {
            throw new MisuseException(messages.text("cli.range", option, Integer.toString(least), Integer.toString(most),
                    Long.toString(value)));
        }
        return (int) value;
    }
}
