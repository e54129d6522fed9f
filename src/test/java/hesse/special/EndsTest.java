package hesse.special;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The functions where they have a limit, a pole or no value; between, `FunctionValuesTest` compares them with 25 digits.
class EndsTest {

    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;

    private static Arguments of(String name, DoubleUnaryOperator function, double... argumentsAndValues) {
        return Arguments.of(name, function, argumentsAndValues);
    }

    static Stream<Arguments> functions() {
        return Stream.of(
                of("asinh", InverseHyperbolic::asinh, 0, 0, -0.0, -0.0, INF, INF, -INF, -INF, NAN, NAN),
                of("acosh", InverseHyperbolic::acosh, 1, 0, Math.nextDown(1.0), NAN, -5, NAN, INF, INF, NAN, NAN),
                of("atanh", InverseHyperbolic::atanh, 0, 0, -0.0, -0.0, 1, INF, -1, -INF, Math.nextUp(1.0), NAN, -INF, NAN, NAN, NAN),
                of("erf", ErrorFunction::erf, 0, 0, -0.0, -0.0, 6, 1, -INF, -1, INF, 1, NAN, NAN),
                of("erfc", ErrorFunction::erfc, 0, 1, 28, 0, INF, 0, -7, 2, -INF, 2, NAN, NAN),
                of("gaussian", ErrorFunction::gaussian, 0, 1, 1e200, 0, INF, 0, -INF, 0, NAN, NAN),
                of("gamma", Gamma::gamma, 0, INF, -0.0, -INF, -1, NAN, -190.5, -0.0, -200.5, -0.0, 1, 1, 2, 1, 3, 2, 5, 24, 172, INF, INF,
                INF, -INF, NAN, NAN, NAN),
                of("digamma", a -> Polygamma.polygamma(0, a), 0, NAN, -3, NAN, NAN, NAN, INF, INF),
                of("no polygamma", a -> Polygamma.polygamma(a, 1.5), -1, NAN, 0.5, NAN, 21, NAN, NAN, NAN),
                of("fifth root", a -> Root.root(a, 5), 0, 0, -0.0, -0.0, 32, 2, -32, -2, INF, INF, -INF, -INF, NAN, NAN),
                of("fourth root", a -> Root.root(a, 4), 0, 0, 16, 2, -16, NAN, INF, INF),
                of("root of negative order", a -> Root.root(a, -3), 0, INF, 8, 0.5, -8, -0.5, INF, 0),
                of("no root", a -> Root.root(a, 0), 2, NAN),
                of("round", Rounding::round, 0.5, 1, -0.5, -1, 2.5, 3, Math.nextDown(0.5), 0, -2.5, -3, 0x1p52 + 1, 0x1p52 + 1, INF, INF,
                NAN, NAN),
                of("trunc", Rounding::trunc, 2.9, 2, -2.9, -2, -0.5, -0.0, INF, INF, NAN, NAN),
                of("mod 3", a -> Rounding.mod(a, 3), 7, 1, -7, 2, 6, 0, -6, -0.0, INF, NAN, NAN, NAN),
                of("mod -3", a -> Rounding.mod(a, -3), 7, -2, -7, -1),
                of("mod 0", a -> Rounding.mod(a, 0), 7, NAN),
                of("sinc", a -> Sinc.value(a, Math.sin(a)), 0, 1, -0.0, 1, INF, NAN, NAN, NAN));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("functions")
    void limitsPolesAndHoles(String name, DoubleUnaryOperator function, double[] argumentsAndValues) {
        for (int i = 0; i < argumentsAndValues.length; i += 2) {
            double argument = argumentsAndValues[i];
            assertEquals(argumentsAndValues[i + 1], function.applyAsDouble(argument), () -> name + " of " + argument);
        }
    }

    /// ψ⁽ⁿ⁾(1) = (-1)^(n+1) n! ζ(n+1).
    @Test
    void polygammasAtOneAreZetaValues() {
        assertEquals(-0.5772156649015329, Polygamma.polygamma(0, 1), 1e-15);
        assertEquals(Math.PI * Math.PI / 6, Polygamma.polygamma(1, 1), 1e-15);
        assertEquals(-2 * 1.2020569031595942, Polygamma.polygamma(2, 1), 2e-15);
        assertEquals(6 * Math.pow(Math.PI, 4) / 90, Polygamma.polygamma(3, 1), 4e-15);
    }

    /// ψ⁽ⁿ⁾(a + 1) = ψ⁽ⁿ⁾(a) + (-1)ⁿ n! / a^(n+1), across the reflection too.
    @Test
    void polygammasObeyTheirRecurrence() {
        double factorial = 1;
        for (int n = 0; n <= Polygamma.LARGEST_ORDER; n++) {
            factorial *= Math.max(n, 1);
            for (double a : new double[] {-7.3, -2.6, -0.4, 0.3, 1.1, 4.5, 15.2, 15.9, 30.5}) {
                double step = (n % 2 == 0 ? 1 : -1) * factorial / Math.pow(a, n + 1);
                double next = Polygamma.polygamma(n, a + 1), here = Polygamma.polygamma(n, a);
                assertEquals(next, here + step, 1e-13 * (Math.abs(next) + Math.abs(here) + Math.abs(step)), n + " at " + a);
            }
        }
    }
}
