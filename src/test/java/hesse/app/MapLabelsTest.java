package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.export.Fonts;
import hesse.export.Graphics2DPlayer;
import hesse.field.Window;
import hesse.figure.Box;
import hesse.figure.Layer;
import hesse.figure.Mark;
import hesse.figure.TextMeasure;
import hesse.figure.map.ContourMarks;
import hesse.testing.ThreadTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The labels of level lines and the symbols of critical points, which are known later.
@ThreadTest
class MapLabelsTest {

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    private final TextMeasure measure = new Graphics2DPlayer(new Fonts())::textWidth;

    @Test
    void labelsKeepOffTheSymbolsOfCriticalPoints() {
        // Lines through the saddle points: their labels would lie there.
        for (var formula : List.of("x y", "sin(x) sin(y)", "x^3 - 3x y^2", "cos(x) cos(y) + x/9", "sin(x) cos(y)")) {
            window.show(formula, new Window(-4, 4, -4, 4));
            window.settle();
            assertFalse(symbols().isEmpty(), () -> formula + " has no critical points");
            assertTrue(labels() > 0, formula);
            assertFalse(ContourMarks.isAnyLabelOn(symbols(), window.onFx(() -> window.workbench().map().lines()), measure),
                    () -> formula + ": " + symbols().size() + " symbols");
        }
    }

    @Test
    void withoutSymbolsNothingIsPaintedAnew() {
        window.show("sin(x) cos(y)", new Window(-4, 4, -4, 4));
        window.settle();
        var before = window.onFx(() -> window.workbench().map().lines());
        window.change(exploration -> exploration.with(exploration.view().toggled(Layer.CRITICAL_POINTS)));
        window.settle();
        assertEquals(before, window.onFx(() -> window.workbench().map().lines()));
    }

    private long labels() {
        return window.onFx(() -> window.workbench().map().lines()).marks().stream().filter(Mark.Text.class::isInstance).count();
    }

    private List<Box> symbols() {
        return window.onFx(() -> window.workbench().map().symbols());
    }
}
