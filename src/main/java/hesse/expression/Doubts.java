package hesse.expression;

import java.util.ArrayList;
import java.util.List;

/// The places in one scope where people differ about what belongs together, and which aren't at their end yet: the other reading has
/// parentheses from a known place up to the end of the product.
final class Doubts {
    private static final class Doubt {
        private final Guess.Kind kind;
        private final int start;
        private final int open;
        private int operators;

        Doubt(Guess.Kind kind, int start, int open, int operators) {
            this.kind = kind;
            this.start = start;
            this.open = open;
            this.operators = operators;
        }
    }

    private final Guesses guesses;
    private final List<Doubt> pending = new ArrayList<>();

    Doubts(Guesses guesses) {
        this.guesses = guesses;
    }

    /// @param start     where the place begins
    /// @param open      where the other reading has an opening parenthesis
    /// @param operators how many operators it takes in before it closes
    void add(Guess.Kind kind, int start, int open, int operators) {
        if (pending.stream().noneMatch(doubt -> doubt.kind == kind && doubt.open == open)) {
            pending.add(new Doubt(kind, start, open, operators));
        }
    }

    /// An operator no tighter than a product comes, behind an operand that ends here.
    void operator(int end) {
        for (var doubt : List.copyOf(pending)) {
            if (doubt.operators-- == 0) {
                close(doubt, end);
            }
        }
    }

    /// The scope, or one of its arguments, ends behind an operand that ends here.
    void end(int end) {
        List.copyOf(pending).forEach(doubt -> close(doubt, end));
    }

    private void close(Doubt doubt, int end) {
        pending.remove(doubt);
        guesses.parenthesized(doubt.kind, doubt.start, doubt.open, end);
    }
}
