package hesse.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.figure.ColourVision.Vision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ColourVisionTest {

    /// Pairs from Sharma, Wu and Dalal (2005), table 1, which prints four decimals.
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 3.1571, -77.2803, 50, 0, -82.7485, 2.8615",
        "50, 2.8361, -74.0200, 50, 0, -82.7485, 3.4412",
        "50, -1.3802, -84.2814, 50, 0, -82.7485, 1.0000",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, 2.4900, -0.0010, 50, -2.4900, 0.0009, 7.1792",
        "50, 2.4900, -0.0010, 50, -2.4900, 0.0011, 7.2195",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 61, -5, 29, 22.8977",
        "50, 2.5, 0, 56, -27, -3, 31.9030",
        "50, 2.5, 0, 58, 24, 15, 19.4535",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"})
    void differencesAreThoseOfThePublishedTable(double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        assertEquals(expected, ColourVision.deltaE2000(new double[] {l1, a1, b1}, new double[] {l2, a2, b2}), 5e-5);
    }

    @ParameterizedTest
    @EnumSource(Vision.class)
    void greysLookTheSameToEverybody(Vision vision) {
        var seen = vision.seen(new double[] {0.4, 0.4, 0.4});
        // The published matrices have six decimals.
        for (double component : seen) {
            assertEquals(0.4, component, 2e-6);
        }
    }

    @Test
    void blackOnWhiteHasTheGreatestContrast() {
        // The matrix to CIE XYZ has seven decimals.
        assertEquals(21, ColourVision.contrast(0xFF000000, 0xFFFFFFFF), 1e-5);
    }
}
