package hesse.document;

import hesse.text.Messages;
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
