package hesse.cli;

/// Input that was understood as a command but can't be answered. The message is for people: what is wrong, and where.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message, null, false, false);
    }
}
