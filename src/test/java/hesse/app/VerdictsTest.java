package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.curvature.Certificate;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointReport.Finding;
import hesse.document.Point;
import hesse.field.Window;
import hesse.testing.ThreadTest;
import hesse.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the critical-points pane says is proved.
@ThreadTest
class VerdictsTest {
    private static final Window THREE = new Window(-3, 3, -3, 3);

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
        var sentence = WindowFixture.MESSAGES.text("curvature.convexity.refuted", Numbers.format(0, 4), Numbers.format(0, 4), Numbers.format(-2, 4));
        assertEquals(sentence, window.onFx(() -> window.lookup("#critical-refutation").<Hyperlink>query().getText()));
        window.onFx(() -> {
            window.lookup("#critical-refutation").<Hyperlink>query().fire();
            return null;
        });
        assertEquals(Optional.of(new Point(0, 0)), window.model().get().frozenCursor());
    }

    @Test
    void convexityIsSaidWithItsProof() {
        window.show("x^4 + y^4", THREE);
        assertEquals(words("curvature.convexity.convex"), window.text("critical-convexity"));
        assertFalse(isShown("critical-refutation"));
        window.show("-x^2 - 2y^2", THREE);
        assertEquals(words("curvature.convexity.strictly-concave"), window.text("critical-convexity"));
    }

    @Test
    void degeneratePointsSayWhatIsAroundThemAndWhatIsOpen() {
        window.show("x^3 - 3x y^2", THREE);
        assertEquals(WindowFixture.MESSAGES.text("curvature.certificate.undecided", 1), window.text("critical-verdict"));
        var texts = window.onFx(() -> window.lookup("#critical-list .list-cell").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText).filter(text -> text != null).toList());
        assertEquals(List.of(true), texts.stream().map(text -> text.endsWith(words("curvature.neighbourhood.monkey-saddle"))).toList(), texts::toString);
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
        assertEquals(words("curvature.convexity.affine"), window.text("critical-convexity"));
    }

    private static String words(String key) {
        return WindowFixture.MESSAGES.text(key);
    }
}
