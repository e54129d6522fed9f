package hesse.figure.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.ColourVision;
import hesse.figure.ColourVision.Vision;
import hesse.figure.Theme;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final int STEPS = 32;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void sequentialAndNeutralPalettesRiseInLightness(Theme theme) {
        for (var palette : new Palette[] {Palette.sequential(theme), Palette.neutral(theme)}) {
            for (int i = 1; i <= STEPS; i++) {
                assertTrue(lightness(palette, i) > lightness(palette, i - 1), "step " + i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void divergingPalettesHaveTheirOnlyExtremumInTheirGreyMiddle(Theme theme) {
        var palette = Palette.diverging(theme);
        double towards = theme == Theme.LIGHT ? 1 : -1;
        for (int i = 1; i <= STEPS; i++) {
            assertEquals(i <= STEPS / 2, towards * lightness(palette, i) > towards * lightness(palette, i - 1), "step " + i);
        }
        assertTrue(ColourVision.chroma(palette.colour(0.5)) < 0.002);
        assertEquals(lightness(palette, 0), lightness(palette, STEPS), 6, "equal magnitudes are about equally light");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void negativeIsVermilionAndPositiveBlueAsTheClassesAre(Theme theme) {
        var palette = Palette.diverging(theme);
        for (double t : new double[] {0, 0.1, 0.2, 0.3}) {
            assertEquals(44, ColourVision.hue(palette.colour(t)), 8);
            assertEquals(255, ColourVision.hue(palette.colour(1 - t)), 8);
        }
    }

    /// Steps of 16 entries each, as rounding to 8 bits is of the size of single ones; of the greys it still moves each
    /// end by up to a tenth of a step.
    @ParameterizedTest
    @EnumSource(Theme.class)
    void stepsAreEven(Theme theme) {
        for (var palette : new Palette[] {Palette.sequential(theme), Palette.diverging(theme), Palette.neutral(theme)}) {
            double inOklab = ratio(i -> ColourVision.deltaOk(palette.colour((i - 1) / 16.0), palette.colour(i / 16.0)));
            assertTrue(inOklab <= 1.3, "ΔE OK, largest to smallest: " + inOklab);
            double inCielab = ratio(i -> ColourVision.difference(palette.colour((i - 1) / 16.0), palette.colour(i / 16.0), Vision.NORMAL));
            assertTrue(inCielab <= 2.5, "CIEDE2000, largest to smallest: " + inCielab);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noStepIsLostToColourBlindness(Theme theme) {
        var palette = Palette.sequential(theme);
        for (var vision : Vision.values()) {
            for (int i = 1; i <= 8; i++) {
                double difference = ColourVision.difference(palette.colour((i - 1) / 8.0), palette.colour(i / 8.0), vision);
                assertTrue(difference >= 4, vision + ", step " + i + " of 8: " + difference);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void signsCanBeToldApartByEverybody(Theme theme) {
        var palette = Palette.diverging(theme);
        for (var vision : Vision.values()) {
            for (double t : new double[] {0, 0.1, 0.2, 0.3}) {
                double difference = ColourVision.difference(palette.colour(t), palette.colour(1 - t), vision);
                assertTrue(difference >= 15, vision + " at " + t + ": " + difference);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void positionsAreClamped(Theme theme) {
        var palette = Palette.sequential(theme);
        assertEquals(palette.colour(0), palette.colour(-3));
        assertEquals(palette.colour(0), palette.colour(Double.NaN));
        assertEquals(palette.colour(1), palette.colour(Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theThemesLinesShowOnEveryColour(Theme theme) {
        double line = ColourVision.lightness(theme == Theme.LIGHT ? 0xFF14181F : 0xFFF4F6FA);
        for (var palette : new Palette[] {Palette.sequential(theme), Palette.diverging(theme), Palette.neutral(theme)}) {
            for (int i = 0; i <= STEPS; i++) {
                assertTrue(Math.abs(lightness(palette, i) - line) >= 20, "step " + i + ": " + lightness(palette, i));
            }
        }
    }

    private static double lightness(Palette palette, int step) {
        return ColourVision.lightness(palette.colour((double) step / STEPS));
    }

    private static double ratio(IntToDoubleFunction size) {
        var sizes = IntStream.rangeClosed(1, 16).mapToDouble(size).summaryStatistics();
        return sizes.getMax() / sizes.getMin();
    }
}
