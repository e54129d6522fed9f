package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.state.StationaryPoints;
import hesse.curvature.CriticalPoint;
import hesse.document.Formula;
import hesse.document.Point;
import hesse.document.Runner;
import hesse.document.Source;
import hesse.expression.VariableNames;
import hesse.field.Window;
import hesse.optimize.MethodName;
import hesse.testing.ThreadTest;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A function of more than two variables in the window.
@ThreadTest
class SpaceTest {

    @RegisterExtension
    final WindowFixture window = WindowFixture.of(1280, 800);

    private Formula shown() {
        return window.onFx(() -> window.model().get().formula().orElseThrow());
    }

    private boolean isSectionShown() {
        return window.onFx(() -> window.lookup("#inspector-space").queryAs(TitledPane.class).isVisible());
    }

    @Test
    void aBowlInThePlaneIsASaddleInSpaceAndOneKeyShowsIt() {
        assertFalse(isSectionShown());
        window.show("x1^2 + 2*x2^2 - 3*x3^2", new Window(-2, 2, -2, 2));
        window.hover(0.5, -1);
        window.settle();
        assertTrue(isSectionShown());
        assertEquals("positive definite", window.text("reading-class"));
        assertEquals("In this plane: positive definite. Of the 3 eigenvalues of the whole H one is negative.",
                window.text("reading-beyond"));
        assertEquals("indefinite", window.text("space-class"));
        assertEquals("Of 3 eigenvalues 2 positive, 1 negative.", window.text("space-counts"));
        assertEquals("λ₁ = −6   λ₂ = 2   λ₃ = 4", window.text("space-eigenvalues"));
        assertEquals(List.of("4", "0", "−6", "−6"),
                List.of(window.text("space-hessian-x2-x2"), window.text("space-hessian-x2-x3"), window.text("space-hessian-x3-x3"),
                window.text("space-gradient-x3")));
        window.keys(KeyCode.SHIFT, KeyCode.V);
        window.settle();
        assertEquals(new VariableNames("s", "t", List.of("x1", "x2", "x3")), shown().variables());
        assertEquals(List.of(0.0, 1.0, 0.0), shown().directions().orElseThrow().u());
        assertEquals(List.of(0.0, 0.0, 1.0), shown().directions().orElseThrow().v());
        window.hover(0, 0);
        window.settle();
        assertEquals("indefinite", window.text("reading-class"));
        assertEquals("the plane lies aslant: s, t", window.onFx(() -> window.lookup("#variables").<MenuButton>query().getText()));
    }

    /// The run's end is (0, 0, 0), beyond the plane x3 = 1; V takes the plane there, and the start stays. A saddle of all variables is
    /// chosen from the list.
    @Test
    void racesAreAmongAllVariablesAndThePlaneFollowsThem() {
        window.show("(x1^2 - 1)^2 + x2^2 + 2*x3^2", new Window(-2, 2, -2, 2));
        window.onFx(() -> {
            window.model().change(e -> e.with(e.race().with(List.of(Runner.of(MethodName.NEWTON))).from(new Point(1.5, 0.5))));
            return null;
        });
        window.settle();
        window.keys(KeyCode.END);
        window.keys(KeyCode.V);
        window.settle();
        assertEquals(0, shown().parameters().get("x3").value());
        assertEquals(List.of(new Source.Start(new Point(1.5, 0.5), List.of(1.5, 0.5, 1.0))), shown().starts());
        window.keys(KeyCode.V);
        var points = window.lookup("#stationary-list").<ListView<StationaryPoints.Seen>>query();
        assertEquals(List.of("▼", "▼", "✖"),
                window.onFx(() -> points.getItems().stream().map(seen -> seen.point().kind() == CriticalPoint.Kind.MINIMUM ? "▼" : "✖")
                        .toList()));
        window.onFx(() -> {
            points.requestFocus();
            points.getSelectionModel().select(2);
            points.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return null;
        });
        window.settle();
        assertEquals(Optional.of(new Point(0, 0)),
                window.onFx(() -> window.model().get().frozenCursor()
                        .map(at -> new Point(Math.rint(1e6 * at.x()) / 1e6, Math.rint(1e6 * at.y()) / 1e6))));
    }

    @Test
    void anyTwoVariablesAreTheAxesAndTheFormulasAreOfAll() {
        window.show("x1*x2 + x2*x3^2", new Window(-2, 2, -2, 2));
        var menu = window.lookup("#variables").<MenuButton>query();
        window.onFx(() -> {
            menu.getItems().stream().filter(item -> "variables-x2-x3".equals(item.getId())).findFirst().orElseThrow().fire();
            return null;
        });
        window.settle();
        assertEquals(new VariableNames("x2", "x3", List.of("x1", "x2", "x3")), shown().variables());
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        window.settle();
        assertEquals("""
                f = x1*x2 + x2*x3^2
                f_x1 = x2
                f_x2 = x3^2 + x1
                f_x3 = 2*x2*x3
                f_x1_x1 = 0
                f_x1_x2 = 1
                f_x1_x3 = 0
                f_x2_x2 = 0
                f_x2_x3 = 2*x3
                f_x3_x3 = 2*x2
                """, window.onFx(() -> Clipboard.getSystemClipboard().getString()));
        window.show("x + y", new Window(-2, 2, -2, 2));
        assertFalse(isSectionShown());
    }
}
