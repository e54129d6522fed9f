package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.document.LossSource;
import hesse.document.Panes;
import hesse.document.Point;
import hesse.figure.Box;
import hesse.figure.Style;
import hesse.figure.Theme;
import hesse.figure.data.DataLayout;
import hesse.figure.race.LockStep;
import hesse.learning.Dataset;
import hesse.testing.ThreadTest;
import hesse.text.Numbers;
import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The data of a loss beside the map, by hand.
@ThreadTest
class DataTest {
    @RegisterExtension
    private final WindowFixture window = WindowFixture.whole();

    private void open(String scene) {
        window.keys(KeyCode.CONTROL, KeyCode.K);
        window.write(scene, 0);
        window.keys(KeyCode.ENTER);
    }

    private LossSource source() {
        return window.model().get().learning().orElseThrow();
    }

    private Dataset data() {
        return source().loss().data();
    }

    private DataLayout layout() {
        return window.onFx(() -> {
            var view = window.lookup("#data-view").<Region>query();
            return DataLayout.of(source().loss(), DataLayout.window(source().loss()), new Box(0, 0, view.getWidth(), view.getHeight()),
                    Style.of(Theme.LIGHT, 1));
        });
    }

    private Point2D onScreen(double x, double y) {
        return window.onFx(() -> window.lookup("#data-view").query().localToScreen(x, y));
    }

    private Point2D example(int index) {
        return onScreen(layout().pixelX(index), layout().pixelY(index));
    }

    @Test
    void pointsAreAddedFlippedMovedAndRemovedAndEachIsOneStep() {
        open("Logistic regression");
        assertEquals(Panes.DATA, window.model().get().view().panes());
        assertEquals(Optional.of("logistic_overlap"), source().sceneId());
        assertEquals(WindowFixture.MESSAGES.text("scene.logistic_overlap.teaches"), window.text("data-words"),
                "what the scene is there to show");
        var before = data();
        var map = layout().map();
        window.moveTo(onScreen(map.left() + 0.95 * map.width(), map.top() + 0.05 * map.height()));
        assertEquals(WindowFixture.MESSAGES.text("data.hint.classes"), window.text("data-words"), "what there is to do");
        window.clickOn(onScreen(map.left() + 0.95 * map.width(), map.top() + 0.05 * map.height()));
        window.settle();
        assertEquals(before.size() + 1, data().size());
        assertEquals(1, data().target(before.size()));

        var hessian = window.onFx(() -> window.workbench().results().field().get().at(0.5, -0.25));
        window.clickOn(example(1), MouseButton.SECONDARY);
        window.settle();
        assertEquals(0, data().target(1));
        assertEquals(WindowFixture.MESSAGES.text("data.flipped"), window.text("data-words"));
        var flipped = window.onFx(() -> window.workbench().results().field().get().at(0.5, -0.25));
        assertEquals(hessian.fxx(), flipped.fxx());
        assertEquals(hessian.fxy(), flipped.fxy());
        assertFalse(hessian.fx() == flipped.fx(), "the gradient knows labels");

        var from = example(4);
        var beforeDrag = data();
        window.drag("data-view", from, from.add(20, 8), from.add(40, 16), from.add(60, 24));
        assertTrue(data().feature(4, 0) > beforeDrag.feature(4, 0));
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(beforeDrag, data(), "a drag is one step");

        window.doubleClick("data-view", example(4));
        assertEquals(beforeDrag.without(4), data());
        for (int i = 0; i < 3; i++) {
            window.keys(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(before, data());
    }

    @Test
    void keysDoWhatTheMouseDoesAndASpreadsheetsCellsArePasted() {
        open("Logistic regression");
        window.onFx(() -> {
            window.lookup("#data-view").query().requestFocus();
            return null;
        });
        int size = data().size();
        window.keys(KeyCode.DIGIT0);
        window.keys(KeyCode.INSERT);
        assertEquals(0, data().target(size));
        window.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        double moved = data().feature(size, 0);
        window.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        assertTrue(data().feature(size, 0) > moved);
        window.keys(KeyCode.F);
        assertEquals(1, data().target(size));
        window.keys(KeyCode.DELETE);
        assertEquals(size, data().size());
        assertTrue(window.model().get().race().start().isPresent(), "the race isn't cleared");

        paste("a\tb\tkind\n1\t2\tyes\n3\t4\tno\n");
        window.await("pasted data", () -> data().size() == 2);
        assertEquals("a", data().featureNames().getFirst());
        paste("1,2,3\n4,5,6\n");
        window.await("a refusal", () -> window.text("data-words").contains("0"));
        assertEquals(2, data().size(), "what can't be used changes nothing");
    }

    private void paste(String text) {
        window.onFx(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            return null;
        });
        window.keys(KeyCode.CONTROL, KeyCode.V);
    }

    /// Hovering an example says what it does to H at the weights that count, and λ makes a minimum where there was none.
    @Test
    void anExampleSaysItsShareAndAPenaltyGivesSeparableClassesAMinimum() {
        open("Separable classes");
        assertEquals(WindowFixture.MESSAGES.text("data.ray"), window.text("data-words"));
        window.moveTo(example(0));
        assertTrue(window.text("data-words").startsWith("Example 1: p = "), () -> window.text("data-words"));
        window.change(e -> {
            var penalty = source().loss().penalty().withLambda(1);
            return e.with(source().with(source().loss().with(penalty)));
        });
        window.await("a minimum",
                () -> window.workbench().results().criticalPoints().get().filter(found -> found.points().size() == 1).isPresent());
        var minimum = window.workbench().results().criticalPoints().get().orElseThrow().points().getFirst();
        assertTrue(window.model().get().window().contains(minimum.x(), minimum.y()),
                () -> Arrays.asList(new Point(minimum.x(), minimum.y())).toString());
        window.await("a verdict", () -> window.lookup("#critical-convexity").queryLabeled().getText()
                .equals(WindowFixture.MESSAGES.text("curvature.convexity.form-strictly")));
    }

    /// The data show what the run has learnt at its step; the end of runs that are still on their way can be asked for.
    @Test
    void whileTheMouseIsAwayTheWeightsAreThoseOfTheRun() {
        open("Logistic regression");
        window.keys(KeyCode.RIGHT);
        var runs = window.onFx(() -> window.workbench().results().runs().get().orElseThrow());
        double[] w = runs.point(0, 1);
        double p = 1 / (1 + Math.exp(-w[0] * data().feature(4, 0) - w[1] * data().feature(4, 1)));
        window.moveTo(example(4));
        assertTrue(window.text("data-words").startsWith("Example 5: p = " + Numbers.format(p, 3) + ","),
                () -> p + ": " + window.text("data-words"));

        window.onFx(() -> {
            window.model().change(e -> e.with(source().with(source().loss().with(source().loss().penalty().withLambda(0.5)))));
            window.lookup("#last-step").<Button>query().fire();
            return null;
        });
        window.settle();
        var after = window.onFx(() -> window.workbench().results().runs().get().orElseThrow());
        int last = after.lastStep(LockStep.ITERATIONS);
        assertEquals(WindowFixture.MESSAGES.text("race.position", Integer.toString(last), Integer.toString(last)),
                window.text("race-position"));
    }
}
