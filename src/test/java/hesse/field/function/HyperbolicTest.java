package hesse.field.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Hyperbolic functions against exponentials of many digits, and at their ends against [Math].
class HyperbolicTest {

    private static final long SEED = 20_273;
    private static final List<Double> HARD = List.of(1.0, Math.nextDown(1.0), -1.0, 0x1p-26, -0x1p-30, 1e-300, Double.MIN_VALUE, 0.55, 1.1,
            19.0, 22.5, -40.0);

    @Test
    void tanhIsWithinOneUlp() {
        ForAll.seeded(SEED).cases(3000).check(HARD, draw -> number(draw, 25), a -> {
            double error = ExactFunctions.ulps(tanh(a), ExactFunctions.tanh(a));
            assertTrue(error <= 1, () -> "off by " + error + " ulp");
        });
    }

    /// As [Math] has it but for 2.5 ulp.
    @Test
    void sinhIsWithinOnePointSevenUlp() {
        ForAll.seeded(SEED + 1).cases(2000).check(HARD, draw -> number(draw, 710.4), a -> {
            double error = ExactFunctions.ulps(sinh(a), ExactFunctions.sinh(a));
            assertTrue(error <= 1.7, () -> "off by " + error + " ulp");
        });
    }

    @Test
    void coshIsWithinOnePointSevenUlp() {
        ForAll.seeded(SEED + 2).cases(2000).check(HARD, draw -> number(draw, 710.4), a -> {
            double error = ExactFunctions.ulps(cosh(a), ExactFunctions.cosh(a));
            assertTrue(error <= 1.7, () -> "off by " + error + " ulp");
        });
    }

    @Test
    void endsAreWhatMathHasThere() {
        for (double a : List.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e300, -1e300, 711.0, -711.0)) {
            assertEquals(List.of(Math.sinh(a), Math.cosh(a), Math.tanh(a)), List.of(sinh(a), cosh(a), tanh(a)), "at " + a);
        }
    }

    private static double number(Draw draw, double largest) {
        return draw.real(-1, 1) * draw.pick(List.of(1e-9, 1e-3, 1.2, 3.0, largest));
    }

    private static double sinh(double a) {
        return Hyperbolic.sinh(a, Exponential.exp(Math.abs(a)));
    }

    private static double cosh(double a) {
        return Hyperbolic.cosh(a, Exponential.exp(Math.abs(a)));
    }

    private static double tanh(double a) {
        return Hyperbolic.tanh(a, Exponential.exp(-2 * Math.abs(a)));
    }
}
