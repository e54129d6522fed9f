package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Point;
import hesse.field.Window;
import hesse.testing.ThreadTest;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Zooming and panning the map.
@ThreadTest
class MapMouseTest {
    /// Of a coordinate, relative to the window: rounding of the projection there and back.
    private static final double ROUNDING = 1e-12;

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void theWheelZoomsAboutTheMouse() {
        var before = shown();
        var at = window.hover(2, -1);
        var pixel = window.onScreen(at.x(), at.y());
        window.scroll(2, VerticalDirection.UP);
        window.settle();
        var after = shown();
        same(at, window.under(pixel), after);
        double factor = after.width() / before.width();
        assertFalse(Math.abs(factor - 1) < 0.01, "nothing zoomed");
        assertEquals(factor, after.height() / before.height(), ROUNDING);
        window.scroll(2, VerticalDirection.DOWN);
        window.settle();
        assertEquals(before.width(), shown().width(), ROUNDING * before.width());
        same(at, window.under(pixel), before);
    }

    /// As far as doubles go, and then it is said why not farther.
    @Test
    void zoomingEndsWithASentence() {
        window.change(e -> e.with(new Window(3 - 2e-12, 3 + 2e-12, 2 - 2e-12, 2 + 2e-12)));
        window.settle();
        window.hover(3, 2);
        assertEquals("(3,\n2)", window.lookup("#reading-point").queryLabeled().getText(), "snapped to the minimum");
        window.scroll(40, VerticalDirection.UP);
        window.settle();
        var narrowest = window.model().get().window();
        assertTrue(narrowest.width() < 1e-12 && narrowest.height() < 1e-12, narrowest::toString);
        assertTrue(window.lookup("#status").queryLabeled().getText().startsWith("This is as far as"),
                () -> window.lookup("#status").queryLabeled().getText());
        var map = window.projection();
        double pixel = 2 / Math.min(map.xScale(), map.yScale());
        var at = window.onFx(() -> window.workbench().map().localToScreen(map.left() + 0.9 * map.width(), map.top() + 0.1 * map.height()));
        window.moveTo(at);
        window.settle();
        var under = window.under(at);
        var read = window.lookup("#reading-point").queryLabeled().getText().replaceAll("[()]", "").split(",\n");
        assertEquals(under.x(), Double.parseDouble(read[0]), pixel);
        assertEquals(under.y(), Double.parseDouble(read[1]), pixel);
    }

    @Test
    void shiftAndTheStripsBesideTheMapZoomOneAxis() {
        var before = shown();
        scrollWithShift();
        var shifted = shown();
        assertTrue(shifted.width() != before.width() && shifted.height() == before.height(), () -> before + " to " + shifted);
        var map = window.projection();
        scrollAt(map.left() + map.width() / 2, map.top() + map.height() + 8);
        var below = shown();
        assertTrue(below.width() != shifted.width() && below.height() == shifted.height(), () -> shifted + " to " + below);
        scrollAt(map.left() - 8, map.top() + map.height() / 2);
        var beside = shown();
        assertTrue(beside.width() == below.width() && beside.height() != below.height(), () -> below + " to " + beside);
    }

    /// The toolkit without a display has wheels only without modifiers.
    private void scrollWithShift() {
        window.onFx(() -> {
            var map = window.workbench().map();
            Event.fireEvent(map,
                    new ScrollEvent(ScrollEvent.SCROLL, 200, 200, 200, 200, true, false, false, false, false, false, 0, 40, 0, 40,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.LINES, 1, 0, null));
            return null;
        });
        window.settle();
    }

    private void scrollAt(double x, double y) {
        window.moveTo(window.onFx(() -> window.workbench().map().localToScreen(x, y)));
        window.scroll(2, VerticalDirection.UP);
        window.settle();
    }

    @Test
    void draggingPans() {
        var race = window.model().get().race();
        var held = window.hover(2, 2);
        window.press(MouseButton.PRIMARY);
        var to = window.onScreen(1, -1);
        var pixel = new Point2D(Math.rint(to.getX()), Math.rint(to.getY()));
        window.moveTo(pixel).release(MouseButton.PRIMARY);
        window.settle();
        same(held, window.under(pixel), shown());
        assertEquals(race, window.model().get().race(), "a drag is no click");
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(window.model().get().home(), window.model().get().window(), "the drag is one step of the history");
    }

    @Test
    void aDoubleClickResetsTheViewAndLeavesTheRaceAlone() {
        var race = window.model().get().race();
        window.keys(KeyCode.PLUS);
        assertFalse(window.model().get().window().equals(window.model().get().home()), "nothing zoomed");
        window.doubleClick("map", window.onScreen(1, 1));
        assertEquals(window.model().get().home(), window.model().get().window());
        assertEquals(race, window.model().get().race());
        window.keys(KeyCode.MINUS);
        window.keys(KeyCode.DIGIT0);
        assertEquals(window.model().get().home(), window.model().get().window());
    }

    @Test
    void windowsOfAnySizeAreShown() {
        for (double size : new double[] {1e-9, 1e9}) {
            window.show("x^2 - 3 x y", new Window(-size, size, -size, size));
            var at = window.hover(size / 2, size / 4);
            assertEquals(at.x() * at.x() - 3 * at.x() * at.y(), window.workbench().cursor().reading().getValue().jet().f(),
                    1e-14 * size * size, "rounding");
            assertEquals("indefinite", window.text("reading-class"));
        }
        window.show("x^2 + y^2", new Window(1e6, 1e6 + 1e-3, -1e-3, 1e-3));
        window.hover(1e6 + 5e-4, 0);
        assertEquals("positive definite", window.text("reading-class"));
    }

    @Test
    void degenerateFunctionsAreShown() {
        var five = new Window(-5, 5, -5, 5);
        for (var formula : new String[] {"3", "x", "log(-1-x^2)", "1/0", "x^2 y^0 / (x - x)", "1e300 x^2", "1e-300 y"}) {
            window.show(formula, five);
            window.hover(1, 1);
            assertFalse(window.text("reading-class").isEmpty(), formula);
        }
    }

    private Window shown() {
        return window.projection().window();
    }

    private static void same(Point expected, Point actual, Window shown) {
        assertEquals(expected.x(), actual.x(), ROUNDING * shown.width(), "x under the mouse");
        assertEquals(expected.y(), actual.y(), ROUNDING * shown.height(), "y under the mouse");
    }
}
