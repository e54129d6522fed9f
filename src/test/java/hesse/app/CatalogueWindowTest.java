package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Catalogue;
import hesse.testing.ThreadTest;
import java.util.Optional;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Every function of the catalogue in the window.
@ThreadTest
class CatalogueWindowTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.of(600, 480);

    @Test
    void everyEntryOpensAndIsComputedToItsEnd() {
        var entries = Catalogue.load().entries();
        assertTrue(entries.size() >= 80);
        for (var entry : entries) {
            window.change(entry::open);
            var shown = window.workbench().results();
            assertEquals(entry.formula(), window.lookup("#formula").<TextField>query().getText());
            assertTrue(window.projection().window().contains(entry.window().xCenter(), entry.window().yCenter()), entry.id());
            assertTrue(shown.criticalPoints().get().isPresent(), entry.id() + ": no search for critical points");
            var runs = shown.runs().get().orElseThrow(() -> new AssertionError(entry.id() + ": no race"));
            assertEquals(Optional.of(entry.start()), window.model().get().race().start());
            assertEquals(entry.start().x(), runs.trajectories().getLast().iterates().getFirst().x().get(0), entry.id());
        }
    }
}
