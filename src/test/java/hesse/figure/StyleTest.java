package hesse.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.ColourVision.Vision;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StyleTest {

    /// Grounds of the light and dark chrome.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void linesAndTextStandOutFromPanels(Theme theme) {
        var style = Style.of(theme, 1);
        var grounds = theme == Theme.LIGHT ? new int[] {0xFFFFFFFF, 0xFFF6F8FA} : new int[] {0xFF0D1117, 0xFF161B22, 0xFF21262D};
        for (int ground : grounds) {
            for (int ink : new int[] {style.curvingUp(), style.curvingDown(), style.flat()}) {
                double contrast = ColourVision.contrast(ink, ground);
                assertTrue(contrast >= 4.5, "%08X on %08X: %.2f".formatted(ink, ground, contrast));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSignsOfCurvatureDifferForEverybody(Theme theme) {
        var style = Style.of(theme, 1);
        for (var vision : Vision.values()) {
            double difference = ColourVision.difference(style.curvingUp(), style.curvingDown(), vision);
            assertTrue(difference >= 15, vision + ": " + difference);
        }
    }
}
