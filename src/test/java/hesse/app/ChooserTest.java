package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.settings.Recent;
import hesse.document.Catalogue;
import hesse.document.CatalogueItem;
import hesse.document.ExplorationJson;
import hesse.document.Formula;
import hesse.document.LearningScene;
import hesse.document.Topic;
import hesse.testing.ThreadTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.CssParser;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Choosing functions and what was opened last, by the keys alone.
@ThreadTest
class ChooserTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @TempDir
    Path folder;

    @Test
    void theChooserFindsAnEntryByWordsAndOpensIt() {
        window.keys(KeyCode.CONTROL, KeyCode.K);
        window.write("narrow valley", 0);
        window.keys(KeyCode.ENTER);
        var entry = CATALOGUE.named("quad_k100").orElseThrow();
        assertEquals(Optional.of("quad_k100"), shown().catalogueId());
        assertEquals(entry.window(), window.model().get().window());
        assertEquals(Optional.of(entry.start()), window.model().get().race().start());
        assertEquals(entry.formula(), window.lookup("#formula").<TextField>query().getText());
        assertTrue(window.lookup("#choose-function").queryButton().getText().contains("Narrow valley"));
    }

    @Test
    void theChooserSaysThatNothingIsFoundAndEscLeavesEverythingAsItWas() {
        var before = window.model().get();
        window.clickOn("#choose-function");
        window.write("qqq", 0);
        assertEquals(0, window.lookup("#function-list").queryListView().getItems().size());
        window.keys(KeyCode.ENTER);
        window.keys(KeyCode.ESCAPE);
        assertTrue(window.lookup("#function-list").tryQuery().isEmpty(), "the list is still open");
        assertEquals(before, window.model().get());
    }

    /// Restyled while it is hidden, a popup finds none of the theme's colours.
    @Test
    void theCatalogueIsDressedAsOftenAsItIsOpened() {
        var errors = window.onFx(CssParser::errorsProperty);
        for (String name : List.of("himmelblau", "rosenbrock", "himmelblau")) {
            window.keys(KeyCode.CONTROL, KeyCode.K);
            window.write(name.substring(0, 5), 0);
            window.keys(KeyCode.ENTER);
            assertEquals(Optional.of(name), shown().catalogueId());
        }
        assertEquals(List.of(), window.onFx(() -> errors.stream().map(Object::toString).toList()));
    }

    @Test
    void arrowsPagesHomeAndEndMoveThroughFunctionsAndPassHeadings() {
        var entries = CATALOGUE.items();
        open();
        assertEquals(entries.getFirst(), selected());
        window.push(KeyCode.UP);
        assertEquals(entries.getFirst(), selected(), "the first one stays");
        // Through the first group of functions and the next heading.
        int next = (int) entries.stream().takeWhile(entry -> entry.groupKey().equals(entries.getFirst().groupKey())).count();
        for (int i = 1; i <= next; i++) {
            window.push(KeyCode.DOWN);
            assertEquals(entries.get(i), selected());
        }
        window.push(KeyCode.HOME);
        assertEquals(entries.getFirst(), selected());
        window.push(KeyCode.PAGE_DOWN);
        assertTrue(entries.indexOf(selected()) > 1, () -> selected().id());
        window.push(KeyCode.PAGE_UP);
        assertEquals(entries.getFirst(), selected());
        window.push(KeyCode.END);
        window.push(KeyCode.DOWN);
        assertEquals(entries.getLast(), selected(), "the last one stays");
        window.keys(KeyCode.ENTER);
        assertEquals(Optional.of(entries.getLast().id()), shown().catalogueId());
    }

    @Test
    void aTopicLeavesItsFunctionsAndLettersGoOnWithTheSearch() {
        open();
        window.push(KeyCode.TAB);
        for (int i = 0; i <= Topic.SADDLES.ordinal(); i++) {
            window.push(KeyCode.DOWN);
        }
        assertEquals(CATALOGUE.items().stream().filter(entry -> entry.topics().contains(Topic.SADDLES)).map(CatalogueItem::id).toList(),
                listed());
        window.write("camel", 0);
        assertEquals(List.of("camel6"), listed());
        window.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertEquals(List.of("camel3", "camel6"), listed(), "elsewhere, where the topic has none");
    }

    @Test
    void everyRowThatIsSeenGetsItsPictureAndIsHeardWithNameAndSentence() {
        open();
        window.await("pictures",
                () -> window.lookup(".chooser-picture").queryAll().stream().filter(frame -> frame.localToScene(0, 0).getY() > 0)
                .allMatch(frame -> frame.lookup("ImageView") instanceof ImageView picture && picture.getImage() != null));
        window.write("rosenbrock", 0);
        String spoken = "Rosenbrock. " + WindowFixture.MESSAGES.text("catalogue.rosenbrock.teaches");
        assertTrue(window.onFx(() -> search().getAccessibleText()).endsWith(spoken), () -> search().getAccessibleText());
        assertTrue(window.onFx(() -> window.lookup("#function-list .list-cell").queryAll().stream()
                .anyMatch(cell -> spoken.equals(cell.getAccessibleText()))));
        assertEquals(WindowFixture.MESSAGES.text("catalogue.source.sfu"),
                window.onFx(() -> window.lookup("#function-source").<Label>query().getText()));
    }

    @Test
    void whatWasOpenedLastComesFirstButForWhatIsOnScreen() throws IOException {
        choose("monkey");
        choose("peaks");
        choose("rosenbrock");
        var file = Files.writeString(folder.resolve("lecture 3.hesse.json"),
                ExplorationJson.write(CATALOGUE.named("cusp").orElseThrow().initial()));
        window.onFx(() -> {
            window.settings().remember(new Recent.OfFile(folder.resolve("gone.hesse.json")));
            window.settings().remember(new Recent.OfFile(file));
            return null;
        });
        open();
        assertEquals(List.of("lecture 3", "Peaks", "Monkey saddle", "Himmelblau"), window.onFx(() -> names()).subList(0, 4),
                "the last is what the program starts with");
        window.keys(KeyCode.ENTER);
        assertEquals(Optional.of("cusp"), shown().catalogueId());
        assertEquals(new Recent.OfFile(file), window.settings().recents().get().getFirst());
    }

    @Test
    void aPresentationShowsItInTheMiddleWithLargeText() {
        window.keys(KeyCode.P);
        open();
        var chooser = window.onFx(() -> window.lookup("#function-search").query().getScene().getWindow());
        assertTrue(window.stage().getX() <= chooser.getX() + chooser.getWidth() / 4
                && chooser.getX() + chooser.getWidth() * 3 / 4 <= window.stage().getX() + window.stage().getWidth());
        assertTrue(window.onFx(() -> search().getFont().getSize()) > 20);
        window.keys(KeyCode.ESCAPE);
        assertFalse(window.lookup("#function-list").tryQuery().isPresent());
        assertTrue(window.settings().presentation().get(), "Esc closes the chooser alone");
    }

    private void open() {
        window.keys(KeyCode.CONTROL, KeyCode.K);
    }

    private void choose(String id) {
        open();
        window.write(id, 0);
        window.keys(KeyCode.ENTER);
        assertEquals(Optional.of(id), shown().catalogueId());
    }

    /// The names of the rows that have cells, from above.
    private List<String> names() {
        return window.lookup("#function-list .chooser-name").queryAll().stream().map(Label.class::cast)
                .filter(label -> label.getScene() != null)
                .sorted(Comparator.comparingDouble(label -> label.localToScene(0, 0).getY())).map(Label::getText).toList();
    }

    private CatalogueItem selected() {
        return window.onFx(() -> entries(List.of(window.lookup("#function-list").queryListView().getSelectionModel().getSelectedItem()))
                .getFirst());
    }

    private List<String> listed() {
        return window.onFx(() -> entries(window.lookup("#function-list").queryListView().getItems()).stream().map(CatalogueItem::id)
                .toList());
    }

    /// Rows are told by what they say, for they are the chooser's own.
    private static List<CatalogueItem> entries(List<?> rows) {
        return rows.stream()
                .flatMap(row -> CATALOGUE.items().stream()
                        .filter(entry -> row.toString()
                                .contains(entry instanceof LearningScene ? "sceneId=Optional[" + entry.id() + "]"
                                : "id=" + entry.id() + ","))).toList();
    }

    private TextField search() {
        return window.lookup("#function-search").query();
    }

    private Formula shown() {
        return window.model().get().formula().orElseThrow();
    }
}
