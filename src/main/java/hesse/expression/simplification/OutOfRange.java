package hesse.expression.simplification;

/// An operation on numbers that has no result worth writing down: a division by zero, a root of a negative number, or
/// more digits than are worth showing. Caught where the operation is read, which then stays as it was typed.
final class OutOfRange extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfRange(String what) {
        super(what, null, false, false);
    }
}
