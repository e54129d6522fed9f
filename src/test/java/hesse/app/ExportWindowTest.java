package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.app.settings.Settings.ExportSubject;
import hesse.field.Window;
import hesse.testing.Images;
import hesse.testing.ThreadTest;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the window as files.
@ThreadTest
class ExportWindowTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @TempDir
    Path folder;

    @Test
    void mapSurfaceAndWindowAreExportedAtAnyScale() throws IOException {
        for (var subject : ExportSubject.values()) {
            Node part = window.lookup(switch (subject) {
                case MAP -> "#map";
                case SURFACE -> "#surface";
                case WINDOW -> "#workbench";
            }).query();
            for (int scale = 1; scale <= 2; scale++) {
                var image = export(subject, scale);
                assertEquals(part.getLayoutBounds().getWidth() * scale, image.getWidth(), 1, subject + " at " + scale);
                assertEquals(part.getLayoutBounds().getHeight() * scale, image.getHeight(), 1, subject + " at " + scale);
            }
        }
    }

    /// Both are made of the same marks, but by two renderers with two ways to draw letters: these may differ, and they
    /// cover less than 4 % of the map.
    @Test
    void anExportedMapLooksLikeTheScreen() throws IOException {
        window.hover(1, 1.2);
        window.keys(KeyCode.L);
        var file = export(ExportSubject.MAP, 1);
        var screen = window.onFx(() -> SwingFXUtils.fromFXImage(window.workbench().map().snapshot(null, null), null));
        var difference = Images.compare(screen, file, 48);
        assertTrue(difference.share() < 0.04, difference::toString);
    }

    @Test
    void anExportedMapShowsTheClassesInItsPixels() throws IOException {
        window.keys(KeyCode.W);
        window.show("x^2 + y^2", new Window(-1, 1, -1, 1));
        int bowl = at(export(ExportSubject.MAP, 2), 0.3, 0.2, 2);
        window.show("-x^2 - y^2", new Window(-1, 1, -1, 1));
        int dome = at(export(ExportSubject.MAP, 2), 0.3, 0.2, 2);
        assertTrue((bowl & 255) > (bowl >> 16 & 255), () -> "a bowl is blue, but was " + Integer.toHexString(bowl));
        assertTrue((dome & 255) < (dome >> 16 & 255), () -> "a dome is vermilion, but was " + Integer.toHexString(dome));
    }

    private int at(BufferedImage image, double x, double y, int scale) {
        var map = window.projection();
        return image.getRGB((int) (map.toPixelX(x) * scale), (int) (map.toPixelY(y) * scale));
    }

    @Test
    void aFolderThatCannotBeWrittenIsExplainedAndNothingIsLeft() throws IOException {
        set(folder.resolve("missing"), ExportSubject.MAP, 2);
        window.keys(KeyCode.CONTROL, KeyCode.E);
        window.await("the sentence", () -> window.lookup("#status").queryLabeled().getText().startsWith("Could not write"));
        assertEquals(List.of(), files());
        assertTrue(Files.notExists(folder.resolve("missing")));
    }

    @Test
    void aPictureIsCopiedToTheClipboard() {
        set(folder, ExportSubject.MAP, 1);
        window.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.await("the sentence", () -> window.lookup("#status").queryLabeled().getText().startsWith("Copied"));
        Image copied = window.onFx(() -> Clipboard.getSystemClipboard().getImage());
        assertEquals(Math.rint(window.workbench().map().getWidth()), copied.getWidth());
        assertEquals(Math.rint(window.workbench().map().getHeight()), copied.getHeight());
    }

    private void set(Path into, ExportSubject subject, int scale) {
        window.onFx(() -> {
            window.settings().exportFolder().set(into);
            window.settings().exportSubject().set(subject);
            window.settings().exportScale().set(scale);
            return null;
        });
    }

    private BufferedImage export(ExportSubject subject, int scale) throws IOException {
        set(folder, subject, scale);
        window.keys(KeyCode.CONTROL, KeyCode.E);
        window.await("the picture", () -> window.lookup("#status").queryLabeled().getText().startsWith("Saved"));
        File file = files().getFirst().toFile();
        var image = ImageIO.read(file);
        Files.delete(file.toPath());
        window.onFx(() -> {
            window.lookup("#status").queryLabeled().setText("");
            return null;
        });
        window.settle();
        return image;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
