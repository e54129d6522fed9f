package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Certificate;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.curvature.Derivation;
import hesse.document.Point;
import hesse.expression.Printer;
import hesse.testing.ThreadTest;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeView;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the critical-points pane says is proved.
@ThreadTest
class VerdictsTest {
    private static final hesse.field.Window THREE = new hesse.field.Window(-3, 3, -3, 3);

    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    private CriticalPointReport report() {
        return window.onFx(() -> window.workbench().results().report().get().orElseThrow());
    }

    private boolean isShown(String id) {
        return window.onFx(() -> window.lookup("#" + id).<Node>query().isVisible());
    }

    @Test
    void himmelblausPointsAreAllFoundAndMarked() {
        assertEquals(new Certificate.AllFound(), report().certificate());
        assertEquals(9, report().findings().stream().filter(Finding::certified).count());
        assertEquals(words("curvature.certificate.all-found"), window.text("critical-verdict"));
        assertEquals(9, window.onFx(() -> window.lookup("#critical-list").queryListView().getItems().size()));
        var texts = window.onFx(() -> window.lookup("#critical-list .list-cell").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).filter(text -> text != null).toList());
        assertTrue(texts.stream().allMatch(text -> text.endsWith("✓")), texts::toString);
    }

    @Test
    void aNegativeEigenvalueLeadsToItsPoint() {
        window.show("x^2 - y^2", THREE);
        assertFalse(isShown("critical-convexity"));
        var sentence = WindowFixture.MESSAGES.text("curvature.convexity.refuted", Numbers.format(0, 4), Numbers.format(0, 4),
                Numbers.format(-2, 4));
        assertEquals(sentence, window.onFx(() -> window.lookup("#critical-refutation").<Hyperlink>query().getText()));
        window.onFx(() -> {
            window.lookup("#critical-refutation").<Hyperlink>query().fire();
            return null;
        });
        assertEquals(Optional.of(new Point(0, 0)), window.model().get().frozenCursor());
    }

    @Test
    void convexityIsSaidWithItsProof() {
        window.show("x*y*(x^2 - y^2)/(x^2 + y^2) + 100*(x^2 + y^2)", THREE);
        assertEquals(words("curvature.convexity.undecided"), window.text("critical-convexity"));
        assertFalse(isShown("critical-refutation"));
        assertFalse(isShown("critical-derivation"));
        window.show("x^4 + x^2*y^2 + y^4", THREE);
        assertEquals(words("curvature.convexity.convex"), window.text("critical-convexity"));
        assertFalse(isShown("critical-derivation"));
        window.show("-x^2 - 2y^2", THREE);
        assertEquals("Strictly concave on the whole plane: by composition.", window.text("critical-convexity"));
        assertTrue(isShown("critical-derivation"));
    }

    @Test
    void theStepsOfAProofByCompositionUnfold() {
        window.show("log(exp(x) + exp(y) + 1)", THREE);
        assertEquals("Strictly convex on the whole plane: by composition.", window.text("critical-convexity"));
        window.onFx(() -> {
            window.lookup("#critical-derivation").<Hyperlink>query().fire();
            return null;
        });
        var dialog = window.onFx(() -> Window.getWindows().stream().map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup("#derivation-tree") != null)
                .findFirst().orElseThrow());
        var tree = (TreeView<?>) dialog.getRoot().lookup("#derivation-tree");
        assertEquals(List.of("log(exp(x) + exp(y) + 1)", "x", "y"), window.onFx(() -> IntStream.range(0, tree.getExpandedItemCount())
                .mapToObj(row -> Printer.print(((Derivation) tree.getTreeItem(row).getValue()).term())).toList()));
        assertEquals("Strictly convex on the whole plane: by composition.",
                window.onFx(() -> ((Labeled) dialog.getRoot().lookup("#derivation-verdict")).getText()));
        window.onFx(() -> {
            dialog.getWindow().hide();
            return null;
        });
    }

    @Test
    void degeneratePointsSayWhatIsAroundThemAndWhatIsOpen() {
        window.show("x^3 - 3x y^2", THREE);
        assertEquals(WindowFixture.MESSAGES.text("curvature.certificate.undecided", 1)
                + " Inside it is undecided, because of a critical point where H is singular.", window.text("critical-verdict"));
        var texts = window.onFx(() -> window.lookup("#critical-list .list-cell").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).filter(text -> text != null).toList());
        assertEquals(List.of(true), texts.stream().map(text -> text.endsWith(words("curvature.neighbourhood.monkey-saddle"))).toList(),
                texts::toString);
    }

    /// Not even with a mark that says "proved".
    @Test
    void pointsOfTheFunctionBeforeAreNotShownWhileTheNextIsSearched() {
        var listed = new ArrayList<Integer>();
        window.onFx(() -> window.workbench().results().criticalPoints().subscribe(found -> {
            if (found.isEmpty()) {
                listed.add(window.lookup("#critical-list").queryListView().getItems().size());
            }
        }));
        window.show("x^2 + y^2", THREE);
        assertEquals(List.of(0), listed);
    }

    @Test
    void whereThereIsNoPointThatIsSaid() {
        window.show("x + 2y", THREE);
        assertEquals(words("curvature.certificate.none"), window.text("critical-verdict"));
        assertEquals("Affine on the whole plane: by composition.", window.text("critical-convexity"));
    }

    private static String words(String key) {
        return WindowFixture.MESSAGES.text(key);
    }
}
