package hesse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A package says in its package-info what it promises.
class PackageDocsTest {

    private static final Path SOURCES = Path.of("src/main/java/hesse");
    private static final int LEAST_WORDS = 5;

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            var silent = folders.filter(folder -> !folder.equals(SOURCES)).filter(PackageDocsTest::holdsSources)
                    .filter(folder -> words(folder.resolve("package-info.java")) < LEAST_WORDS).toList();
            assertEquals(List.of(), silent, "packages without a documented package-info.java");
        }
    }

    private static boolean holdsSources(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long words(Path packageInfo) {
        if (!Files.exists(packageInfo)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(packageInfo)) {
            return lines.filter(line -> line.startsWith("///")).flatMap(line -> Stream.of(line.substring(3).split("\\s+")))
                    .filter(word -> !word.isBlank()).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
