package hesse.field.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Cube roots against Newton's method in many digits.
class CubeRootTest {

    private static final long SEED = 20_284;

    /// At the ends of mantissas and of the range of doubles.
    private static final List<Double> HARD = List.of(1.0, Math.nextUp(1.0), Math.nextDown(1.0), 2.0, Math.nextDown(2.0), 4.0,
            Math.nextDown(4.0), Math.nextUp(4.0),
            8.0, Math.nextDown(8.0), -27.0, Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_NORMAL, Math.nextDown(Double.MIN_NORMAL),
            Double.MIN_VALUE, -3e-320);

    /// Half an ulp of the last rounding, and a hundredth for all others.
    @Test
    void cbrtIsWithinFiftyOneHundredthsOfAnUlp() {
        ForAll.seeded(SEED).cases(4000).check(HARD, draw -> draw.chance(0.3) ? draw.anyScale() : draw.real(-9, 9), a -> {
            if (a != 0) {
                double error = ExactFunctions.ulps(CubeRoot.cbrt(a), ExactFunctions.cbrt(a));
                assertTrue(error <= 0.51, () -> "off by " + error + " ulp");
            }
        });
    }

    @Test
    void cubesHaveWholeRoots() {
        IntStream.rangeClosed(-2000, 2000).forEach(n -> assertEquals(n, CubeRoot.cbrt((double) n * n * n), 0.0));
        IntStream.rangeClosed(-357, 341).forEach(n -> assertEquals(Math.scalb(1.0, n), CubeRoot.cbrt(Math.scalb(1.0, 3 * n)), "2^" + n));
    }

    @Test
    void endsAreWhatMathHasThere() {
        for (double a : List.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)) {
            assertEquals(Math.cbrt(a), CubeRoot.cbrt(a), "at " + a);
        }
    }
}
