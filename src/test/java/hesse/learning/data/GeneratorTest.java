package hesse.learning.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.learning.Dataset;
import hesse.learning.GoldenLosses;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class GeneratorTest {

    @ParameterizedTest
    @EnumSource
    void aSeedMakesTheSameData(Generator generator) {
        assertEquals(generator.make(20, 0.1, 5), generator.make(20, 0.1, 5));
        assertNotEquals(generator.make(20, 0.1, 5), generator.make(20, 0.1, 6));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CHEBYSHEV")
    void classesAreOfOneSize(Generator generator) {
        assertEquals(50, Arrays.stream(generator.make(100, 0.2, 1).targets()).sum());
    }

    @Test
    void chebyshevIsTheReferencesTo17Digits() {
        var golden = GoldenLosses.data("cheb20");
        var made = Generator.CHEBYSHEV.make(20, 0, 1);
        assertArrayEquals(golden.features(), made.features(), 1e-16);
        assertArrayEquals(golden.targets(), made.targets(), 1e-15);
    }

    @Test
    void shapesWithoutNoise() {
        var circles = Generator.CIRCLES.make(40, 0, 2);
        var moons = Generator.TWO_MOONS.make(40, 0, 2);
        var xor = Generator.XOR.make(40, 0, 2);
        for (int i = 0; i < 40; i++) {
            int k = i;
            assertEquals(circles.target(i) == 0 ? 1 : 0.5, Math.hypot(circles.feature(i, 0), circles.feature(i, 1)), 1e-15);
            assertEquals(1, moons.target(k) == 0 ? Math.hypot(moons.feature(k, 0), moons.feature(k, 1))
                    : Math.hypot(moons.feature(k, 0) - 1, moons.feature(k, 1) - 0.5), 1e-15);
            assertEquals(xor.target(i) == 1 ? -1 : 1, xor.feature(i, 0) * xor.feature(i, 1));
        }
    }

    @Test
    void separableDataAreSeparatedWhateverTheNoise() {
        for (double noise : new double[] {0, 1, 10}) {
            var data = Generator.SEPARABLE.make(200, noise, 3);
            for (int i = 0; i < data.size(); i++) {
                assertTrue((2 * data.target(i) - 1) * (data.feature(i, 0) + data.feature(i, 1)) / Math.sqrt(2) > 0.2499);
            }
        }
    }

    @Test
    void spiralsAreAHalfTurnApart() {
        var spirals = Generator.SPIRALS.make(40, 0, 2);
        for (int i = 0; i < 40; i += 2) {
            double part = (i / 2 + 1) / 21.0;
            assertEquals(2 * part, Math.hypot(spirals.feature(i, 0), spirals.feature(i, 1)), 1e-15);
            assertEquals(Math.cos(3 * Math.PI * part) * 2 * part, spirals.feature(i, 0), 1e-14);
            assertEquals(-spirals.feature(i, 0), spirals.feature(i + 1, 0), 1e-14, "rounding of sines and cosines of angles up to 4π");
            assertEquals(-spirals.feature(i, 1), spirals.feature(i + 1, 1), 1e-14);
        }
    }

    @Test
    void standardisedFeaturesHaveMeanZeroAndDeviationOne() {
        var data = ShippedData.read("penguins", ColumnChoice.LAST_IS_TARGET).data();
        var standard = Standardisation.of(data).apply(data);
        for (int j = 0; j < data.width(); j++) {
            assertArrayEquals(new double[] {0, 1}, moments(standard, j), 1e-13);
        }
        assertArrayEquals(data.targets(), standard.targets());
        var constant = data.with(0, new double[] {1, 2, 3, 4}, 0);
        assertEquals(constant.size(), Standardisation.of(constant).apply(constant).size());
    }

    private static double[] moments(Dataset data, int column) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < data.size(); i++) {
            sum += data.feature(i, column);
            squares += data.feature(i, column) * data.feature(i, column);
        }
        return new double[] {sum / data.size(), squares / data.size()};
    }
}
