package hesse.cli.option;

import hesse.cli.input.MisuseException;
import hesse.cli.input.Range;
import hesse.text.Messages;
import picocli.CommandLine.Option;

/// The starts of a search in more than two variables.
public final class StartOptions {
    private static final Range COUNT = new Range(1, 100_000);
    private static final int USUAL = 200;

    @Option(names = "--starts", paramLabel = "N", descriptionKey = "cli.option.starts")
    private Long count;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.option.starts-seed")
    private Long seed;

    /// @throws MisuseException if there are none or too many
    public int count(Messages messages) {
        return count == null ? USUAL : COUNT.check(count, "--starts", messages);
    }

    public long seed() {
        return seed == null ? 1 : seed;
    }

    /// @throws MisuseException if they are said where there is no such search
    public void requireUnused(Messages messages) {
        if (count != null || seed != null) {
            throw new MisuseException(messages.text("cli.starts.unused"));
        }
    }
}
