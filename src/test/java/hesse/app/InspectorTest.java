package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.CriticalPoint;
import hesse.curvature.CriticalPointReport;
import hesse.document.Point;
import hesse.field.Window;
import hesse.testing.ThreadTest;
import hesse.text.Numbers;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is read at the cursor. The window opens with Himmelblau's function, whose derivatives stand here by hand.
@ThreadTest
class InspectorTest {
    private static final Window FIVE = new Window(-5, 5, -5, 5);

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void hoveringReadsValueGradientAndHessian() {
        for (var target : List.of(new Point(1, 1.2), new Point(-0.3, -4), new Point(3.9, 2.1), new Point(-1.5, -1))) {
            check(window.hover(target.x(), target.y()));
        }
    }

    private void check(Point at) {
        double x = at.x();
        double y = at.y();
        double u = x * x + y - 11;
        double v = x + y * y - 7;
        double xx = 12 * x * x + 4 * y - 42;
        double xy = 4 * x + 4 * y;
        double yy = 12 * y * y + 4 * x - 26;
        double root = Math.hypot(xx - yy, 2 * xy);
        assertEquals(pair(x, y), window.text("reading-point"));
        assertEquals(number(u * u + v * v), window.text("reading-value"));
        assertEquals(pair(4 * x * u + 2 * v, 2 * u + 4 * y * v), window.text("reading-gradient"));
        assertEquals(List.of(number(xx), number(xy), number(xy), number(yy)), matrix());
        assertEquals(number((xx + yy - root) / 2), window.text("reading-lambda-min"));
        assertEquals(number((xx + yy + root) / 2), window.text("reading-lambda-max"));
        assertEquals(number(xx * yy - xy * xy), window.text("reading-determinant"));
        assertEquals(number(xx + yy), window.text("reading-trace"));
    }

    @Test
    void theClassIsNamedInWordsAndARegionIsToldFromACriticalPoint() {
        window.show("x^2 + 2 y^2", FIVE);
        expectClass(1, 2, "positive-definite", "inspector.region.positive-definite");
        expectClass(0, 0, "positive-definite", "inspector.critical.minimum");
        window.show("-x^2 - 2 y^2", FIVE);
        expectClass(1, 2, "negative-definite", "inspector.region.negative-definite");
        expectClass(0, 0, "negative-definite", "inspector.critical.maximum");
        window.show("x^2 - y^2", FIVE);
        expectClass(1, 2, "indefinite", "inspector.region.indefinite");
        expectClass(0, 0, "indefinite", "inspector.critical.saddle");
        window.show("x^4 + y^2", FIVE);
        expectClass(0, 0, "positive-semidefinite", "inspector.critical.degenerate");
        window.show("x", FIVE);
        expectClass(1, 2, "zero", "inspector.region.zero");
    }

    private void expectClass(double x, double y, String definiteness, String critical) {
        window.hover(x, y);
        String where = window.model().get().source().shortName() + " at " + x + ", " + y;
        assertEquals(words("curvature.class." + definiteness), window.text("reading-class"), where);
        assertEquals(words("curvature.class." + definiteness + ".words"), window.text("reading-class-words"), where);
        assertEquals(words(critical), window.text("reading-critical"), where);
    }

    @Test
    void newtonsTargetIsNamed() {
        window.show("x^2 - 3 y^2", FIVE);
        var at = window.hover(1, 2);
        assertEquals(pair(-at.x(), -at.y()), window.text("reading-newton"));
        assertEquals(words("inspector.newton-to.saddle"), window.text("reading-newton-target"));
        assertEquals(number(1), window.text("reading-stable"), "2/λmax = 2/2");
        window.show("-x^2 - 3 y^2", FIVE);
        window.hover(1, 2);
        assertEquals(words("inspector.newton-to.maximum"), window.text("reading-newton-target"));
        assertEquals(words("inspector.no-stable-step"), window.text("reading-stable"));
        window.show("x^2", FIVE);
        window.hover(1, 2);
        assertEquals(words("inspector.no-newton"), window.text("reading-newton"));
    }

