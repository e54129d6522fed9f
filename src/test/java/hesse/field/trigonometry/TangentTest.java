package hesse.field.trigonometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.function.ExactFunctions;
import hesse.testing.ForAll;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Tangents against sine over cosine in many digits, and at their ends against [Math].
class TangentTest {

    private static final long SEED = 20_281;

    /// Next to poles and zeros the closest, at the border between two quarter turns, and of any size.
    private static final List<Double> HARD = List.of(Math.PI / 2, Math.nextUp(Math.PI / 2), Math.PI, -Math.PI, Math.PI / 4,
            Math.nextUp(Math.PI / 4),
            Math.nextDown(Math.PI / 4), 0x1p19, Math.nextUp(0x1p19), -0x1p19, 1e9, 1e22, -1e300, Double.MAX_VALUE,
            6381956970095103.0 * 0x1p797,
            Double.MIN_VALUE, -3e-310, Double.MIN_NORMAL, 1e-300, 0x1p-27, -0x1p-26);

    @Test
    void tangentsAreWithinOneUlp() {
        ForAll.seeded(SEED).cases(4000)
                .check(HARD, draw -> draw.real(-1, 1) * draw.pick(List.of(0.8, 3.0, 100.0, 5e5, 1e12)), TangentTest::assertClose);
    }

    /// Up to the largest number of quarter turns that the steps take off, the doubles that come closest to a zero or a pole.
    @Test
    void tangentsNextToZerosAndPolesAreAsAccurate() {
        IntStream.rangeClosed(1, 333_771).boxed().sorted((i, j) -> Double.compare(distance(i), distance(j))).limit(1500)
                .mapToDouble(quadrant -> quadrant * (Math.PI / 2)).forEach(TangentTest::assertClose);
    }

    /// From the multiple of pi/2 to the next double, relative to the spacing of doubles where it has few digits.
    private static double distance(int quadrant) {
        double a = quadrant * (Math.PI / 2);
        return Math.abs(Math.fma(-quadrant, Math.PI / 2, a) - quadrant * 6.123233995736766e-17);
    }

    @Test
    void endsAreWhatMathHasThere() {
        for (double a : List.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
            assertEquals(Math.tan(a), Tangent.tan(a), "at " + a);
        }
    }

    @Test
    void tangentsAreOdd() {
        DoubleStream.iterate(1e-5, a -> a < 1e7, a -> a * 1.37).forEach(a -> assertEquals(-Tangent.tan(a), Tangent.tan(-a)));
    }

    private static void assertClose(double a) {
        if (a != 0) {
            double error = ExactFunctions.ulps(Tangent.tan(a), ExactAngles.tan(a));
            assertTrue(error <= 1, () -> "tan " + a + " is off by " + error + " ulp");
        }
    }
}
