package hesse.app.chooser;

import hesse.app.chooser.ChooserRow.Choice;
import hesse.app.chooser.ChooserRow.FileChoice;
import hesse.app.chooser.ChooserRow.FunctionChoice;
import hesse.app.chooser.ChooserRow.Heading;
import hesse.app.settings.Recent;
import hesse.document.Catalogue;
import hesse.document.CatalogueItem;
import hesse.document.Topic;
import hesse.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which rows the chooser's list has: for no words and no topic what was opened last and then the whole catalogue by its groups,
/// for a topic its functions, for words what they are found in, the best match first, and if that
/// is nothing what like ones are found in.
final class ChooserRows {
    private final Catalogue catalogue;
    private final Messages messages;

    ChooserRows(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /// What of it can be opened again: entries that the catalogue has, and files that are there. It looks at the files.
    ///
    /// @param shown what is on screen already, and is left out
    List<Choice> choices(List<Recent> recents, Optional<String> shown) {
        return recents.stream().flatMap(recent -> switch (recent) {
            case Recent.OfFunction(var id) -> catalogue.item(id)
                    .filter(_ -> !shown.equals(Optional.of(id))).<Choice>map(FunctionChoice::new).stream();
            case Recent.OfFile(var file) -> file(file).stream();
        }).toList();
    }

    private static Optional<Choice> file(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(new FileChoice(file, Files.getLastModifiedTime(file))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// @param recent what was opened last, the newest first
    List<ChooserRow> rows(String words, Optional<Topic> topic, List<Choice> recent) {
        if (!words.isBlank()) {
            return found(words, topic, recent);
        }
        return topic.map(this::about).orElseGet(() -> whole(recent));
    }

    private List<ChooserRow> about(Topic topic) {
        return rows(catalogue.items().stream().filter(entry -> entry.topics().contains(topic)).toList());
    }

    private List<ChooserRow> found(String words, Optional<Topic> topic, List<Choice> recent) {
        var rows = foundAsSpelled(words, topic, recent);
        if (rows.isEmpty()) {
            catalogue.respelled(words, messages).ifPresent(respelled -> {
                rows.addAll(foundAsSpelled(respelled, topic, recent));
                if (!rows.isEmpty()) {
                    rows.addFirst(new Heading(messages.text("chooser.respelled", words.strip(), respelled)));
                }
            });
        }
        return rows;
    }

    /// What isn't found in a topic is shown from the others rather than nothing.
    private List<ChooserRow> foundAsSpelled(String words, Optional<Topic> topic, List<Choice> recent) {
        var found = catalogue.searchItems(words, messages);
        if (topic.isEmpty()) {
            var rows = rows(found);
            recent.stream().filter(choice -> choice instanceof FileChoice file && isCalled(file, words)).forEach(rows::add);
            return rows;
        }
        var rows = rows(found.stream().filter(entry -> entry.topics().contains(topic.get())).toList());
        if (rows.isEmpty() && !found.isEmpty()) {
            rows.add(new Heading(messages.text("chooser.elsewhere")));
            rows.addAll(rows(found));
        }
        return rows;
    }

    private static boolean isCalled(FileChoice file, String words) {
        var name = file.name().toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(name::contains);
    }

    private List<ChooserRow> whole(List<Choice> recent) {
        var rows = new ArrayList<ChooserRow>();
        if (!recent.isEmpty()) {
            rows.add(new Heading(messages.text("chooser.recent")));
            rows.addAll(recent);
        }
        String group = "";
        for (var entry : catalogue.items()) {
            if (!entry.groupKey().equals(group)) {
                group = entry.groupKey();
                rows.add(new Heading(messages.text(group)));
            }
            rows.add(new FunctionChoice(entry));
        }
        return rows;
    }

    private static List<ChooserRow> rows(List<CatalogueItem> entries) {
        return new ArrayList<>(entries.stream().map(FunctionChoice::new).toList());
    }
}
