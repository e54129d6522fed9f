package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.settings.Settings.ExportSubject;
import hesse.document.Panes;
import hesse.field.Window;
import hesse.figure.Orbit;
import hesse.testing.ThreadTest;
import hesse.text.Numbers;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The surface in the window, on a real display with a 3-D pipeline.
@Tag("display")
@ThreadTest
class SurfaceWindowTest {
    /// A picture with fewer colours shows no shaded surface.
    private static final int COLOURS = 500;

    @RegisterExtension
    final WindowFixture window = WindowFixture.of(1010, 700);

    @TempDir
    Path folder;

    @BeforeEach
    void thereIs3d() {
        assertTrue(Platform.isSupported(ConditionalFeature.SCENE3D), "these tests need a display with OpenGL");
    }

    @Test
    void theSurfaceIsShownAndFollowsTheFunction() {
        int[] before = surfacePixels();
        assertTrue(colours(before) > COLOURS, () -> colours(before) + " colours");
        window.show("x^2 - y^2", new Window(-1, 1, -1, 1));
        assertFalse(Arrays.equals(before, surfacePixels()), "the picture stayed as it was");
    }

    @Test
    void theMouseOverTheSurfaceMovesTheCursorOfBothViews() {
        window.show("x^2 + y", new Window(-1, 1, -1, 1));
        int[] map = window.mapPixels();
        int[] surface = surfacePixels();
        window.hover(onSurface(0.5, 0.5));
        var reading = window.workbench().cursor().reading().getValue();
        var at = reading.point();
        assertTrue(window.projection().window().contains(at.x(), at.y()), at::toString);
        assertEquals(Numbers.format(at.x() * at.x() + at.y(), 5), window.text("reading-value"));
        assertFalse(Arrays.equals(map, window.mapPixels()), "no crosshair on the map");
        assertFalse(Arrays.equals(surface, surfacePixels()), "no cursor on the surface");
        window.hover(onSurface(0.55, 0.5));
        assertTrue(window.workbench().cursor().reading().getValue().point().x() > at.x(), "further right is a larger x");
        window.hover(onSurface(0.01, 0.01));
        assertNull(window.workbench().cursor().reading().getValue(), "beside the surface");
    }

    @Test
    void clicksAndDragsOnTheSurfaceStartTheRaceAndTurnTheBox() {
        window.show("x^2 + y^2", new Window(-1, 1, -1, 1));
        window.hover(onSurface(0.5, 0.5));
        var read = window.workbench().cursor().reading().getValue().point();
        window.clickOn(MouseButton.PRIMARY);
        window.settle();
        var start = window.model().get().race().start().orElseThrow();
        assertEquals(read.x(), start.x(), 0.005, "a thousandth of the window or so");
        assertEquals(read.y(), start.y(), 0.005, "a thousandth of the window or so");
        window.hover(onSurface(0.3, 0.6));
        window.press(MouseButton.PRIMARY);
        window.hover(onSurface(0.5, 0.55));
        window.release(MouseButton.PRIMARY);
        window.settle();
        assertNotEquals(Orbit.INITIAL, window.model().get().view().orbit());
        assertEquals(start, window.model().get().race().start().orElseThrow(), "a drag is no click");
        window.doubleClick("surface", onSurface(0.55, 0.5));
        assertEquals(Orbit.INITIAL, window.model().get().view().orbit());
        assertEquals(start, window.model().get().race().start().orElseThrow(), "a double click is no click");
    }

    @Test
    void oneTwoThreeShowMapAndSurface() {
        window.keys(KeyCode.DIGIT3);
        assertEquals(Panes.SURFACE, window.model().get().view().panes());
        assertTrue(colours(surfacePixels()) > COLOURS);
        window.keys(KeyCode.DIGIT1);
        assertTrue(window.lookup("#surface").tryQuery().isEmpty());
        window.show("x y", new Window(-2, 2, -2, 2));
        window.keys(KeyCode.DIGIT2);
        assertTrue(colours(surfacePixels()) > COLOURS, "what was changed while it was hidden is shown");
        assertTrue(window.projection().window().contains(-2, 2));
    }

    @Test
    void surfaceAndWindowAreExportedAtTwiceTheirSize() throws IOException {
        for (var subject : new ExportSubject[] {ExportSubject.SURFACE, ExportSubject.WINDOW}) {
            Node part = window.lookup(subject == ExportSubject.SURFACE ? "#surface" : "#workbench").query();
            var image = export(subject);
            assertEquals(part.getLayoutBounds().getWidth() * 2, image.getWidth(), 1);
            assertEquals(part.getLayoutBounds().getHeight() * 2, image.getHeight(), 1);
            Node surface = window.lookup("#surface").query();
            Point2D corner = window.onFx(() -> part.sceneToLocal(surface.localToScene(0, 0)));
            var cut = image.getSubimage((int) (corner.getX() * 2), (int) (corner.getY() * 2),
                    (int) surface.getLayoutBounds().getWidth() * 2 - 1, (int) surface.getLayoutBounds().getHeight() * 2 - 1);
            assertTrue(colours(cut.getRGB(0, 0, cut.getWidth(), cut.getHeight(), null, 0, cut.getWidth())) > COLOURS,
                    subject + " without its surface");
        }
    }

    private BufferedImage export(ExportSubject subject) throws IOException {
        window.onFx(() -> {
            window.settings().exportFolder().set(folder);
            window.settings().exportSubject().set(subject);
            window.settings().exportScale().set(2);
            window.lookup("#status").queryLabeled().setText("");
            return null;
        });
        window.clickOn("#export");
        window.await("the picture", () -> window.lookup("#status").queryLabeled().getText().startsWith("Saved"));
        try (Stream<Path> files = Files.list(folder)) {
            var file = files.filter(path -> path.toString().contains(subject.name().toLowerCase(java.util.Locale.ROOT))).findFirst()
                    .orElseThrow();
            return ImageIO.read(file.toFile());
        }
    }

    /// A place on the screen by fractions of the surface's sides.
    private Point2D onSurface(double right, double down) {
        return window.onFx(() -> {
            Node surface = window.lookup("#surface").query();
            var bounds = surface.getLayoutBounds();
            return surface.localToScreen(bounds.getWidth() * right, bounds.getHeight() * down);
        });
    }

    private int[] surfacePixels() {
        return WindowFixture.pixels(window.onFx(() -> window.lookup("#surface").query().snapshot(null, null)));
    }

    private static long colours(int[] pixels) {
        return Arrays.stream(pixels).distinct().count();
    }
}
