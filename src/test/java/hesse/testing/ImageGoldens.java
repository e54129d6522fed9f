package hesse.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;

/// PNG files under `src/test/resources/goldens` that pictures are compared with. A missing file fails, and so does one
/// that no test asks for; `-Dgoldens.write=true` writes them anew. After a failure the expected, the actual and the
/// difference picture lie in `target/goldens`.
public final class ImageGoldens {
    private static final Path EXPECTED = Path.of("src/test/resources/goldens");
    private static final Path ACTUAL = Path.of("target/goldens");

    private final String folder;
    private final int tolerance;
    private final double share;

    /// Goldens of one test class, in a folder of their own.
    ///
    /// @param tolerance a difference of a channel that doesn't count, 0 to 255
    /// @param share     of the pixels that may differ by more
    public ImageGoldens(String folder, int tolerance, double share) {
        this.folder = folder;
        this.tolerance = tolerance;
        this.share = share;
    }

    public void check(String name, BufferedImage actual) {
        Path file = EXPECTED.resolve(folder, name + ".png");
        try {
            if (Boolean.getBoolean("goldens.write")) {
                write(actual, file);
                return;
            }
            if (!Files.exists(file)) {
                write(actual, ACTUAL.resolve(folder, name + "-actual.png"));
            }
            assertTrue(Files.exists(file), () -> "no golden " + file + "; -Dgoldens.write=true writes it");
            compare(name, ImageIO.read(file.toFile()), actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compare(String name, BufferedImage expected, BufferedImage actual) throws IOException {
        var difference = Images.compare(expected, actual, tolerance);
        if (difference.share() > share) {
            write(expected, ACTUAL.resolve(folder, name + "-expected.png"));
            write(actual, ACTUAL.resolve(folder, name + "-actual.png"));
            write(difference.picture(), ACTUAL.resolve(folder, name + "-difference.png"));
        }
        assertTrue(difference.share() <= share, () -> name + ": " + difference + "; see " + ACTUAL.resolve(folder));
    }

    /// Fails unless the folder holds exactly these goldens.
    public void checkNoOrphans(Set<String> names) {
        var found = new TreeSet<String>();
        try (var files = Files.list(EXPECTED.resolve(folder))) {
            files.forEach(file -> found.add(file.getFileName().toString().replace(".png", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(new TreeSet<>(names), found, "goldens without a test, or tests without a golden");
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
