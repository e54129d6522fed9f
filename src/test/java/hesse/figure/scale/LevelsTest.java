package hesse.figure.scale;

import static hesse.contour.Contours.row;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private record Range(double low, double high, double softness, int about) {}

    @Test
    void tenthsAreTenths() {
        assertArrayEquals(row(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9), Levels.linear(0, 1, 9));
    }

    @Test
    void stepsAreOneTwoTwoAndAHalfOrFive() {
        assertArrayEquals(row(1, 2, 3, 4), Levels.linear(0, 5, 4));
        assertArrayEquals(row(2, 4, 6, 8), Levels.linear(0, 10, 4));
        assertArrayEquals(row(-2.5, 0, 2.5, 5), Levels.linear(-4, 7, 4));
        assertArrayEquals(row(-5, 0, 5, 10), Levels.linear(-9, 14, 4));
    }

    @Test
    void steepFunctionsHaveLevelsInOneTwoFive() {
        assertArrayEquals(row(0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000), Levels.logarithmic(0, 2500, 0.1, 15));
    }

    @Test
    void fewLevelsSkipNumbersAndThenDecades() {
        assertArrayEquals(row(0.1, 1, 10, 100, 1000), Levels.logarithmic(0, 2500, 0.01, 5));
        assertArrayEquals(row(0.01, 1, 100), Levels.logarithmic(0, 2500, 0.0001, 3));
    }

    @Test
    void levelsAboveALowestValueThatIsNotRoundAreRoundNearItAsFarAsTheyCanBe() {
        assertArrayEquals(row(-0.5, 0, 1, 4, 10, 20, 50, 100), Levels.logarithmic(-1.0316, 160, 0.4, 8));
    }

    @Test
    void aRangeOfAFewSoftnessesIsLinear() {
        assertArrayEquals(Levels.linear(0, 2.9, 10), Levels.logarithmic(0, 2.9, 1, 10));
    }

    @Test
    void nothingLiesBetweenEqualReversedOrUndefinedEnds() {
        double[][] ranges = {{1, 1}, {2, 1}, {Double.NaN, 1}, {0, Double.NaN}, {0, Double.POSITIVE_INFINITY},
            {Double.NEGATIVE_INFINITY, 0}, {0.0, -0.0}, {1, Math.nextUp(1.0)}};
        for (var range : ranges) {
            assertEquals(0, Levels.linear(range[0], range[1], 10).length, Arrays.toString(range));
            assertEquals(0, Levels.logarithmic(range[0], range[1], 1, 10).length, Arrays.toString(range));
        }
    }

    @Test
    void theSmallestAndTheLargestRangesAreServed() {
        assertArrayEquals(row(1.5e-300, 2e-300, 2.5e-300), Levels.linear(1e-300, 3e-300, 3));
        assertArrayEquals(row(-1e308, 0, 1e308), Levels.linear(-1.7e308, 1.7e308, 3));
        assertArrayEquals(row(1 + 0x1p-52, 1 + 0x1p-51), Levels.linear(1, 1 + 0x1.8p-51, 10));
        assertTrue(Levels.logarithmic(0, 1e300, 1e-300, 15).length >= 8);
        assertTrue(Levels.logarithmic(-Double.MAX_VALUE, Double.MAX_VALUE, 1, 15).length >= 8);
        assertTrue(Levels.logarithmic(0, 1e-300, Double.MIN_VALUE, 15).length >= 8);
    }

    @Test
    void softnessIsPositiveAndFinite() {
        for (double softness : row(0, -1, Double.NaN, Double.POSITIVE_INFINITY)) {
            var refused = assertThrows(IllegalArgumentException.class, () -> Levels.logarithmic(0, 1, softness, 10));
            assertEquals("softness is positive and finite, but was " + softness, refused.getMessage());
        }
    }

    private static Range range(ForAll.Draw draw) {
        double low = draw.anyScale();
        double high = draw.chance(0.5) ? draw.anyScale() : low + Math.abs(draw.real(-10, 10));
        double softness = Math.max(Math.abs(draw.anyScale()), Double.MIN_VALUE);
        return new Range(Math.min(low, high), Math.max(low, high), softness, draw.random().nextInt(-1, 80));
    }

    @Test
    void levelsLieStrictlyBetweenAscendingAndAreSixtyAtMost() {
        ForAll.seeded(60).cases(300).check(LevelsTest::range, range -> {
            for (var levels : new double[][] {Levels.linear(range.low(), range.high(), range.about()),
                Levels.logarithmic(range.low(), range.high(), range.softness(), range.about())}) {
                assertTrue(levels.length <= Levels.MOST, levels.length + " levels");
                double before = range.low();
                for (double level : levels) {
                    assertTrue(before < level && level < range.high(), Arrays.toString(levels));
                    before = level;
                }
            }
        });
    }

    /// A step is at most 2.5 times the next smaller one, so a number within a factor of two can be had.
    @Test
    void linearLevelsAreAboutAsManyAsWanted() {
        ForAll.seeded(61).cases(300).check(LevelsTest::range, range -> {
            int wanted = Math.clamp(range.about(), 1, Levels.MOST);
            double ulp = Math.ulp(Math.max(Math.abs(range.low()), Math.abs(range.high())));
            if (range.high() - range.low() > 1000 * ulp && range.high() - range.low() < Double.POSITIVE_INFINITY) {
                int count = Levels.linear(range.low(), range.high(), range.about()).length;
                assertTrue(2 * count >= wanted && count <= 2 * wanted, count + " levels");
            }
        });
    }

    @Test
    void linearLevelsAreMultiplesOfOneShortStep() {
        ForAll.seeded(62).check(draw -> new Range(draw.real(-100, 0), draw.real(1, 100), 1, 1 + draw.random().nextInt(30)), range -> {
            var levels = Levels.linear(range.low(), range.high(), range.about());
            if (levels.length > 1) {
                var step = decimal(levels[1]).subtract(decimal(levels[0]));
                assertTrue(Arrays.asList("1", "2", "25", "5").contains(step.stripTrailingZeros().unscaledValue().toString()),
                        "step " + step);
                for (int i = 0; i < levels.length; i++) {
                    assertEquals(0, decimal(levels[i]).remainder(step).signum(), "level " + levels[i]);
                    assertEquals(0, decimal(levels[0]).add(step.multiply(BigDecimal.valueOf(i))).compareTo(decimal(levels[i])));
                }
                assertTrue(decimal(levels[0]).subtract(step).compareTo(decimal(range.low())) <= 0, "one missing at the low end");
                assertTrue(decimal(levels[levels.length - 1]).add(step).compareTo(decimal(range.high())) >= 0,
                        "one missing at the high end");
            }
        });
    }

    /// What a reader sees: the shortest decimal that stands for the double.
    private static BigDecimal decimal(double value) {
        return new BigDecimal(Double.toString(value));
    }

    @Test
    void logarithmicLevelsGrowEverSparser() {
        ForAll.seeded(63)
                .check(draw -> new Range(0, Math.pow(10, draw.real(1, 12)), Math.pow(10, draw.real(-6, 0)), 10 + draw.random().nextInt(20)),
                        range -> {
            var levels = Levels.logarithmic(0, range.high(), range.softness(), range.about());
            assertTrue(levels.length >= range.about() / 2, levels.length + " levels");
            for (int i = 2; i < levels.length; i++) {
                double ratio = levels[i] / levels[i - 1];
                assertTrue(ratio >= 1.2 && ratio <= 10.001, "from " + levels[i - 1] + " to " + levels[i]);
            }
        });
    }
}
