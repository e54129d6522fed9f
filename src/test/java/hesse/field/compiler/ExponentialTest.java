package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.function.ExactFunctions;
import hesse.field.function.Exponential;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.UnaryOperation;
import hesse.testing.ForAll;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The exponential function against its series in many digits.
class ExponentialTest {

    private static final long SEED = 20_261;

    /// Half an ulp of the last rounding, and two tenths for all others.
    @Test
    void valuesAreWithinSevenTenthsOfAnUlp() {
        ForAll.seeded(SEED).cases(4000).check(draw -> draw.real(-1, 1) * draw.pick(List.of(0.36, 5.0, 700.0)), a -> {
            double error = ExactFunctions.ulps(Exponential.exp(a), ExactFunctions.exp(a));
            assertTrue(error <= 0.7, () -> "off by " + error + " ulp");
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-0.0, 1", "1, 2.718281828459045", "NaN, NaN", "Infinity, Infinity", "-Infinity, 0", "710, Infinity",
            "709.79, Infinity",
        "1e300, Infinity", "-1e300, 0", "-745.2, 0", "-745.1, 4.9e-324", "709.782712893384, 1.7976931348622732e308"})
    void endsOfTheRangeAreRight(double a, double exp) {
        assertEquals(exp, Exponential.exp(a));
    }

    /// Subnormal numbers are rounded twice: one unit of the last place at most.
    @ParameterizedTest
    @ValueSource(doubles = {-708.5, -710.1, -720, -730.3, -740.7, -744.9})
    void subnormalValuesAreWithinOneUlp(double a) {
        assertEquals(StrictMath.exp(a), Exponential.exp(a), Double.MIN_VALUE);
    }

    /// The plain loop goes its own way, and may write over what it reads.
    @Test
    void theLoopComputesTheSameBits() {
        double[] a = DoubleStream.iterate(-760, x -> x < 730, x -> x + 7.37).toArray();
        double[] expected = DoubleStream.of(a).map(Exponential::exp).toArray();
        KernelBackend.plain().loop(UnaryOperation.EXP).run(a, 0, new double[][] {a}, new double[0], a.length);
        assertArrayEquals(expected, a);
    }
}
