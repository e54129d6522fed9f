package hesse.document;

import hesse.text.Messages;
import hesse.text.Spelling;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The functions that come with the program, in the order of `assets/hesse/catalogue.json`, which keeps groups together.
///
/// To add one, add an object to that file, and its name and what it teaches to `messages.properties`; a test says what
/// is missing.
public final class Catalogue {

    private static final String FIRST = "himmelblau";
    private static final int MOST_SUGGESTIONS = 3;

    private final Map<String, CatalogueEntry> byId;

    Catalogue(List<CatalogueEntry> entries) {
        byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
    }

    /// Reads the catalogue from the class path.
    ///
    /// @throws IllegalStateException that names the line, if the file is broken
    public static Catalogue load() {
        return new Catalogue(CatalogueFile.read());
    }

    public List<CatalogueEntry> entries() {
        return List.copyOf(byId.values());
    }

    public Optional<CatalogueEntry> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The entry that a person calls so, by its id or by its name; case, accents, blanks and punctuation don't count.
    public Optional<CatalogueEntry> called(String name, Messages messages) {
        var key = SearchText.key(name);
        return byId.values().stream()
                .filter(entry -> SearchText.key(entry.id()).equals(key) || SearchText.key(messages.text(entry.nameKey())).equals(key)).findFirst();
    }

    /// The ids of entries that may be meant by a name that none is called, the likeliest first; none or up to three.
    public List<String> suggestions(String name, Messages messages) {
        var close = Spelling.closeTo(name, byId.keySet().stream());
        return close.isEmpty() ? search(name, messages).stream().map(CatalogueEntry::id).limit(MOST_SUGGESTIONS).toList() : close;
    }

    /// What is on screen when the program starts: four minima, four saddles and a maximum at one glance.
    public Exploration initial() {
        return byId.get(FIRST).initial();
    }

    /// The entries in which every word occurs, in name, id, formula, group, topics or what it teaches, the best match first;
    /// all entries for no words. Case and accents don't count.
    public List<CatalogueEntry> search(String words, Messages messages) {
        record Hit(CatalogueEntry entry, int rank) {}
        var query = SearchText.words(words);
        return byId.values().stream()
                .flatMap(entry -> {
                    OptionalInt rank = SearchText.of(entry, messages).rank(query);
                    return rank.stream().mapToObj(found -> new Hit(entry, found));
                })
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(Hit::entry).toList();
    }
}
