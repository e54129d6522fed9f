package hesse.cli.input;

/// A command line that isn't understood, for a reason that picocli doesn't know of. The message is for people: what is missing, or
/// too much.
public final class MisuseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MisuseException(String message) {
        super(message, null, false, false);
    }
}
