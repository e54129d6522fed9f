package hesse.learning.data;

/// Why data can't be read, as a sentence for people that says where.
public final class UnreadableDataException extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableDataException(String sentence) {
        super(sentence, null, false, false);
    }
}
