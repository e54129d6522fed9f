package hesse.figure.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.ColourVision;
import hesse.figure.ColourVision.Vision;
import hesse.figure.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BasinPaletteTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void huesAtEqualStepsDifferForEverybody(Theme theme) {
        var palette = new BasinPalette(theme);
        for (var vision : Vision.values()) {
            for (int step = 0; step < BasinPalette.STEPS; step++) {
                for (int a = 0; a < BasinPalette.HUES; a++) {
                    for (int b = 0; b < a; b++) {
                        double difference = ColourVision.difference(palette.colour(a, step), palette.colour(b, step), vision);
                        assertTrue(difference >= 13, difference + " between " + a + " and " + b + " at " + step + ", " + vision);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void moreStepsAreDarker(Theme theme) {
        var palette = new BasinPalette(theme);
        for (int hue = 0; hue < BasinPalette.HUES; hue++) {
            for (int step = 4; step < BasinPalette.STEPS; step++) {
                assertTrue(ColourVision.lightness(palette.colour(hue, step)) < ColourVision.lightness(palette.colour(hue, step - 4)),
                        hue + " at " + step);
                assertTrue(ColourVision.lightness(palette.neutral(step)) < ColourVision.lightness(palette.neutral(step - 4)),
                        "neutral at " + step);
            }
        }
    }

    /// Among any 24 points that follow each other no two look alike.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void huesComeAgainUnderPatterns(Theme theme) {
        var palette = new BasinPalette(theme);
        for (int k = 0; k < BasinPalette.HUES; k++) {
            int hue = palette.colour(k, 9);
            assertEquals(hue, palette.colour(k + BasinPalette.HUES, 9));
            assertNotEquals(tile(palette, k + BasinPalette.HUES, hue), tile(palette, k + 2 * BasinPalette.HUES, hue));
            assertEquals(tile(palette, k + BasinPalette.HUES, hue), tile(palette, k + 3 * BasinPalette.HUES, hue));
        }
    }

    private static String tile(BasinPalette palette, int k, int ground) {
        var pattern = palette.pattern(k, 1);
        var text = new StringBuilder();
        for (int row = 0; row < 20; row++) {
            for (int column = 0; column < 20; column++) {
                text.append(pattern.over(ground, column, row) == ground ? ' ' : '#');
            }
        }
        return text.toString();
    }
}
