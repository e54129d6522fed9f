package hesse.expression;

import hesse.expression.lexeme.Lexeme;
import hesse.expression.notation.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects the places of a formula that people read in two ways, with the text of the other reading.
final class Guesses {
    /// A formula with more of them is too long to be read over for them.
    private static final int MOST = 50;

    private final Script script;
    private final String typed;
    private final List<Place> places = new ArrayList<>();
    private List<Guess> guesses = List.of();

    Guesses(Script script, String typed) {
        this.script = script;
        this.typed = typed;
    }

    /// A guess, as long as the tree isn't complete, in the script's places.
    private record Place(Guess.Kind kind, int start, int end, String otherText) {}

    /// Which part of the tree was written over a place.
    interface Finder {
        TreeBuilder.Over over(int start, int end);
    }

    /// A piece of the text in place of [start, end), in the script's places.
    record Edit(int start, int end, String text) {}

    /// What was typed at [start, end).
    String typed(int start, int end) {
        return typed.substring(script.typed(start), script.typed(end));
    }

    void parenthesized(Guess.Kind kind, int start, int open, int close) {
        add(kind, start, close, new Edit(open, open, "("), new Edit(close, close, ")"));
    }

    /// @param edits from left to right, none within another
    void add(Guess.Kind kind, int start, int end, Edit... edits) {
        if (places.size() >= MOST) {
            return;
        }
        var other = new StringBuilder();
        int from = 0;
        for (var edit : edits) {
            int at = script.typed(edit.start());
            if (at < from) {
                return;
            }
            other.append(typed, from, at).append(edit.text());
            from = script.typed(edit.end());
        }
        other.append(typed.substring(from));
        var place = new Place(kind, start, end, other.toString());
        // What a sum repeats is doubted once.
        if (script.typed(start) < script.typed(end) && !places.contains(place)) {
            places.add(place);
        }
    }

    /// `x2` as x^2, for each name that is one of the plane's variables and a digit.
    void names(VariableNames names) {
        for (var lexeme : script.lexemes()) {
            if (lexeme instanceof Lexeme.Word(var text, int start, int end) && text.length() == 2 && text.charAt(1) >= '2'
                    && text.charAt(1) <= '9' && !names.all().contains(text)
                    && (text.startsWith(names.x()) || text.startsWith(names.y()))) {
                add(Guess.Kind.NAME_LIKE_POWER, start, end, new Edit(start + 1, start + 1, "^"));
            }
        }
    }

    /// Tells once the tree is complete which part of it each guess is about.
    void find(Finder tree) {
        guesses = places.stream()
                .map(place -> guess(place, tree.over(place.start, place.end)))
                .sorted(Comparator.comparingInt(Guess::start)).toList();
    }

    private Guess guess(Place place, TreeBuilder.Over over) {
        return new Guess(place.kind, script.typed(place.start), script.typed(place.end), over.part(), over.from(), place.otherText);
    }

    List<Guess> inOrder() {
        return guesses;
    }

    /// The places in one scope where people differ about what belongs together, and which aren't at their end yet: the other reading has
    /// parentheses from a known place up to the end of the product.
    static final class Doubts {
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

        /// A factor without a sign comes, behind an operand that ends here: an exponent doesn't reach that far.
        void factor(int end) {
            List.copyOf(pending).stream().filter(doubt -> doubt.kind == Guess.Kind.QUOTIENT_AFTER_POWER)
                    .forEach(doubt -> close(doubt, end));
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
}
