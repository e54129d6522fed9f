package hesse.app.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.FxThread;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.FontBook;
import hesse.figure.Orbit;
import hesse.figure.Style;
import hesse.figure.TextMeasure;
import hesse.figure.Theme;
import hesse.testing.ThreadTest;
import hesse.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.SubScene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Without a 3-D pipeline.
@ThreadTest
class SurfaceViewTest {
    private final Messages messages = new Messages(Locale.ROOT);

    @Test
    void saysThatThereIsNoSurfaceWithout3d() throws Exception {
        FxThread.call(() -> {
            assertFalse(Platform.isSupported(ConditionalFeature.SCENE3D));
            var view = new SurfaceView(messages, new CanvasPlayer(new FontBook(), TextMeasure.cautious()));
            var notice = (Label) view.getChildrenUnmodifiable().stream().filter(Label.class::isInstance).findFirst().orElseThrow();
            assertEquals(messages.text("app.surface.unsupported"), notice.getText());
            assertTrue(notice.isVisible());
            assertTrue(view.getChildrenUnmodifiable().stream().noneMatch(SubScene.class::isInstance));
            return null;
        });
    }

    @Test
    void acceptsEverythingAllTheSame() throws Exception {
        FxThread.call(() -> {
            var view = new SurfaceView(messages, new CanvasPlayer(new FontBook(), TextMeasure.cautious()));
            view.resize(400, 300);
            view.showCursor(Examples.cursor("x*y", 1, 1));
            view.showRaces(Examples.races(50));
            view.showSample(Examples.sample("x*y"));
            view.showSample(Examples.sample("log(-1-x^2)"));
            view.showDrape(Examples.plain(0xFF336699));
            view.setStyle(Style.of(Theme.DARK, 2));
            view.orbitProperty().set(Orbit.INITIAL.turned(1, 1));
            view.showRaces(List.of());
            view.showCursor(null);
            var picture = view.snapshot(2);
            assertEquals(800, picture.getWidth());
            assertEquals(600, picture.getHeight());
            return null;
        });
    }

    @Test
    void snapshotsAreNoLargerThanATexture() throws Exception {
        FxThread.call(() -> {
            var view = new SurfaceView(messages, new CanvasPlayer(new FontBook(), TextMeasure.cautious()));
            view.resize(1600, 400);
            var picture = view.snapshot(4);
            assertEquals(SurfaceView.LONGEST_SIDE, picture.getWidth());
            assertEquals(1024, picture.getHeight());
            return null;
        });
    }

    @Test
    void isFoundAndNamed() throws Exception {
        FxThread.call(() -> {
            Node view = new SurfaceView(messages, new CanvasPlayer(new FontBook(), TextMeasure.cautious()));
            assertEquals("surface", view.getId());
            assertEquals(AccessibleRole.IMAGE_VIEW, view.getAccessibleRole());
            assertEquals(messages.text("app.surface.name"), view.getAccessibleText());
            return null;
        });
    }
}
