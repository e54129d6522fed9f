package hesse.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What may have been meant by a word that isn't known.
public final class Spelling {
    private static final int MOST = 3;

    private Spelling() {}

    /// Known words within one edit of a short word and two of a longer one, whatever their case; the closest first, at most three.
    public static List<String> closeTo(String word, Stream<String> known) {
        var lower = word.toLowerCase(Locale.ROOT);
        int farthest = lower.length() <= 3 ? 1 : 2;
        return known.filter(other -> Math.abs(other.length() - lower.length()) <= farthest && distance(lower, other) <= farthest)
                .sorted(Comparator.comparingInt(other -> distance(lower, other)))
                .limit(MOST).toList();
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
