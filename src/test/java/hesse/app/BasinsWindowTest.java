package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.Point;
import hesse.document.Runner;
import hesse.field.Window;
import hesse.figure.ColourBy;
import hesse.optimize.MethodName;
import hesse.testing.ThreadTest;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The map coloured by where the selected runner ends.
@ThreadTest
class BasinsWindowTest {
    private static final Window WINDOW = new Window(-2, 2, -2, 2);

    @RegisterExtension
    final WindowFixture window = WindowFixture.of(1000, 700);

    @Test
    void basinsFollowTheSelectedRunnerAndTheMouse() {
        window.show("x^4/4 - x^2/2 + y^2/2", WINDOW);
        window.change(e -> e.with(e.race().with(List.of(Runner.of(MethodName.GRADIENT_DESCENT), Runner.of(MethodName.NEWTON)))));
        window.keys(KeyCode.SHIFT, KeyCode.R);
        assertEquals(ColourBy.BASINS, window.model().get().view().colourBy());
        window.hover(0.3, 0.4);
        assertTrue(window.text("status").startsWith("Gradient descent reaches (1, 0) from here after"), window.text("status"));
        int[] descent = window.mapPixels();
        window.keys(KeyCode.DOWN);
        assertTrue(window.text("status").startsWith("Newton reaches (0, 0) from here after"), window.text("status"));
        assertTrue(different(descent, window.mapPixels()) > 0.1, "the pass has a basin of its own now");
        window.change(e -> e.with(new Window(-1e-12, 1e-12, -1e-12, 1e-12)));
        window.hover(5e-13, 0);
        assertTrue(window.text("status").startsWith("Newton reaches (0, 0) from here at once"), "zoomed in: " + window.text("status"));
        window.keys(KeyCode.SHIFT, KeyCode.R);
        assertEquals(ColourBy.DEFINITENESS, window.model().get().view().colourBy());
        assertEquals(WindowFixture.MESSAGES.text("status.hint.start"), window.text("status"));
    }

    @Test
    void aRaceBeginsOnBothSidesOfABorder() {
        window.show("x^4/4 - x^2/2 + y^2/2", WINDOW);
        window.change(e -> e.with(e.race().with(List.of(Runner.of(MethodName.GRADIENT_DESCENT)))));
        window.hover(0.8, 0.5);
        window.push(KeyCode.SHIFT, KeyCode.S);
        window.await("two starts", () -> window.model().get().race().runners().stream().allMatch(runner -> runner.start().isPresent()));
        window.settle();
        var starts = window.model().get().race().runners().stream().map(runner -> runner.start().orElseThrow()).map(Point::x).toList();
        assertEquals(2, starts.size(), starts::toString);
        assertEquals(0, starts.get(0) + starts.get(1), 1e-2);
        assertEquals(List.of(-1.0, 1.0), window.workbench().results().runs().get().orElseThrow().trajectories().stream()
                .map(run -> run.last().x().get(0)).map(Math::rint).sorted().toList());
        assertEquals(ColourBy.BASINS, window.model().get().view().colourBy());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(window.model().get().race().start().isEmpty(), "one step of the history");
    }

    private static double different(int[] before, int[] after) {
        int count = 0;
        for (int i = 0; i < before.length; i++) {
            count += before[i] == after[i] ? 0 : 1;
        }
        return (double) count / before.length;
    }
}
