package hesse.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.testing.ThreadTest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is prepared in the background can't be seen.
@ThreadTest
class WarmUpTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.whole();

    @Test
    void nothingOnScreenChangesWhileTheProgramWarmsUp() {
        var exploration = window.model().get();
        var landscape = window.workbench().results().landscape().get();
        var pixels = window.mapPixels();
        var done = warmUp();
        window.await("the end of the warm-up", done::isDone);
        assertEquals(exploration, window.model().get());
        assertEquals(landscape, window.workbench().results().landscape().get());
        assertArrayEquals(pixels, window.mapPixels());
    }

    /// The warm-up stands still for it, and goes on.
    @Test
    void aFormulaTypedDuringTheWarmUpIsShown() {
        var done = warmUp();
        window.typeFormula("3x - y^2");
        assertEquals(3 * 1.5 - 4, window.value(1.5, 2));
        window.await("the end of the warm-up", done::isDone);
    }

    private CompletableFuture<Void> warmUp() {
        return window.onFx(() -> window.workbench().warmUp());
    }

    /// A machine without JavaFX, where a head start has nothing to fall back on.
    static final class Alone {
        private Alone() {}

        public static void main(String[] arguments) {
            HeadStart.begin().loaded();
            System.out.print("JavaFX " + ModuleLayer.boot().findModule("javafx.graphics").isPresent());
        }
    }

    @Test
    void theHeadStartNeedsNoToolkit() throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Djava.awt.headless=true",
                "-cp", classPath(), Alone.class.getName()).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertEquals("JavaFX false", printed);
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> !entry.contains("javafx"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
