package hesse.expression;

import hesse.expression.notation.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects the places of a formula that people read in two ways, with the text of the other reading.
final class Guesses {
    /// A formula with more of them is none that anybody reads.
    private static final int MOST = 50;

    private final Script script;
    private final String typed;
    private final List<Guess> guesses = new ArrayList<>();

    Guesses(Script script, String typed) {
        this.script = script;
        this.typed = typed;
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
        if (guesses.size() >= MOST) {
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
        if (script.typed(start) < script.typed(end)) {
            guesses.add(new Guess(kind, script.typed(start), script.typed(end), other.toString()));
        }
    }

    List<Guess> inOrder() {
        return guesses.stream().sorted(Comparator.comparingInt(Guess::start)).toList();
    }
}
