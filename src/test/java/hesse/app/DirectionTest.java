package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Point;
import hesse.field.Window;
import hesse.figure.Layer;
import hesse.testing.ThreadTest;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A direction turned at the cursor.
@ThreadTest
class DirectionTest {

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void theDirectionIsTurnedByKeysAndByItsEnd() {
        window.show("2*x^2 - y^2", new Window(-2, 2, -2, 2));
        window.change(e -> e.withFrozenCursor(Optional.of(new Point(0.5, 0.5))));
        assertFalse(shown());
        window.keys(KeyCode.SHIFT, KeyCode.G);
        assertTrue(shown());
        assertEquals("uᵀHu = 2.5 along 30°, between λ₁ = −2 and λ₂ = 4.", window.text("reading-direction"));
        window.keys(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(35, degrees(), 1e-12);
        window.keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(34, degrees(), 1e-12);
        var before = window.model().get();
        window.drag("direction-end", window.onScreen(1, 1), window.onScreen(0.6, 1.5), window.onScreen(0.51, 1.5));
        assertEquals(90, degrees(), 1e-12, "it catches at an eigenvector");
        assertEquals("uᵀHu = −2 along 90°, between λ₁ = −2 and λ₂ = 4.", window.text("reading-direction"));
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.model().get(), "a drag is one step of the history");
        window.keys(KeyCode.L);
        assertFalse(shown(), "the cursor follows the mouse");
        assertTrue(window.model().get().view().shows(Layer.DIRECTION));
    }

    private boolean shown() {
        return window.onFx(() -> window.lookup("#direction-end").query().isVisible());
    }

    private double degrees() {
        return Math.toDegrees(window.model().get().view().direction());
    }
}