    @Test
    void whereTheFunctionIsUndefinedItIsSaid() {
        window.show("log(x) + log(y)", new Window(-2, 2, -2, 2));
        var at = window.hover(-1, -1);
        assertEquals(pair(at.x(), at.y()), window.text("reading-point"));
        assertEquals(words("inspector.not-defined"), window.text("reading-value"));
        assertEquals(words("inspector.not-defined"), window.text("reading-class"));
        assertEquals(Numbers.UNDEFINED, window.text("reading-lambda-min"));
        window.hover(1, 1);
        assertEquals(words("curvature.class.negative-definite"), window.text("reading-class"));
    }

    @Test
    void theFrozenCursorStaysAndMovesByKeys() {
        var frozen = window.hover(1, 1.2);
        window.keys(KeyCode.L);
        assertEquals(words("inspector.frozen"), window.text("reading-state"));
        window.hover(-2, 0);
        assertEquals(pair(frozen.x(), frozen.y()), window.text("reading-point"));
        window.keys(KeyCode.CONTROL, KeyCode.RIGHT);
        double width = window.model().get().window().width();
        double height = window.model().get().window().height();
        assertEquals(Optional.of(new Point(frozen.x() + 0.02 * width, frozen.y())), window.model().get().frozenCursor());
        window.keys(KeyCode.CONTROL, KeyCode.LEFT);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.UP);
        var moved = window.model().get().frozenCursor().orElseThrow();
        assertEquals(frozen.x(), moved.x(), 1e-12, "there and back but for rounding");
        assertEquals(frozen.y() + 0.002 * height, moved.y(), 1e-12, "a fine step");
        window.keys(KeyCode.L);
        assertEquals(words("inspector.live"), window.text("reading-state"));
        var live = window.hover(-2, 0.5);
        assertEquals(pair(live.x(), live.y()), window.text("reading-point"));
    }

    @Test
    void leavingTheMapClearsTheReading() {
        window.hover(1, 1);
        assertNotEquals(Numbers.UNDEFINED, window.text("reading-value"));
        window.moveTo("#formula");
        assertEquals(words("inspector.nowhere"), window.text("reading-state"));
        assertEquals(Numbers.UNDEFINED, window.text("reading-value"));
    }

    @Test
    void criticalPointsAreCountedAndChoosingOneFreezesTheCursorThere() {
        assertEquals(WindowFixture.MESSAGES.text("inspector.critical.counts", 4L, 1L, 4L, 0L), window.text("critical-summary"));
        window.onFx(() -> {
            var list = window.lookup("#critical-list").queryListView();
            list.getSelectionModel().select(0);
            list.requestFocus();
            return null;
        });
        window.keys(KeyCode.ENTER);
        var point = window.model().get().frozenCursor().orElseThrow();
        assertTrue(window.workbench().results().criticalPoints().get().orElseThrow().points().stream()
                .anyMatch(found -> found.x() == point.x() && found.y() == point.y()));
        assertTrue(window.text("reading-critical").startsWith("Critical point: "), window.text("reading-critical"));
    }

    /// Two of the four minima lie at irrational places, so computed there f and its slopes are what rounding leaves.
    @Test
    void atProvedMinimaTheValueIsZeroAndSoIsTheGradient() {
        var minima = window.workbench().results().report().get().orElseThrow().findings().stream()
                .map(CriticalPointReport.Finding::point).filter(point -> point.kind() == CriticalPoint.Kind.MINIMUM).toList();
        assertEquals(4, minima.size());
        assertTrue(minima.stream().anyMatch(point -> point.f() != 0));
        for (var point : minima) {
            window.onFx(() -> {
                window.model().change(e -> e.withFrozenCursor(Optional.of(new Point(point.x(), point.y()))));
                return null;
            });
            window.settle();
            assertEquals("0", window.text("reading-value"));
            assertEquals(pair(0, 0), window.text("reading-gradient"));
            assertEquals("0", window.text("reading-slope"));
        }
    }

    private List<String> matrix() {
        return window.lookup("#reading-hessian .number").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static String words(String key) {
        return WindowFixture.MESSAGES.text(key);
    }

    private static String pair(double x, double y) {
        return WindowFixture.MESSAGES.text("inspector.pair", number(x), number(y));
    }

    private static String number(double value) {
        return Numbers.format(value, 5);
    }
}
