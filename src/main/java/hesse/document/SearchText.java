package hesse.document;

import hesse.text.Messages;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a search looks at in a catalogue entry, folded; the most telling part first.
record SearchText(String name, List<String> others) {

    /// Ranks of a word in the name: at its beginning, at the beginning of one of its words, elsewhere.
    private static final int NAME_START = 0;
    private static final int NAME_WORD = 1;
    private static final int NAME_PART = 2;

    static SearchText of(CatalogueItem entry, Messages messages) {
        return new SearchText(folded(messages.text(entry.nameKey())), List.of(folded(entry.id()),
                folded(messages.text(entry.groupKey())), folded(line(entry, messages)).replace(" ", ""),
                topics(entry, Topic::nameKey, messages), folded(messages.text(entry.teachesKey())), synonyms(entry, messages),
                topics(entry, Topic::synonymsKey, messages)));
    }

    private static String topics(CatalogueItem item, Function<Topic, String> key, Messages messages) {
        return folded(item.topics().stream().map(topic -> messages.text(key.apply(topic))).collect(Collectors.joining("; ")));
    }

    private static String synonyms(CatalogueItem item, Messages messages) {
        return switch (item) {
            case CatalogueEntry _ -> "";
            case LearningScene scene -> folded(messages.text(scene.synonymsKey()));
        };
    }

    private static String line(CatalogueItem item, Messages messages) {
        return switch (item) {
            case CatalogueEntry entry -> entry.formula();
            case LearningScene scene -> messages.text(scene.lineKey());
        };
    }

    /// The words that it consists of, without punctuation; formulas fall into pieces.
    Stream<String> vocabulary() {
        return Stream.concat(Stream.of(name), others.stream()).flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() > 2);
    }

    static List<String> words(String query) {
        return Stream.of(folded(query).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /// The sum of the words' ranks, lower is better; empty if one of them doesn't occur.
    OptionalInt rank(List<String> words) {
        int sum = 0;
        for (var word : words) {
            var rank = rank(word);
            if (rank.isEmpty()) {
                return rank;
            }
            sum += rank.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    private OptionalInt rank(String word) {
        int at = name.indexOf(word);
        if (at >= 0) {
            return OptionalInt.of(at == 0 ? NAME_START : name.contains(" " + word) ? NAME_WORD : NAME_PART);
        }
        return IntStream.range(0, others.size()).filter(i -> others.get(i).contains(word)).map(i -> NAME_PART + 1 + i).findFirst();
    }

    /// A name as names are compared: what is left of it without case, accents, blanks and punctuation.
    static String key(String name) {
        return folded(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Lower case, without accents.
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
