package hesse.app.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import hesse.app.FxThread;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
class TipTest {
    /// Where the toolkit keeps the tooltip of any node.
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private static Tooltip madeBy(Button button) {
        Event.fireEvent(button, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0, false, false, false, false,
                false, false, false, false, false, true, null));
        return (Tooltip) button.getProperties().get(TOOLTIP);
    }

    @Test
    void itIsMadeWhenTheMouseComesAndSaysWhatItIsToldTo() throws Exception {
        FxThread.call(() -> {
            var button = new Button();
            assertNull(Tip.of(button));
            Tip.on(button, "first");
            Tip.on(button, "second");
            assertEquals(List.of("second", "second"), List.of(Tip.of(button), button.getAccessibleHelp()));
            assertNull(button.getProperties().get(TOOLTIP));
            var tooltip = madeBy(button);
            assertEquals("second", tooltip.getText());
            Tip.on(button, "third");
            assertEquals(List.of("third", "third"), List.of(Tip.of(button), tooltip.getText()));
            assertSame(tooltip, madeBy(button));
            return null;
        });
    }

    /// The owner, from which tooltips have their colours otherwise, isn't there while they are hidden, and another theme comes.
    @Test
    void itsStylesComeFromItsNodeAllItsLife() throws Exception {
        FxThread.call(() -> {
            var button = new Button("button");
            Tip.on(button, "tip");
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(button), 200, 100));
            stage.show();
            var tooltip = madeBy(button);
            assertSame(button, tooltip.getStyleableParent());
            tooltip.show(stage);
            assertSame(button, tooltip.getStyleableParent());
            tooltip.hide();
            stage.hide();
            assertSame(button, tooltip.getStyleableParent());
            return null;
        });
    }
}
