package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Jet;
import hesse.field.function.ExactFunctions;
import hesse.field.function.GeneralPower;
import hesse.testing.ForAll;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Powers against exp(b log a) in many digits, and wherever there is something special against [Math#pow].
class GeneralPowerTest {

    private static final long SEED = 20_272;

    private record Pair(double a, double b) {}

    private static final List<Double> SPECIAL = List.of(0.0, -0.0, 1.0, -1.0, Double.NaN, Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY, 0.5, 2.0,
            -2.0, 3.0, -3.0, 2.5, -0.7, 17.0, -18.0, 1e300, -1e300, Math.nextUp(1.0), Math.nextDown(1.0), 0x1p52 + 1, -0x1p53);

    @Test
    void powersAreWithinEightTenthsOfAnUlp() {
        var hard = List.of(new Pair(Math.sqrt(0.75), 2000), new Pair(Math.sqrt(1.5), 1700), new Pair(Math.nextUp(Math.sqrt(1.5)), -1700),
                new Pair(1.2, 3800), new Pair(0.83, 3700), new Pair(Math.nextUp(1.0), 3e15 / 7), new Pair(1.5, 1700.3), new Pair(2, 1020.5),
                new Pair(2, -1020.5), new Pair(1e300, 1.0 / 3), new Pair(1e-300, 1.01), new Pair(Double.MIN_NORMAL, 0.99),
                new Pair(3, 1e-300));
        ForAll.seeded(SEED).cases(2500).check(hard, draw -> {
            double a = draw.real(-1, 1) < 0 ? Math.exp(draw.real(-600, 600)) : draw.real(0.1, 3);
            return new Pair(a, a == 1 ? 7.7 : draw.real(-1, 1) < 0 ? draw.real(-707, 707) / Math.log(a) : draw.real(-5, 5));
        }, pair -> {
            var exact = ExactFunctions.power(pair.a, pair.b);
            if (exact.doubleValue() >= Double.MIN_NORMAL && exact.doubleValue() <= Double.MAX_VALUE && Math.abs(pair.b) < 1e17) {
                double error = ExactFunctions.ulps(GeneralPower.power(pair.a, pair.b), exact);
                assertTrue(error <= 0.8, () -> "off by " + error + " ulp");
            }
        });
    }

    @Test
    void specialNumbersAreWhatMathHas() {
        for (double a : SPECIAL) {
            for (double b : SPECIAL) {
                double expected = Math.pow(a, b);
                assertEquals(expected, GeneralPower.power(a, b), roundingOf(expected), a + "^" + b);
                assertEquals(1 / expected < 0, 1 / GeneralPower.power(a, b) < 0, a + "^" + b + " has the sign of " + expected);
            }
        }
    }

    /// Where a result is subnormal or overflows too; each of the two is within one ulp.
    @Test
    void powersOfAnySizeAreWithinTwoUlpsOfJavasOwn() {
        ForAll.seeded(SEED + 1).cases(2000).check(draw -> new Pair(Math.exp(draw.real(-2, 2) + 3), draw.real(-1100, 1100)), pair -> {
            double expected = StrictMath.pow(pair.a, pair.b);
            assertEquals(expected, GeneralPower.power(pair.a, pair.b), roundingOf(2 * expected));
        });
    }

    /// The derivatives share the power with the value; where it is zero or infinite they have limits all the same.
    @Test
    void derivativesHaveTheirLimitsAtZeroAndInfinity() {
        double infinity = Double.POSITIVE_INFINITY;
        assertEquals(new Jet(0, infinity, 0, -infinity, 0, 0), Formulas.field("x^0.3").at(0, 0));
        assertEquals(new Jet(infinity, 0, 0, -0.0, 0, 0), Formulas.field("x^0.3").at(infinity, 0));
        assertEquals(new Jet(0, 0, 0, infinity, 0, 0), Formulas.field("x^1.7").at(0, 0));
        assertEquals(new Jet(infinity, infinity, 0, 0, 0, 0), Formulas.field("x^1.7").at(infinity, 0));
        assertEquals(Double.NaN, Formulas.field("x^0.3").at(-1, 0).fx());
        assertEquals(Double.NaN, Formulas.field("x^1.7").at(-1, 0).fxx());
    }

    @Test
    void derivativesAreThoseOfThePowerRuleAtAnySize() {
        ForAll.seeded(SEED + 2).cases(1000)
                .check(List.of(Double.MIN_VALUE, 1e-310, Double.MIN_NORMAL, 1e300), draw -> Math.exp(draw.real(-740, 700)), x -> {
            for (double p : List.of(0.3, 0.999, 1.2, 1.7)) {
                var jet = Formulas.field("x^" + p).at(x, 0);
                // What a subnormal power lacks its quotients lack too.
                if (p > 1 || jet.f() >= Double.MIN_NORMAL) {
                    close(p * GeneralPower.power(x, p - 1), jet.fx());
                    close(p * (p - 1) * GeneralPower.power(x, p - 2), jet.fxx());
                }
            }
        });
    }

    /// A power within one ulp, p - 1 rounded (its error counts up to 745 times), and three roundings more.
    private static void close(double expected, double computed) {
        double tolerance = 1e-13 * Math.abs(expected) + 2 * Double.MIN_VALUE;
        assertTrue(expected == computed || Math.abs(expected - computed) <= tolerance, () -> computed + " instead of " + expected);
    }

    private static double roundingOf(double number) {
        return Double.isFinite(number) ? Math.ulp(number) : 0;
    }
}
