package hesse.document.loss;

/// Why a loss can't be read, as a sentence for people that says where.
public final class UnreadableLossException extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableLossException(String sentence) {
        super(sentence, null, false, false);
    }
}
