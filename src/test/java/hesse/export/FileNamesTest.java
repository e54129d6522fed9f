package hesse.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 22, 1, 45, 12, 999);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "hesse-himmelblau-map, hesse-himmelblau-map-2026-11-22-014512.png",
        "Goldstein–Price & Söhne, goldstein-price-sohne-2026-11-22-014512.png",
        "../../etc/passwd, etc-passwd-2026-11-22-014512.png",
        "漢字, hesse-2026-11-22-014512.png"})
    void namesArePlainAndEndInTheTime(String stem, String expected) {
        assertEquals(folder.resolve(expected), FileNames.automatic(folder, stem, TIME, "png"));
    }

    @Test
    void aTakenNameIsNumbered() throws IOException {
        for (var expected : new String[] {"map-2026-11-22-014512.png", "map-2026-11-22-014512-2.png", "map-2026-11-22-014512-3.png"}) {
            var name = FileNames.automatic(folder, "map", TIME, "png");
            assertEquals(folder.resolve(expected), name);
            Files.createFile(name);
        }
        assertEquals(folder.resolve("map-2026-11-22-014512.svg"), FileNames.automatic(folder, "map", TIME, "svg"));
    }

    @Test
    void longStemsAreCut() {
        assertEquals("a".repeat(80) + "-2026-11-22-014512.png",
                FileNames.automatic(folder, "a".repeat(300), TIME, "png").getFileName().toString());
    }
}
