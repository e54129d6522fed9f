package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.document.Panes;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Where everything stands.
class LayoutTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.of(1280, 800);

    @Test
    void mapAndSurfaceShareTheRoomEquallyHoweverTheyGotThere() {
        expectEqualWidths("at the start");
        show(true, Panes.BOTH);
        expectEqualWidths("presented");
        show(true, Panes.SURFACE);
        show(false, Panes.BOTH);
        expectEqualWidths("after a presentation of the surface");
        show(true, Panes.MAP);
        show(false, Panes.MAP);
        show(false, Panes.BOTH);
        expectEqualWidths("after a presentation of the map");
        show(true, Panes.SURFACE);
        show(true, Panes.BOTH);
        expectEqualWidths("presented again");
    }

    @Test
    void inspectorAndRaceComeBackWithTheirUsualSizes() {
        double inspector = width("#inspector");
        double race = height("#race");
        for (double[] size : new double[][] {{800, 600}, {1280, 800}, {900, 800}, {1100, 700}, {1280, 800}}) {
            window.onFx(() -> {
                window.stage().setWidth(size[0]);
                window.stage().setHeight(size[1]);
                return null;
            });
            window.settle();
            if (size[0] >= 1000) {
                assertEquals(inspector, width("#inspector"), 2, size[0] + " wide");
                assertEquals(race, height("#race"), 2, size[1] + " high");
            }
        }
        show(true, Panes.BOTH);
        show(false, Panes.BOTH);
        assertEquals(inspector, width("#inspector"), 2, "after a presentation");
        assertEquals(race, height("#race"), 2, "after a presentation");
        expectEqualWidths("after a presentation");
    }

    /// Both in one pulse, as two quick keys.
    private void show(boolean presentation, Panes panes) {
        window.onFx(() -> {
            window.settings().presentation().set(presentation);
            window.model().change(e -> e.with(e.view().with(panes)));
            return null;
        });
        window.settle();
    }

    private void expectEqualWidths(String when) {
        assertEquals(width("#map"), width("#surface"), 2, when);
    }

    private double height(String id) {
        return window.onFx(() -> window.lookup(id).<Node>query().getLayoutBounds().getHeight());
    }

    private double width(String id) {
        return window.onFx(() -> window.lookup(id).<Node>query().getLayoutBounds().getWidth());
    }
}
