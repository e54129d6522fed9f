package hesse.field.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Logarithms against the inverse of the exponential series, and at their ends against [Math].
class LogarithmTest {

    private static final long SEED = 20_271;
    private static final List<Double> ENDS = List.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1.0,
            Math.nextUp(-1.0), Math.nextDown(-1.0), -Double.MIN_VALUE, 1.0);

    /// At the ends of the reduced interval, next to 1, subnormal and largest numbers.
    private static final List<Double> HARD = List.of(Math.sqrt(0.5), Math.nextDown(Math.sqrt(0.5)), Math.sqrt(2), Math.nextUp(Math.sqrt(2)),
            Math.nextUp(1.0), Math.nextDown(1.0), 1 + 0x1p-30, 1 - 0x1p-30, Double.MIN_VALUE, 3e-320, Double.MIN_NORMAL, Double.MAX_VALUE);

    @Test
    void logIsWithinNineTenthsOfAnUlp() {
        ForAll.seeded(SEED).cases(2500).check(HARD, LogarithmTest::positive,
                a -> assertClose(0.9, Logarithm.log(a), ExactFunctions.log(new BigDecimal(a))));
    }

    @Test
    void log10IsWithinEightTenthsOfAnUlp() {
        ForAll.seeded(SEED + 1).cases(1500).check(HARD, LogarithmTest::positive,
                a -> assertClose(0.8, Logarithm.log10(a), ExactFunctions.log10(new BigDecimal(a))));
    }

    @Test
    void log1pIsWithinNineTenthsOfAnUlp() {
        var hard = List.of(0x1p-54, -0x1p-54, 0x1p-26, -0x1p-27, Math.nextUp(-1.0), -0.5, 1e300, Double.MIN_VALUE, -3e-310, 0.4142,
                -0.2929);
        ForAll.seeded(SEED + 2).cases(2500).check(hard, draw -> draw.real(-1, 1) < 0 ? -Math.exp(draw.real(-60, -1e-3)) : positive(draw),
                a -> assertClose(0.9, Logarithm.log1p(a), ExactFunctions.log1p(a)));
    }

    @Test
    void powersOfTenAreExact() {
        IntStream.range(-22, 23).forEach(n -> assertEquals(n, Logarithm.log10(Double.parseDouble("1e" + n)), "1e" + n));
    }

    @Test
    void powersOfTwoHaveMultiplesOfOneLogarithm() {
        IntStream.range(-1074, 1024)
                .forEach(n -> assertEquals(n * Math.log(2), Logarithm.log(Math.scalb(1.0, n)), Math.ulp(n * Math.log(2))));
    }

    @Test
    void endsAreWhatMathHasThere() {
        assertSame(Math::log, Logarithm::log);
        assertSame(Math::log10, Logarithm::log10);
        assertSame(Math::log1p, Logarithm::log1p);
    }

    private static void assertSame(DoubleUnaryOperator expected, DoubleUnaryOperator computed) {
        Function<DoubleUnaryOperator, List<Double>> values = f -> ENDS.stream().filter(a -> a != Math.nextUp(-1.0)).map(f::applyAsDouble)
                .toList();
        assertEquals(values.apply(expected), values.apply(computed));
    }

    /// Near 1 and of any size.
    private static double positive(Draw draw) {
        return draw.real(-1, 1) < 0 ? 1 + draw.real(-0.7, 1) * draw.pick(List.of(1.0, 1e-3, 1e-9)) : Math.exp(draw.real(-740, 709));
    }

    private static void assertClose(double ulps, double computed, BigDecimal exact) {
        double error = exact.signum() == 0 ? Math.abs(computed) : ExactFunctions.ulps(computed, exact);
        assertTrue(error <= ulps, () -> computed + " is off by " + error + " ulp");
    }
}
