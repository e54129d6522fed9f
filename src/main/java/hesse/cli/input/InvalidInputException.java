package hesse.cli.input;

/// Input that was understood as a command but can't be answered. The message is for people: what is wrong, and where.
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InvalidInputException(String message) {
        super(message, null, false, false);
    }
}
