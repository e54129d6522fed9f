package hesse.document;

import hesse.text.Messages;
import hesse.text.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The functions that come with the program, in the order of `assets/hesse/catalogue.json`, which keeps groups together, and the
/// learning scenes of `assets/hesse/scenes.json`.
///
/// To add one, add an object to that file, and its name and what it teaches to `messages.properties`; a test says what
/// is missing.
public final class Catalogue {

    private static final String FIRST = "himmelblau";
    private static final int MOST_SUGGESTIONS = 3;

    private final Map<String, CatalogueEntry> byId;
    private final Supplier<List<LearningScene>> reader;
    /// Null until the first call that needs them: they aren't needed for the first picture.
    private List<LearningScene> scenes;

    Catalogue(List<CatalogueEntry> entries) {
        this(entries, List::of);
    }

    private Catalogue(List<CatalogueEntry> entries, Supplier<List<LearningScene>> reader) {
        this.reader = reader;
        byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
    }

    /// Reads the functions from the class path; the scenes are read when they are first asked for.
    ///
    /// @throws IllegalStateException that names the line, if the file is broken
    public static Catalogue load() {
        return new Catalogue(CatalogueFile.read(), ScenesFile::read);
    }

    public List<CatalogueEntry> entries() {
        return List.copyOf(byId.values());
    }

    /// The losses with their data.
    ///
    /// @throws IllegalStateException that names the scene, if their file is broken
    public synchronized List<LearningScene> scenes() {
        if (scenes == null) {
            scenes = List.copyOf(reader.get());
        }
        return scenes;
    }

    /// The scenes and then the functions.
    public List<CatalogueItem> items() {
        return Stream.<CatalogueItem>concat(scenes().stream(), byId.values().stream()).toList();
    }

    public Optional<CatalogueEntry> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The scene or function with this id.
    public Optional<CatalogueItem> item(String id) {
        // The functions first: then no scene is read for the name of the first picture.
        var entry = byId.get(id);
        return entry != null ? Optional.of(entry)
                : scenes().stream().<CatalogueItem>map(scene -> scene).filter(scene -> scene.id().equals(id)).findFirst();
    }

    /// The entry that a person calls so, by its id or by its name; case, accents, blanks and punctuation don't count.
    public Optional<CatalogueEntry> called(String name, Messages messages) {
        var key = SearchText.key(name);
        return byId.values().stream()
                .filter(entry -> SearchText.key(entry.id()).equals(key) || SearchText.key(messages.text(entry.nameKey())).equals(key))
                .findFirst();
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

    /// The entries in which every word occurs, in name, id, formula, group, topics, what it teaches or what else
    /// people call that, the best match first;
    /// all entries for no words. Case and accents don't count.
    public List<CatalogueEntry> search(String words, Messages messages) {
        return found(byId.values(), words, messages);
    }

    /// The same among scenes and functions.
    public List<CatalogueItem> searchItems(String words, Messages messages) {
        return found(items(), words, messages);
    }

    /// The same words with each that occurs nowhere replaced by the one of some name, topic or synonym that is spelled most like it; empty
    /// if all occur, or one is like none.
    public Optional<String> respelled(String words, Messages messages) {
        var texts = items().stream().map(item -> SearchText.of(item, messages)).toList();
        var known = texts.stream().flatMap(SearchText::vocabulary).distinct().toList();
        var query = SearchText.words(words);
        var respelled = query.stream()
                .map(word -> texts.stream().anyMatch(text -> text.rank(List.of(word)).isPresent()) ? Optional.of(word)
                        : Spelling.closeTo(word, known.stream()).stream().findFirst())
                .flatMap(Optional::stream).toList();
        return respelled.size() < query.size() || respelled.equals(query) ? Optional.empty() : Optional.of(String.join(" ", respelled));
    }

    private static <T extends CatalogueItem> List<T> found(Collection<T> items, String words, Messages messages) {
        record Hit<T>(T item, int rank) {}
        var query = SearchText.words(words);
        return items.stream()
                .flatMap(item -> {
                    OptionalInt rank = SearchText.of(item, messages).rank(query);
                    return rank.stream().mapToObj(found -> new Hit<>(item, found));
                })
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(Hit::item).toList();
    }
}
