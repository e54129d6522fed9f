package hesse.field.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Hypotenuses against roots in many digits, and wherever there is something special against [Math].
class HypotenuseTest {

    private static final long SEED = 20_285;

    private record Pair(double a, double b) {}

    private static final List<Double> SPECIAL = List.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.0,
            -2.5, Double.MIN_VALUE, 1e-200);

    @Test
    void hypotIsWithinNineTenthsOfAnUlp() {
        var hard = List.of(new Pair(1, 1), new Pair(1e300, 1e300), new Pair(-1e300, 3), new Pair(1e-300, 1e-301), new Pair(3e-310, -4e-310),
                new Pair(Double.MIN_VALUE, Double.MIN_VALUE), new Pair(0x1p-450, 0x1p-449), new Pair(Math.nextDown(0x1p-450), 0x1p-470),
                new Pair(0x1p510, 0x1p509), new Pair(Math.nextUp(0x1p510), 0x1p510), new Pair(1, 0x1p-26), new Pair(1, 0x1.8p-27),
                new Pair(1.2e308, -1.2e308));
        ForAll.seeded(SEED).cases(4000).check(hard, draw -> new Pair(number(draw), number(draw)), pair -> {
            if (pair.a != 0 || pair.b != 0) {
                double error = ExactFunctions.ulps(Hypotenuse.hypot(pair.a, pair.b), ExactFunctions.hypot(pair.a, pair.b));
                assertTrue(error <= 0.9, () -> "off by " + error + " ulp");
            }
        });
    }

    @Test
    void wholeTrianglesAreExact() {
        assertEquals(List.of(5.0, 13.0, 29.0, 5e-310, 1e300),
                List.of(Hypotenuse.hypot(3, -4), Hypotenuse.hypot(-12, 5), Hypotenuse.hypot(20, 21),
                Hypotenuse.hypot(3e-310, 4e-310), Hypotenuse.hypot(0, -1e300)));
    }

    @Test
    void specialNumbersAreWhatMathHas() {
        for (double a : SPECIAL) {
            for (double b : SPECIAL) {
                assertEquals(Math.hypot(a, b), Hypotenuse.hypot(a, b), Math.ulp(1.0) * 4, "hypot(" + a + ", " + b + ")");
            }
        }
        assertEquals(Double.POSITIVE_INFINITY, Hypotenuse.hypot(1.5e308, 1.5e308));
    }

    private static double number(Draw draw) {
        return draw.chance(0.2) ? draw.anyScale() : draw.real(-1, 1) * draw.pick(List.of(1e-6, 0.3, 1.0, 3.0));
    }
}
