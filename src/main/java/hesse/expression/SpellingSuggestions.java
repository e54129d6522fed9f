package hesse.expression;

import hesse.text.Spelling;
import java.util.List;

/// Finds the functions that may have been meant by a word that is none.
final class SpellingSuggestions {
    private SpellingSuggestions() {}

    /// Known spellings close to a name, the closest first, at most three.
    static List<String> closeTo(String name) {
        return Spelling.closeTo(name, Function.allSpellings());
    }
}
