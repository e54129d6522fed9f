package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Point;
import hesse.field.Window;
import hesse.figure.race.PlaneMap;
import hesse.testing.ThreadTest;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A race in other coordinates.
@ThreadTest
class RaceMapTest {

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void theRaceRunsInOtherCoordinatesToo() {
        window.show("x^2 + 5*y^2", new Window(-4, 4, -4, 4));
        window.change(e -> e.with(e.race().from(new Point(3, 2))));
        var before = window.model().get();
        assertEquals(0, mapped());
        window.keys(KeyCode.SHIFT, KeyCode.Z);
        assertEquals(Optional.of(PlaneMap.INITIAL), window.model().get().race().map());
        assertEquals(2, mapped());
        window.onFx(() -> {
            window.lookup("#race-map-menu").<MenuButton>query().show();
            return null;
        });
        window.onFx(() -> {
            window.lookup("#race-map-stretch-slider").<Slider>query().setValue(Math.log10(5));
            window.lookup("#race-map-menu").<MenuButton>query().hide();
            return null;
        });
        window.settle();
        assertEquals(Optional.of(PlaneMap.INITIAL.withStretch(5)), window.model().get().race().map());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.model().get());
        assertTrue(mapped() == 0, "no coordinates, no runs in them");
    }

    private int mapped() {
        return window.onFx(() -> window.workbench().results().runs().get().orElseThrow().mapped().size());
    }
}
