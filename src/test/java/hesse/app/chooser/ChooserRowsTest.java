package hesse.app.chooser;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Which rows the chooser has for what was typed, the topic, and what was opened last.
class ChooserRowsTest {
    private static final Messages MESSAGES = new Messages(Locale.ROOT);

    private final Catalogue catalogue = Catalogue.load();
    private final ChooserRows rows = new ChooserRows(catalogue, MESSAGES);

    @TempDir
    Path folder;

    @Test
    void withoutWordsItIsTheWholeCatalogueUnderTheNamesOfItsGroups() {
        var whole = rows.rows(" ", Optional.empty(), List.of());
        assertEquals(catalogue.items(), entries(whole));
        var headings = whole.stream().filter(Heading.class::isInstance).toList();
        assertEquals(catalogue.items().stream().map(CatalogueItem::groupKey).distinct().map(MESSAGES::text).<ChooserRow>map(Heading::new)
                .toList(), headings);
        for (int i = 1; i < whole.size(); i++) {
            boolean changes = whole.get(i) instanceof FunctionChoice(var entry) && whole.get(i - 1) instanceof FunctionChoice(var before)
                    && !entry.groupKey().equals(before.groupKey());
            assertEquals(false, changes, "a group without its heading at row " + i);
        }
    }

    @Test
    void whatWasOpenedLastStandsOverIt() throws IOException {
        var file = Files.createFile(folder.resolve("a lecture.hesse.json"));
        var recent = rows.choices(List.of(new Recent.OfFile(file), new Recent.OfFunction("peaks"), new Recent.OfFunction("himmelblau"),
                new Recent.OfFunction("no longer there"), new Recent.OfFile(folder.resolve("gone.json")), new Recent.OfFile(folder)),
                Optional.of("himmelblau"));
        assertEquals(List.<Choice>of(new FileChoice(file, Files.getLastModifiedTime(file)),
                new FunctionChoice(catalogue.named("peaks").orElseThrow())), recent);
        var whole = rows.rows("", Optional.empty(), recent);
        assertEquals(new Heading(MESSAGES.text("chooser.recent")), whole.getFirst());
        assertEquals(recent, whole.subList(1, 3));
        assertEquals(rows.rows("", Optional.empty(), List.of()), whole.subList(3, whole.size()));
        assertEquals(List.of(recent.getFirst()), rows.rows("LECTURE a", Optional.empty(), recent), "a file is found by its name");
    }

    @ParameterizedTest
    @EnumSource
    void aTopicHasItsFunctionsAlone(Topic topic) {
        var about = rows.rows("", Optional.of(topic),
                List.of(new FunctionChoice(catalogue.initial().formula().flatMap(f -> f.catalogueId()).flatMap(catalogue::named)
                                .orElseThrow())));
        assertEquals(catalogue.items().stream().filter(has(topic)).toList(), entries(about));
        assertEquals(about.size(), entries(about).size(), "without headings");
        assertEquals(true, entries(rows.rows(MESSAGES.text(topic.nameKey()), Optional.empty(), List.of())).containsAll(entries(about)),
                "its name finds them");
    }

    @Test
    void wordsFindInTheTopicOrElseElsewhere() {
        assertEquals(catalogue.searchItems("camel", MESSAGES), entries(rows.rows("camel", Optional.empty(), List.of())));
        assertEquals(catalogue.searchItems("camel", MESSAGES).stream().filter(has(Topic.SADDLES)).toList(),
                entries(rows.rows("camel", Optional.of(Topic.SADDLES), List.of())));
        var elsewhere = rows.rows("camel", Optional.of(Topic.HOLES), List.of());
        assertEquals(new Heading(MESSAGES.text("chooser.elsewhere")), elsewhere.getFirst());
        assertEquals(catalogue.searchItems("camel", MESSAGES), entries(elsewhere));
        assertEquals(List.of(), rows.rows("no such function at all", Optional.of(Topic.HOLES), List.of()));
    }

    @Test
    void misspelledWordsFindWhatIsSpelledMostLikeThem() {
        var found = rows.rows("himelblau", Optional.empty(), List.of());
        assertEquals(new Heading(MESSAGES.text("chooser.respelled", "himelblau", "himmelblau")), found.getFirst());
        assertEquals(catalogue.searchItems("himmelblau", MESSAGES), entries(found));
    }

    private static Predicate<CatalogueItem> has(Topic topic) {
        return entry -> entry.topics().contains(topic);
    }

    private static List<CatalogueItem> entries(List<ChooserRow> rows) {
        return rows.stream().filter(FunctionChoice.class::isInstance).<CatalogueItem>map(row -> ((FunctionChoice) row).item()).toList();
    }
}
