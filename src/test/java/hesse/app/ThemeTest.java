package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hesse.testing.ThreadTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@ThreadTest
class ThemeTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    /// Where JavaFX complains of colours that it doesn't find. Held, for otherwise the handlers might go.
    private final Logger styles = Logger.getLogger("javafx.css");
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord record) {
            complaints.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        styles.addHandler(ear);
    }

    @AfterEach
    void leave() {
        styles.removeHandler(ear);
    }

    /// Tips, lists, menus and the chooser are hidden, and have no owner, when the theme changes.
    @Test
    void whatWasOpenBeforeHasTheOtherThemesColours() {
        for (int i = 0; i < 2; i++) {
            for (var control : List.of("#theme", "#race-step-size")) {
                window.moveTo(control);
                window.await("the tip of " + control, () -> Window.getWindows().stream().anyMatch(Tooltip.class::isInstance));
                window.moveTo("#status");
                window.await("no tip", () -> Window.getWindows().stream().noneMatch(Tooltip.class::isInstance));
            }
            for (var control : List.of("#colour-by", "#export .arrow-button", "#choose-function")) {
                window.clickOn(control);
                window.await("what is behind " + control, ThemeTest::hasPopup);
                window.push(KeyCode.ESCAPE);
                window.await("its end", () -> !hasPopup());
            }
            window.onFx(() -> {
                window.workbench().root().requestFocus();
                return null;
            });
            var before = window.settings().theme().get();
            window.keys(KeyCode.T);
            assertFalse(before == window.settings().theme().get());
        }
        assertEquals(List.of(), complaints);
    }

    private static boolean hasPopup() {
        return Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance);
    }
}
