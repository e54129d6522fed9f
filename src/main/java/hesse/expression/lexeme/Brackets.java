package hesse.expression.lexeme;

import java.util.ArrayDeque;
import java.util.List;

/// Finds what belongs together between brackets.
public final class Brackets {
    private Brackets() {}

    /// Where the bracket at this index is closed, whatever closes it; the number of lexemes if nothing does.
    public static int matching(List<Lexeme> lexemes, int open) {
        int depth = 0;
        for (int i = open; i < lexemes.size(); i++) {
            depth += lexemes.get(i).opens() ? 1 : lexemes.get(i).closes() ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return lexemes.size();
    }

    /// For every index the one of the bracket that closes or opens it; -1 for all others and for brackets without a partner.
    public static int[] partners(List<Lexeme> lexemes) {
        var partners = new int[lexemes.size()];
        java.util.Arrays.fill(partners, -1);
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < partners.length; i++) {
            if (lexemes.get(i).opens()) {
                open.push(i);
            } else if (lexemes.get(i).closes() && !open.isEmpty()) {
                partners[i] = open.pop();
                partners[partners[i]] = i;
            }
        }
        return partners;
    }
}
