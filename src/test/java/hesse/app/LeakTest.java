package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.state.ExplorationModel;
import hesse.document.Formula;
import hesse.document.FormulaReader;
import hesse.field.Window;
import hesse.figure.scale.Landscape;
import hesse.testing.ThreadTest;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A long session keeps nothing of what was on screen before, but for the history of explorations.
@ThreadTest
class LeakTest {
    private static final int CHANGES = 1000;
    /// Three take turns: one on screen, two in the works.
    private static final int IMAGES = 3;

    @RegisterExtension
    final WindowFixture window = WindowFixture.of(420, 320);

    private final List<WeakReference<?>> old = new ArrayList<>();
    private final Set<Image> images = Collections.newSetFromMap(new IdentityHashMap<>());
    private int changes;

    @Test
    void aThousandChangesLeaveNothingBehind() {
        int nodes = window.onFx(() -> count(window.workbench().root()));
        window.onFx(() -> {
            ((ImageView) window.workbench().map().lookup(".image-view")).imageProperty().subscribe(images::add);
            window.workbench().results().landscape().subscribe(this::changeOn);
            return null;
        });
        window.await("a thousand changes", () -> changes == CHANGES);
        window.settle();
        assertEquals(nodes, window.onFx(() -> count(window.workbench().root())), "nodes in the window");
        assertTrue(images.size() <= IMAGES, () -> images.size() + " images");
        window.show("x + y", new Window(-1, 1, -1, 1));
        old.removeLast();
        window.await("old fields and landscapes to be collected", () -> {
            System.gc();
            return old.stream().noneMatch(reference -> reference.get() != null);
        });
    }

    /// As soon as a change has had its effect, the next one follows.
    private void changeOn(Landscape landscape) {
        old.add(new WeakReference<>(landscape));
        if (changes < CHANGES) {
            changes++;
            Platform.runLater(this::change);
        }
    }

    /// Every tenth is another function, the others are other windows of it.
    private void change() {
        ExplorationModel model = window.model();
        if (changes % 10 == 0) {
            old.add(new WeakReference<>(window.workbench().results().field().get()));
            model.change(e -> e.with(formula("x^2 + " + changes + " y^3", e.formula())));
        } else {
            model.change(e -> e.with(e.window().panned(0.001 * e.window().width(), 0)));
        }
    }

    private static Formula formula(String text, Optional<Formula> previous) {
        return ((FormulaReader.ReadResult.Read) FormulaReader.read(text, previous)).formula();
    }

    private static int count(Node node) {
        return node instanceof Parent parent ? 1 + parent.getChildrenUnmodifiable().stream().mapToInt(LeakTest::count).sum() : 1;
    }
}
