package hesse.field.trigonometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.function.ExactFunctions;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Arcsine and arccosine against arctangents in many digits, and at their ends against [Math].
class ArcsineTest {

    private static final long SEED = 20_283;

    /// At the border of the two formulas, next to ±1 and to zero.
    private static final List<Double> HARD = List.of(0.5, Math.nextUp(0.5), Math.nextDown(0.5), -0.5, -Math.nextUp(0.5), 1.0, -1.0,
            Math.nextDown(1.0),
            -Math.nextDown(1.0), 1 - 0x1p-30, 0x1p-30 - 1, Math.sqrt(0.5), 1e-17, -1e-300, Double.MIN_NORMAL, Double.MIN_VALUE, -3e-320);

    @Test
    void asinIsWithinSevenTenthsOfAnUlp() {
        ForAll.seeded(SEED).cases(3000).check(HARD, ArcsineTest::number, a -> {
            if (a != 0) {
                assertClose(Arcsine.asin(a), ExactAngles.asin(a));
            }
        });
    }

    @Test
    void acosIsWithinSevenTenthsOfAnUlp() {
        ForAll.seeded(SEED + 1).cases(3000).check(HARD, ArcsineTest::number, a -> {
            if (a != 1) {
                assertClose(Arcsine.acos(a), ExactAngles.acos(a));
            }
        });
    }

    @Test
    void endsAreWhatMathHasThere() {
        for (double a
                : List.of(0.0, -0.0, 1.0, -1.0, Math.nextUp(1.0), -Math.nextUp(1.0), 2.0, -1e300, Double.NaN, Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY)) {
            assertEquals(List.of(Math.asin(a), Math.acos(a)), List.of(Arcsine.asin(a), Arcsine.acos(a)), "at " + a);
        }
    }

    private static double number(Draw draw) {
        double distance = Math.exp(draw.real(-36, 0));
        return draw.pick(List.of(draw.real(-1, 1), 1 - distance, distance - 1, distance, draw.real(0.4, 0.6)));
    }

    private static void assertClose(double computed, BigDecimal exact) {
        double error = ExactFunctions.ulps(computed, exact);
        assertTrue(error <= 0.7, () -> computed + " is off by " + error + " ulp");
    }
}
