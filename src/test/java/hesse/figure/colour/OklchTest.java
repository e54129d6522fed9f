package hesse.figure.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.figure.ColourVision;
import hesse.testing.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OklchTest {

    /// The corners of the sRGB cube, as CSS Color 4 and its implementations give them in OKLCH.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 000000", "1, 0, 0, FFFFFF", "0.62796, 0.25768, 29.234, FF0000", "0.86644, 0.29483, 142.495, 00FF00",
        "0.45201, 0.31321, 264.052, 0000FF", "0.96798, 0.21101, 109.769, FFFF00", "0.90540, 0.15455, 194.769, 00FFFF",
        "0.70167, 0.32249, 328.363, FF00FF"})
    void cornersOfTheCubeAreThemselves(double lightness, double chroma, double hue, String hex) {
        assertEquals(hex, "%06X".formatted(new Oklch(lightness, chroma, hue).argb() & 0xFFFFFF));
    }

    @Test
    void coloursThatCannotBeShownKeepLightnessAndHue() {
        ForAll.seeded(20_260_101).cases(500).check(
                draw -> new Oklch(draw.real(0.15, 0.95), draw.real(0, 0.5), draw.real(0, 360)),
                colour -> {
                    var shown = colour.inGamut();
                    assertEquals(colour.lightness(), shown.lightness());
                    assertEquals(colour.hue(), shown.hue());
                    assertTrue(shown.chroma() <= colour.chroma());
                    // Half a step of 8 bits in each component moves a colour by up to 0.008 in Oklab at this lightness.
                    var lab = ColourVision.oklab(colour.argb());
                    assertEquals(shown.lightness(), lab[0], 0.008);
                    assertEquals(shown.chroma() * Math.cos(Math.toRadians(shown.hue())), lab[1], 0.008);
                    assertEquals(shown.chroma() * Math.sin(Math.toRadians(shown.hue())), lab[2], 0.008);
                });
    }

    @Test
    void fittingLosesNoMoreChromaThanItMust() {
        var fitted = new Oklch(0.62796, 0.4, 29.234).inGamut();
        assertEquals(0.25768, fitted.chroma(), 2e-3);
    }

    @Test
    void opacityIsInTheTopByte() {
        assertEquals(0x80FFFFFF, new Oklch(1, 0, 0).argb(0.5));
        assertEquals(0x00FFFFFF, new Oklch(1, 0, 0).argb(0));
    }

    @Test
    void whatIsNoNumberIsNoColour() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> new Oklch(Double.NaN, 0.1, 20));
        assertEquals("no colour: lightness NaN, chroma 0.1, hue 20.0", thrown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Oklch(0.5, -0.1, 20));
    }
}
