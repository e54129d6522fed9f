package hesse.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.optimize.MethodName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The style sheet can't be asked by the compiler whether it knows all methods.
class MethodColoursTest {
    private static final Path STYLE_SHEET = Path.of("assets/hesse/hesse.css");

    @ParameterizedTest
    @EnumSource
    void everyMethodHasItsColourInBothThemes(MethodName method) throws IOException {
        var styles = Files.readString(STYLE_SHEET);
        var colour = "-hesse-" + method.spelling();
        assertEquals(2, styles.split("\n {4}" + colour + ": #[0-9a-f]{6};", -1).length - 1, colour);
        assertTrue(styles.contains(".method-" + method.spelling() + " { -fx-text-fill: " + colour + "; }"), method.spelling());
    }
}
