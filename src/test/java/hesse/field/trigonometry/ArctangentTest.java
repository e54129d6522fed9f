package hesse.field.trigonometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.function.ExactFunctions;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Arctangents against the inverse of sine over cosine in many digits, and wherever there is something special against [Math].
class ArctangentTest {

    private static final long SEED = 20_282;

    /// At the borders between the reductions, next to 1, and of any size.
    private static final List<Double> HARD = List.of(0.3125, Math.nextUp(0.3125), Math.nextDown(0.3125), 3.2, Math.nextUp(3.2),
            Math.nextDown(3.2), 1.0,
            Math.nextUp(1.0), Math.nextDown(1.0), 0.5, 2.0, 0x1p-27, -1e-300, Double.MIN_NORMAL, Double.MIN_VALUE, -3e-320, 1e16, 0x1p60,
            Math.nextUp(0x1p60), 1e300, Double.MAX_VALUE);

    private static final List<Double> SPECIAL = List.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1.0,
            -1.0, 1e300, -1e300,
            Double.MIN_VALUE, -Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 1e-200, -1e-200);

    private record Point(double x, double y) {}

    @Test
    void atanIsWithinSixTenthsOfAnUlp() {
        ForAll.seeded(SEED).cases(3000).check(HARD, ArctangentTest::number, a -> {
            if (a != 0) {
                double error = ExactFunctions.ulps(Arctangent.atan(a), ExactAngles.atan(a));
                assertTrue(error <= 0.6, () -> "off by " + error + " ulp");
            }
        });
    }

    @Test
    void atan2IsWithinSixTenthsOfAnUlp() {
        var hard = List.of(new Point(16, 5), new Point(-16, 5), new Point(5, -16), new Point(1e-100, 1e30), new Point(-1, 0x1p-60),
                new Point(-1e130, 1e-130),
                new Point(1, 0x1p-440), new Point(3, 3), new Point(-3, -3), new Point(1, Math.nextUp(1.0)),
                new Point(Math.nextUp(1.0), -1));
        ForAll.seeded(SEED + 1).cases(3000).check(hard, draw -> new Point(number(draw), number(draw)), point -> {
            if (point.x != 0 && point.y != 0) {
                double error = ExactFunctions.ulps(Arctangent.atan2(point.y, point.x), ExactAngles.atan2(point.y, point.x));
                assertTrue(error <= (isInRange(point) ? 0.6 : 1), () -> "off by " + error + " ulp");
            }
        });
    }

    @Test
    void specialNumbersAreWhatMathHas() {
        for (double a : SPECIAL) {
            assertEquals(Math.atan(a), Arctangent.atan(a), "at " + a);
            for (double b : SPECIAL) {
                assertEquals(Math.atan2(a, b), Arctangent.atan2(a, b), "at " + b + ", " + a);
            }
        }
    }

    @Test
    void anglesOnTheAxesAreMultiplesOfAQuarterTurn() {
        for (double size : List.of(1e-130, 0.7, 1.0, 3e100)) {
            assertEquals(List.of(0.0, Math.PI / 2, Math.PI, -Math.PI, -Math.PI / 2, -0.0),
                    List.of(Arctangent.atan2(0, size), Arctangent.atan2(size, 0),
                    Arctangent.atan2(0, -size), Arctangent.atan2(-0.0, -size), Arctangent.atan2(-size, -0.0),
                    Arctangent.atan2(-0.0, size)));
        }
    }

    /// Not so large or small that fdlibm's own arctangent is asked.
    private static boolean isInRange(Point point) {
        return Math.abs(Math.getExponent(point.x)) < 449 && Math.abs(Math.getExponent(point.y)) < 449;
    }

    private static double number(Draw draw) {
        return draw.chance(0.2) ? draw.anyScale() : draw.real(-1, 1) * draw.pick(List.of(1e-3, 0.4, 1.0, 4.0, 100.0));
    }
}
