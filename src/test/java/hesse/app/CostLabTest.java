package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.keys.Command;
import hesse.figure.Theme;
import hesse.testing.ThreadTest;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The cost lab's window, whose numbers are tested elsewhere.
@ThreadTest
class CostLabTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void measuresUntilItIsStoppedAndKeepsWhatItHas() {
        assertEquals("Shift+C", Command.COST_LAB.keyText());
        window.keys(KeyCode.SHIFT, KeyCode.C);
        window.await("the lab", () -> lab() != null);
        assertEquals("Measure", button());
        assertEquals("Press Enter to measure.", text("#cost-sentences"));
        fire("#cost-start");
        assertEquals("Stop", button());
        window.await("three measurements",
                () -> this.<Label>query("#cost-status").getText().matches("([3-9]|[1-5][0-9]) of 55: .+, d = \\d+, took .+ and .+\\."));
        fire("#cost-start");
        var status = text("#cost-status");
        assertTrue(status.matches("Stopped after \\d+ of 55 measurements\\."), status);
        assertEquals("With a million weights", text("#cost-million"));
        assertTrue(text("#cost-sentences").startsWith("H alone: 8 TB, and about "), text("#cost-sentences"));
        fire("#cost-csv");
        var csv = window.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(csv.startsWith("task,d,seconds,bytes,measured\nhessian,2,"), csv);

        press(KeyCode.T);
        assertEquals(Theme.DARK, window.settings().theme().get());
        assertTrue(window.onFx(() -> lab().getStyleClass().contains("theme-dark")));
        press(KeyCode.P);
        assertFalse(window.onFx(() -> query("#cost-table") != null), "a presentation leaves the table out");
        press(KeyCode.ESCAPE);
        assertFalse(window.onFx(() -> lab().getScene().getWindow().isShowing()));
    }

    /// A window that is closed isn't among the toolkit's any more.
    private Parent last;

    private Parent lab() {
        return Window.getWindows().stream().map(each -> each.getScene().getRoot()).filter(root -> "cost-lab".equals(root.getId()))
                .findFirst().orElse(last);
    }

    @SuppressWarnings("unchecked")
    private <T extends Node> T query(String id) {
        last = lab();
        return (T) last.lookup(id);
    }

    private String text(String id) {
        return window.onFx(() -> this.<Label>query(id).getText());
    }

    private String button() {
        return window.onFx(() -> this.<Button>query("#cost-start").getText());
    }

    private void fire(String id) {
        window.onFx(() -> {
            this.<Button>query(id).fire();
            return null;
        });
    }

    private void press(KeyCode key) {
        window.onFx(() -> {
            var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
            javafx.event.Event.fireEvent(lab(), event);
            return null;
        });
    }
}
