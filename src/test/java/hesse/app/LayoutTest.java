package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.settings.PanelChoice;
import hesse.document.Panes;
import hesse.field.Window;
import hesse.testing.ThreadTest;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where everything stands.
@ThreadTest
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

    /// Large letters must not take the map's room: a lecturer shows the map, not its numbers.
    @ParameterizedTest
    @CsvSource({"1440,900", "1280,800", "800,600"})
    void presentedBesideTheSurfaceTheMapTakesMostOfItsPane(double width, double height) {
        resize(width, height);
        show(true, Panes.BOTH);
        double map = window.projection().height();
        double pane = height("#map");
        assertTrue(map >= 0.6 * pane, () -> map + " of " + pane);
    }

    @Test
    void inspectorAndRaceComeBackWithTheirUsualSizes() {
        double inspector = width("#inspector");
        double race = height("#race");
        for (double[] size : new double[][] {{800, 600}, {1280, 800}, {900, 800}, {1100, 700}, {1280, 800}}) {
            resize(size[0], size[1]);
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

    /// What a person chose stays, whatever the window's size; what nobody chose follows it.
    @Test
    void aPanelThatWasHiddenOrShownByHandStaysSo() {
        window.keys(KeyCode.I);
        assertEquals(PanelChoice.HIDDEN, window.settings().inspector().get());
        resize(800, 600);
        resize(1280, 800);
        assertTrue(window.lookup("#inspector").tryQuery().isEmpty(), "hidden by hand");
        window.keys(KeyCode.I);
        assertEquals(PanelChoice.AUTOMATIC, window.settings().inspector().get());
        resize(800, 600);
        assertTrue(window.lookup("#inspector").tryQuery().isEmpty(), "no room");
        window.keys(KeyCode.I);
        assertEquals(PanelChoice.SHOWN, window.settings().inspector().get());
        assertTrue(window.lookup("#inspector").tryQuery().isPresent(), "shown by hand");
    }

    /// The width of a panel, the height of the race and the share of the surface are a person's to set.
    @Test
    void whatDividersWereDraggedToStays() {
        double before = width("#inspector");
        dragDividerBefore("#inspector-room", -60, 0);
        assertEquals(before + 60, width("#inspector"), 2);
        dragDividerBefore("#surface-room", 80, 0);
        double surface = width("#surface-room");
        assertTrue(surface < width("#map") - 100, () -> surface + " of the surface");
        show(true, Panes.MAP);
        show(false, Panes.BOTH);
        assertEquals(before + 60, width("#inspector"), 4);
        assertEquals(surface, width("#surface-room"), 4);
        assertEquals(before + 60, window.settings().inspectorWidth().get(), 4);
    }

    private void dragDividerBefore(String part, double x, double y) {
        var divider = window.onFx(() -> {
            double edge = left(window.lookup(part).query());
            return window.lookup(".split-pane-divider").queryAll().stream()
                    .min(Comparator.comparingDouble(node -> Math.abs(left(node) - edge))).orElseThrow();
        });
        var from = window.onFx(() -> divider.localToScreen(divider.getLayoutBounds().getCenterX(), divider.getLayoutBounds().getCenterY()));
        window.drag(divider, from, from.add(x, y));
    }

    private static double left(Node node) {
        return node.localToScene(0, 0).getX();
    }

    @Test
    void inASmallWindowNothingIsPushedOverTheEdge() {
        resize(800, 600);
        expectEqualWidths("without panels");
        double inspector = 320;
        window.keys(KeyCode.B);
        expectInside("the race is open", 800);
        assertFalse(window.onFx(() -> window.lookup("#race-panel").query().isVisible()), "no room for the panel");
        window.keys(KeyCode.I);
        expectInside("both panels are open", 800);
        window.keys(KeyCode.B);
        expectInside("the inspector is open", 800);
        assertEquals(inspector, width("#inspector"), 2);
        expectEqualWidths("beside the inspector");
        resize(1280, 800);
        assertTrue(window.onFx(() -> window.lookup("#race-panel").query().isVisible()), "room for the panel");
    }

    private void expectInside(String when, double width) {
        for (String part : List.of("#race", "#inspector", "#surface", "#formula-bar", "#theme")) {
            window.lookup(part).tryQuery()
                    .ifPresent(node -> assertTrue(window.onFx(() -> node.localToScene(node.getLayoutBounds()).getMaxX()) <= width + 1,
                    () -> part + " when " + when));
        }
    }

    private void resize(double width, double height) {
        window.onFx(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(height);
            return null;
        });
        window.settle();
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
