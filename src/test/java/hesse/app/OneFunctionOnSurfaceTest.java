package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.background.Workers;
import hesse.app.control.Veil;
import hesse.document.Panes;
import hesse.field.Window;
import hesse.testing.ThreadTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.extension.RegisterExtension;

/// As [OneFunctionOnScreenTest], for the surface, on a display with a 3-D pipeline: wherever the new function is held up, the
/// surface is veiled as long as it is still that of the old one.
@Tag("display")
@ThreadTest
class OneFunctionOnSurfaceTest {
    private static final Window WINDOW = new Window(-2, 2, -2, 2);

    private HeldThreads threads;

    @RegisterExtension
    final WindowFixture window = WindowFixture.of(1010, 700).on(() -> new Workers(2, threads = new HeldThreads()));

    @ParameterizedTest
    @CsvSource({"BOTH,0", "BOTH,1", "BOTH,2", "BOTH,3", "BOTH,4", "BOTH,6", "SURFACE,0", "SURFACE,1", "SURFACE,2", "SURFACE,4"})
    void theOldSurfaceIsVeiled(Panes panes, int begun) {
        window.change(e -> e.with(e.view().with(panes)));
        window.show("x^2 + y^2 + 1", WINDOW);
        assertTrue(isBlue());
        assertFalse(isVeiled());
        threads.holdAfter(begun);
        window.onFx(() -> {
            window.model().change(e -> e.with(WindowFixture.read("-x^2 - y^2 - 1", e.formula())));
            return null;
        });
        window.await("a job to be held, or the end", () -> threads.isHolding() || !window.workbench().isBusy());
        window.passTime(Veil.DELAY);
        var seen = window.onFx(this::seen);
        assertEquals(seen.blue(), seen.veiled(), "the bowl is veiled, the dome isn't");
        if (panes == Panes.SURFACE) {
            assertEquals(seen.blue(), seen.numbersOfBowl(), "the numbers are of the surface on screen");
        }
        threads.release();
        window.settle();
        assertFalse(isBlue());
        assertFalse(isVeiled());
    }

    /// What is on screen at one moment: what was made before a job was held may arrive at any.
    private record Seen(boolean blue, boolean veiled, boolean numbersOfBowl) {}

    private Seen seen() {
        return new Seen(isBlue(), isVeiled(), window.workbench().results().field().get().at(0, 0).f() > 0);
    }

    private boolean isBlue() {
        int[] pixels = WindowFixture.pixels(window.onFx(() -> window.lookup("#surface").query().snapshot(null, null)));
        int bluish = 0;
        for (int argb : pixels) {
            int blueOverRed = (argb & 255) - (argb >> 16 & 255);
            // Letters and axes are nearly grey.
            bluish += Math.abs(blueOverRed) > 30 ? Integer.signum(blueOverRed) : 0;
        }
        assertTrue(Math.abs(bluish) > pixels.length / 40, "neither blue nor vermilion");
        return bluish > 0;
    }

    private boolean isVeiled() {
        return window.onFx(() -> window.lookup("#surface-veil").query().isVisible());
    }
}
