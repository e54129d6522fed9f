package hesse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The fonts' licence asks for its text and the copyright beside every copy.
class FontLicencesTest {

    private static final Path FONTS = Path.of("assets/hesse/fonts");

    @Test
    void everyFontHasItsLicenceBesideIt() throws IOException {
        var licences = Files.readString(FONTS.resolve("OFL-Inter.txt")) + Files.readString(FONTS.resolve("OFL-STIX.txt"));
        try (Stream<Path> files = Files.list(FONTS)) {
            var unlicensed = files.map(file -> file.getFileName().toString()).filter(name -> !name.startsWith("OFL-"))
                    .filter(name -> !licences.contains(name) && !licences.contains(name.replaceFirst("-.*\\.", "-*."))).toList();
            assertEquals(List.of(), unlicensed);
        }
        assertEquals(3, licences.split("SIL OPEN FONT LICENSE Version 1.1").length, "both texts");
    }
}
