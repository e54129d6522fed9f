package hesse.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.picture.Repaintable;
import hesse.document.LossSource;
import hesse.figure.MarkCheck;
import hesse.learning.InitialWeights;
import hesse.objective.SymmetricEigen;
import hesse.objective.plane.Directions.Companion;
import hesse.objective.plane.PlanePosition;
import hesse.testing.ThreadTest;
import java.util.Arrays;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A network whose weights are more than the plane shows.
@ThreadTest
class NetworkTest {
    @RegisterExtension
    private final WindowFixture window = WindowFixture.whole();

    private LossSource source() {
        return window.model().get().learning().orElseThrow();
    }

    /// Through each iterate that is shown, by the gradient there; the runs themselves aren't made again, and one undo goes back to the
    /// plane that there was.
    @Test
    void thePlaneFollowsTheStep() {
        window.keys(KeyCode.CONTROL, KeyCode.K);
        window.write("XOR network", 0);
        window.keys(KeyCode.ENTER);
        window.settle();
        var first = source().plane();
        var run = window.workbench().results().runs().get().orElseThrow().trajectories().getFirst();
        window.keys(KeyCode.V);
        window.keys(KeyCode.RIGHT);
        window.keys(KeyCode.RIGHT);
        window.settle();
        var runs = window.workbench().results().runs().get().orElseThrow();
        assertSame(run, runs.trajectories().getFirst());
        assertArrayEquals(runs.point(0, 2), source().plane().origin());
        assertEquals(0, runs.tracks().getFirst().distance()[2]);
        var gradient = run.iterates().get(2).gradient();
        assertEquals(1, Math.abs(gradient.dot(new SimpleMatrix(source().plane().u()))) / gradient.normF(), 1e-12);
        assertTrue(window.onFx(() -> window.lookup("#data-words").<Label>query().getText()).endsWith("It follows the step."));

        long negative = Arrays.stream(SymmetricEigen.values(runs.objective().at(new SimpleMatrix(runs.point(0, 2))).hessian()))
                .filter(value -> value < 0).count();
        window.await("the count of the whole H above the map",
                () -> window.onFx(() -> MarkCheck.texts(window.workbench().map().whole(window.workbench().map().projection()).marks())
                .stream().anyMatch(text -> text.text().endsWith(negative + " of 9 λ < 0")
                || text.text().equals("Whole H at step 2 of Gradient descent: of 9 eigenvalues " + negative + " are negative."))));

        window.keys(KeyCode.V);
        window.keys(KeyCode.RIGHT);
        window.settle();
        assertArrayEquals(runs.point(0, 2), source().plane().origin());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, source().plane());
    }

    @Test
    void aRaceAmongAllWeightsKeepsItsStartInEveryPlane() {
        window.keys(KeyCode.CONTROL, KeyCode.K);
        window.write("XOR network", 0);
        window.keys(KeyCode.ENTER);
        window.settle();
        var start = InitialWeights.of(source().loss(), 3);
        var first = source().plane();
        assertArrayEquals(start, window.workbench().results().runs().get().orElseThrow().point(0, 0));

        window.keys(KeyCode.END);
        window.keys(KeyCode.SHIFT, KeyCode.V);
        window.settle();
        assertNotEquals(first, source().plane());
        var runs = window.workbench().results().runs().get().orElseThrow();
        assertArrayEquals(start, runs.point(0, 0));
        var last = runs.point(0, runs.trajectories().getFirst().iterates().size() - 1);
        assertEquals(0, PlanePosition.of(last, source().plane()).distance(), 1e-12);
        var eigen = SymmetricEigen.of(runs.objective().at(new SimpleMatrix(last)).hessian());
        var hessian = window.onFx(() -> window.workbench().results().field().get().at(0, 0));
        assertEquals(eigen.largest(), hessian.fxx(), 1e-12 * eigen.norm());
        assertEquals(eigen.least(), hessian.fyy(), 1e-12 * eigen.norm());

        assertTrue(window.onFx(() -> window.lookup("#data-plane").<MenuButton>query().isVisible()));
        window.onFx(() -> {
            window.lookup("#data-plane").<MenuButton>query().getItems().stream().filter(item -> "data-plane-path".equals(item.getId()))
                    .findFirst().orElseThrow().fire();
            return null;
        });
        window.settle();
        assertArrayEquals(start, window.workbench().results().runs().get().orElseThrow().point(0, 0));
        window.onFx(() -> {
            window.lookup("#data-spectrum").<ToggleButton>query().fire();
            return null;
        });
        window.await("the spectrum of nine weights",
                () -> window.onFx(() -> MarkCheck.texts(((Repaintable) window.lookup("#data-spectrum-view").query()).picture().marks())
                .stream().anyMatch(text -> text.text().startsWith("9 eigenvalues"))));
        // The least eigenvalue by keys, then the plane along its eigenvector and the gradient.
        window.onFx(() -> {
            window.lookup("#data-spectrum-companion").<ComboBox<Companion>>query().setValue(Companion.GRADIENT);
            window.lookup("#data-spectrum-pane").query().requestFocus();
            return null;
        });
        window.keys(KeyCode.HOME);
        window.keys(KeyCode.ENTER);
        window.settle();
        var along = window.onFx(() -> window.workbench().results().field().get().at(0, 0));
        assertEquals(eigen.least(), along.fxx(), 1e-12 * eigen.norm());
        assertEquals(0, along.fxy(), 1e-12 * eigen.norm());
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        window.keys(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, source().plane());
    }
}
