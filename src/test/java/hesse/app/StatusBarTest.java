package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.state.ExplorationModel;
import hesse.document.Catalogue;
import java.time.Duration;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class StatusBarTest {
    private final ManualClock clock = new ManualClock();

    /// A document that is opened with the program is refused before the first hint is there.
    @Test
    void whatIsSaidBeforeTheFirstHintComesIsReadBeforeIt() throws Exception {
        FxThread.call(() -> {
            var bar = new StatusBar(WindowFixture.MESSAGES, new ExplorationModel(Catalogue.load().initial()), new SimpleBooleanProperty(),
                    clock);
            var hint = new Label("hint");
            bar.say("The file can't be read.");
            bar.showFirst(hint);
            var text = (Label) bar.lookup("#status");
            assertEquals("The file can't be read.", text.getText());
            assertTrue(text.isVisible() && text.isManaged());
            assertFalse(hint.isVisible() || hint.isManaged());
            clock.advance(Duration.ofSeconds(7));
            assertTrue(text.isVisible() && !hint.isVisible());
            clock.advance(Duration.ofSeconds(2));
            assertTrue(hint.isVisible() && hint.isManaged());
            assertFalse(text.isVisible());
            return null;
        });
    }
}
