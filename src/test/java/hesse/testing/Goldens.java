package hesse.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/// Text files under `src/test/resources/goldens` that a test's output is compared with. A missing file fails, and so does
/// one that no test asks for; `-Dgoldens.write=true` writes them anew. What a test got instead of the expected text lies in
/// `target/goldens`.
public final class Goldens {
    private static final Path EXPECTED = Path.of("src/test/resources/goldens");
    private static final Path ACTUAL = Path.of("target/goldens");

    private final String folder;

    /// Goldens of one test class, in a folder of their own.
    public Goldens(String folder) {
        this.folder = folder;
    }

    public void check(String name, String actual) {
        Path expected = EXPECTED.resolve(folder, name + ".txt");
        try {
            if (Boolean.getBoolean("goldens.write")) {
                write(expected, actual);
                return;
            }
            if (!Files.exists(expected)) {
                write(ACTUAL.resolve(folder, name + ".txt"), actual);
            }
            assertTrue(Files.exists(expected), () -> "no golden " + expected + "; -Dgoldens.write=true writes it");
            String wanted = Files.readString(expected);
            if (!wanted.equals(actual)) {
                write(ACTUAL.resolve(folder, name + ".txt"), actual);
            }
            assertEquals(wanted, actual, () -> "differs from " + expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Fails unless the folder holds exactly these goldens.
    public void checkNoOrphans(Set<String> names) {
        var found = new TreeSet<String>();
        try (var files = Files.list(EXPECTED.resolve(folder))) {
            files.forEach(file -> found.add(file.getFileName().toString().replace(".txt", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals(new TreeSet<>(names), found, "goldens without a test, or tests without a golden");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
