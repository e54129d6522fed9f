package hesse.expression;

import hesse.expression.lexeme.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts a word that several names were written into without spaces: `xy`, `2axe`, `ysinx`, `cos2xcosy`, `w1w2`, `pix`.
///
/// The pieces are the names of functions whose argument may stand without brackets, of the variables, pi and e; digits behind a
/// function's name; and one other letter at the start or in an argument, if a variable follows it. The word is cut only if it is made
/// of nothing else and each function has an argument that isn't a mere number, or ends the word. At each place the first of these that
/// works is taken, the longest name of a function before all: `asinx` is asin x.
final class WordSplitter {
    private static final int LONGEST = Callables.ALL.names().stream().mapToInt(String::length).max().orElseThrow();
    private static final int PREFIX = 2;
    private static final Set<String> PREFIXES = Callables.ALL.names().stream().filter(name -> name.length() >= PREFIX)
            .map(name -> name.substring(0, PREFIX))
            .collect(Collectors.toUnmodifiableSet());

    /// What a place in the word follows: nothing, a whole factor, a function's name, that and something that doesn't make an argument
    /// yet, the other letter at the start, or in an argument.
    private enum After { NOTHING, FACTOR, FUNCTION, COEFFICIENT, LETTER, INNER_LETTER }

    private static final List<After> AFTER = List.of(After.values());

    private final String word;
    private final String lower;
    private final VariableNames names;
    private final boolean called;
    /// The length of the piece at each place after each thing, 0 if there is none from which the rest can be cut.
    private final int[][] lengths;
    /// The lengths of the functions' names at the place that is looked at, the longest first.
    private final List<Integer> functions = new ArrayList<>();
    private final After[][] next;

    private WordSplitter(String word, VariableNames names, boolean called) {
        this.word = word;
        this.lower = word.toLowerCase(Locale.ROOT);
        this.names = names;
        this.called = called;
        lengths = new int[word.length()][AFTER.size()];
        next = new After[word.length()][AFTER.size()];
    }

    /// The pieces, more than one; nothing if the word can't be cut.
    ///
    /// @param called whether a bracket follows the word
    static List<String> pieces(String word, VariableNames names, boolean called) {
        return new WordSplitter(word, names, called).pieces();
    }

    private List<String> pieces() {
        for (int at = word.length() - 1; at >= 0; at--) {
            findFunctions(at);
            for (var after : AFTER) {
                find(at, after);
            }
        }
        var pieces = new ArrayList<String>();
        var after = After.NOTHING;
        for (int at = 0; at < word.length(); ) {
            int length = lengths[at][after.ordinal()];
            if (length == 0) {
                return List.of();
            }
            pieces.add(word.substring(at, at + length));
            after = next[at][after.ordinal()];
            at += length;
        }
        return pieces.size() > 1 ? pieces : List.of();
    }

    private void find(int at, After after) {
        boolean found = function(at, after) || piece(at, after, variableLength(at), After.FACTOR);
        boolean argument = after == After.FUNCTION || after == After.COEFFICIENT;
        if (found || after == After.LETTER || after == After.INNER_LETTER) {
            return;
        }
        found = piece(at, after, lower.startsWith("pi", at) ? 2 : 0, After.FACTOR)
                || piece(at, after, lower.startsWith("e", at) ? 1 : 0, argument ? After.COEFFICIENT : After.FACTOR)
                || after == After.FUNCTION && piece(at, after, digits(at), After.COEFFICIENT);
        if (!found && (after == After.NOTHING || argument) && Characters.isLetter(word.charAt(at))) {
            piece(at, after, 1, argument ? After.INNER_LETTER : After.LETTER);
        }
    }

    private boolean piece(int at, After after, int length, After then) {
        int end = at + length;
        boolean fits = length > 0 && (end == word.length() ? then == After.FACTOR : lengths[end][then.ordinal()] > 0);
        if (fits) {
            lengths[at][after.ordinal()] = length;
            next[at][after.ordinal()] = then;
        }
        return fits;
    }

    private void findFunctions(int at) {
        functions.clear();
        if (at + PREFIX > word.length() || !PREFIXES.contains(lower.substring(at, at + PREFIX))) {
            return;
        }
        for (int length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
            var callable = Callables.ALL.named(lower.substring(at, at + length));
            boolean last = at + length == word.length();
            // A function of several arguments, or one that is none without a bracket, can only be called.
            if (callable.isPresent() && (callable.get().bare() || last && called && !callable.get().bracketed())) {
                functions.add(length);
            }
        }
    }

    private boolean function(int at, After after) {
        if (after == After.INNER_LETTER) {
            return false;
        }
        for (int length : functions) {
            boolean last = at + length == word.length();
            if (piece(at, after, length, last && after != After.LETTER ? After.FACTOR : After.FUNCTION)) {
                return true;
            }
        }
        return false;
    }

    private int digits(int at) {
        int end = at;
        while (end < word.length() && Characters.isDigit(word.charAt(end))) {
            end++;
        }
        return end - at;
    }

    private int variableLength(int at) {
        int longest = 0;
        for (var name : names.all()) {
            longest = Math.max(longest, length(name, at));
        }
        return longest;
    }

    /// How many characters of the word at this place are the name, perhaps with an underscore before its number.
    private int length(String name, int at) {
        int stem = name.length();
        while (stem > 1 && Characters.isDigit(name.charAt(stem - 1))) {
            stem--;
        }
        boolean anyCase = name.equals("x") || name.equals("y");
        if (!(anyCase ? lower : word).startsWith(name.substring(0, stem), at)) {
            return 0;
        }
        if (stem == name.length()) {
            return stem;
        }
        int number = word.startsWith("_", at + stem) ? at + stem + 1 : at + stem;
        boolean whole = word.startsWith(name.substring(stem), number) && digits(number) == name.length() - stem;
        return whole ? number + name.length() - stem - at : 0;
    }
}
