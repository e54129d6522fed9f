package hesse.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.settings.Settings;
import hesse.app.settings.SettingsFile;
import hesse.document.Catalogue;
import hesse.field.Window;
import hesse.testing.ThreadTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The sentence at the first start.
@ThreadTest
class FirstHintTest {
    /// Longer than a message stands in the status bar.
    private static final Duration MESSAGE = Duration.ofSeconds(10);

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole().firstStart();

    @TempDir
    Path folder;

    @Test
    void itStandsInTheStatusBarOverNothingAndTakesNoFocus() {
        assertTrue(isShown());
        assertEquals(window.workbench().root(), window.onFx(() -> window.stage().getScene().getFocusOwner()));
        double height = height();
        var pixels = window.mapPixels();
        window.clickOn("#first-hint-close");
        window.settle();
        assertFalse(isShown());
        assertEquals(height, height(), "the map keeps its size");
        assertArrayEquals(pixels, window.mapPixels());
        assertTrue(window.onFx(() -> window.lookup("#status").query().isVisible()));
        assertEquals(window.workbench().root(), window.onFx(() -> window.stage().getScene().getFocusOwner()), "keys go to the window");
    }

    @Test
    void theButtonShowsARaceAndItIsGoneForGood() throws IOException {
        window.clickOn("#first-hint-show");
        window.settle();
        assertFalse(isShown());
        window.elapse(Duration.ofSeconds(2));
        assertTrue(window.model().get().race().step() > 0, "the race is played");
        var file = new SettingsFile(folder.resolve("settings.properties"));
        file.write(window.settings());
        var read = new Settings(folder);
        file.readInto(read);
        assertFalse(read.firstHint().get());
    }

    @Test
    void itPutsAStartWhereThereIsNone() {
        window.show("x^2 + 3 y^2", new Window(-2, 2, -2, 2));
        assertTrue(isShown());
        window.clickOn("#first-hint-show");
        window.settle();
        window.elapse(Duration.ofSeconds(2));
        assertTrue(window.model().get().race().step() > 0, "the race is played");
    }

    @Test
    void whoSetsAStartKnowsHowAndWhoChoosesAFunctionMayNot() {
        window.change(Catalogue.load().named("saddle").orElseThrow()::open);
        assertTrue(isShown());
        window.clickOn(window.onScreen(1, 1));
        window.settle();
        assertFalse(isShown());
        assertFalse(window.settings().firstHint().get());
    }

    @Test
    void messagesComeFirst() {
        window.onFx(() -> {
            window.lookup("#status-bar").<StatusBar>query().say("saved");
            return null;
        });
        assertFalse(isShown());
        assertEquals("saved", window.text("status"));
        window.elapse(MESSAGE);
        assertTrue(isShown());
    }

    private boolean isShown() {
        return window.onFx(() -> window.lookup("#first-hint").tryQuery().filter(Node::isVisible).isPresent());
    }

    private double height() {
        return window.onFx(() -> window.workbench().map().getHeight());
    }
}
