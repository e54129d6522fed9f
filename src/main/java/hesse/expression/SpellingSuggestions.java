package hesse.expression;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds the functions that may have been meant by a word that is none.
final class SpellingSuggestions {
    private static final int MOST_SUGGESTIONS = 3;

    private SpellingSuggestions() {}

    /// Known spellings within one edit of a short name and two of a longer one, the closest first, at most three.
    static List<String> closeTo(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        int farthest = lower.length() <= 3 ? 1 : 2;
        return Callables.ALL.names().stream().filter(SpellingSuggestions::isOurs)
                .filter(known -> Math.abs(known.length() - lower.length()) <= farthest && distance(lower, known) <= farthest)
                .sorted(Comparator.<String>comparingInt(known -> distance(lower, known)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    /// Not a name that only other programs have for a function.
    private static boolean isOurs(String name) {
        return Function.named(name).isPresent() || Callables.ALL.named(name).filter(callable -> callable.function().isEmpty()).isPresent();
    }

    /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
    private static int distance(String a, String b) {
        var edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : fewestEdits(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int fewestEdits(int[][] edits, String a, String b, int i, int j) {
        int substituted = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(substituted, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, 1 + edits[i - 2][j - 2]) : fewest;
    }
}
