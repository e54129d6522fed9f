package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.background.Workers;
import hesse.app.control.Veil;
import hesse.curvature.CriticalPoint.Kind;
import hesse.document.Point;
import hesse.field.Window;
import hesse.figure.race.LockStep;
import hesse.testing.ThreadTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// While a new function is being computed, however long that takes and wherever it is held up, all that is on screen is of one
/// function, and what is still of the old one is veiled. A bowl becomes a dome, which can be told by the colour of the map, the
/// sign of f and the kind of the critical point.
@ThreadTest
class OneFunctionOnScreenTest {
    private static final Window WINDOW = new Window(-2, 2, -2, 2);
    private static final String BOWL = "x^2 + y^2 + 1";
    private static final String DOME = "-x^2 - y^2 - 1";

    private HeldThreads threads;

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole().on(() -> new Workers(2, threads = new HeldThreads()));

    /// The survey, the map's ground, the runs, the search for critical points, the proofs, in the order in which they begin.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void whateverIsHeldUpAllOnScreenIsOfOneFunction(int begun) {
        window.show(BOWL, WINDOW);
        window.change(e -> e.with(e.race().from(new Point(1, 0.5))));
        window.hover(-1, 1);
        assertEquals(List.of(), mistakes());
        assertEquals(Shape.BOWL, shape());

        threads.holdAfter(begun);
        type(DOME);
        window.await("a job to be held, or the end", () -> threads.isHolding() || !window.workbench().isBusy());
        expectOneFunction();
        type(BOWL);
        type(DOME);
        expectOneFunction();

        threads.release();
        window.settle();
        assertEquals(List.of(), mistakes());
        assertEquals(Shape.DOME, shape());
        assertFalse(isVeiled());
    }

    @Test
    void theVeilComesWithinATenthOfASecondAndNotAtOnce() {
        assertTrue(Veil.DELAY.compareTo(Duration.ofMillis(100)) <= 0 && Veil.DELAY.isPositive());
        window.show(BOWL, WINDOW);
        threads.holdAfter(0);
        type(DOME);
        assertFalse(isVeiled(), "no flash");
        elapse(Veil.DELAY.minusMillis(1));
        assertFalse(isVeiled());
        elapse(Duration.ofMillis(1));
        assertTrue(isVeiled());
        type(BOWL);
        window.await("the veil's end, the bowl being on screen", () -> !isVeiled());
        threads.release();
        window.settle();
        assertFalse(isVeiled());
    }

    /// As long as the runs on screen are those of the function before, there is no telling where the end is.
    @Test
    void theEndThatIsAskedForIsThatOfTheRunsToCome() {
        window.show(BOWL, WINDOW);
        window.change(e -> e.with(e.race().from(new Point(1, 0.5))));
        assertTrue(lastStep() > 7);
        threads.holdAfter(0);
        change(() -> window.model().change(e -> e.with(WindowFixture.read(DOME, e.formula())).with(e.race().withStepLimit(7))));
        window.push(KeyCode.END);
        assertEquals(0, window.model().get().race().step());
        threads.release();
        window.settle();
        assertEquals(7, lastStep());
        assertEquals(7, window.model().get().race().step());
    }

    private int lastStep() {
        return window.onFx(() -> window.workbench().results().runs().get().orElseThrow().lastStep(LockStep.ITERATIONS));
    }

    /// Another window of the same function pans along: its picture is true, if not complete.
    @Test
    void aPannedMapIsNotVeiled() {
        window.show(BOWL, WINDOW);
        window.hover(-1, 1);
        threads.holdAfter(0);
        change(() -> window.model().change(e -> e.with(e.window().panned(0.5, 0))));
        elapse(Veil.DELAY.multipliedBy(10));
        assertFalse(isVeiled());
        assertEquals(List.of(), mistakes());
        threads.release();
        window.settle();
    }

    /// The picture of the old window stays until that of the new one can be made; once more in the new shape it would only be in its way.
    @Test
    void aMapOfAnotherShapeIsPaintedWhenItsWindowIsSurveyed() {
        threads.holdAfter(0);
        window.onFx(() -> {
            window.stage().setWidth(700);
            return null;
        });
        window.await("a survey to be held", threads::isHolding);
        assertFalse(window.onFx(() -> window.workbench().map().busyProperty().get()), "the old window is painted once more");
        threads.release();
        window.settle();
        assertEquals(window.onFx(() -> window.workbench().results().landscape().get().window()), window.projection().window());
    }

    private enum Shape { BOWL, DOME }

    private void expectOneFunction() {
        elapse(Veil.DELAY);
        assertEquals(List.of(), mistakes());
        assertEquals(shape() == Shape.BOWL, isVeiled(), "the old function's map is veiled, the new one's isn't");
        assertEquals(isVeiled(), isVeiled("race-veil"), "the race's figures are");
    }

    /// What the map shows: a bowl is blue and a dome vermilion.
    private Shape shape() {
        long bluish = 0;
        int[] pixels = window.mapPixels();
        for (int argb : pixels) {
            bluish += Integer.signum((argb & 255) - (argb >> 16 & 255));
        }
        assertTrue(Math.abs(bluish) > pixels.length / 8, "neither blue nor vermilion");
        return bluish > 0 ? Shape.BOWL : Shape.DOME;
    }

    /// Everything that isn't of the function whose map is on screen.
    private List<String> mistakes() {
        var shape = shape();
        var wrong = new ArrayList<String>();
        window.onFx(() -> {
            var results = window.workbench().results();
            int sign = shape == Shape.BOWL ? 1 : -1;
            var reading = window.workbench().cursor().reading().get();
            if (reading == null || Math.signum(reading.jet().f()) != sign) {
                wrong.add("cursor " + reading);
            }
            results.criticalPoints().get().ifPresent(found -> found.points().stream()
                    .filter(point -> point.kind() != (shape == Shape.BOWL ? Kind.MINIMUM : Kind.MAXIMUM))
                    .forEach(point -> wrong.add("point " + point)));
            results.report().get().ifPresent(report -> report.points().points().stream()
                    .filter(point -> Math.signum(point.f()) != sign).forEach(point -> wrong.add("proof " + point)));
            results.runs().get().ifPresent(runs -> runs.tracks().stream()
                    .filter(track -> Math.signum(track.f()[0]) != sign).forEach(track -> wrong.add("run from f = " + track.f()[0])));
            return null;
        });
        String words = window.text("reading-class");
        if (!words.equals(shape == Shape.BOWL ? "positive definite" : "negative definite")) {
            wrong.add("inspector " + words);
        }
        return wrong;
    }

    private void type(String formula) {
        change(() -> window.model().change(e -> e.with(WindowFixture.read(formula, e.formula()))));
    }

    private void change(Runnable change) {
        window.onFx(() -> {
            change.run();
            return null;
        });
    }

    private void elapse(Duration time) {
        window.passTime(time);
    }

    private boolean isVeiled() {
        return isVeiled("map-veil");
    }

    private boolean isVeiled(String id) {
        return window.onFx(() -> window.lookup("#" + id).query().isVisible());
    }
}
