package hesse.field.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Limits.Limit;
import hesse.field.compiler.Formulas;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovableHolesTest {

    private static Optional<Limit> limit(String formula, double x, double y) {
        return new RemovableHoles(Formulas.parsed(formula), Map.of()).at(x, y);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "sin(x)/x; 0; 3; 1",
        "(exp(x) - 1)/x; 0; 0; 1",
        "(1 - cos(x))/x^2; 0; 0; 0.5",
        "(x^2 - 1)/(x - 1); 1; 0; 2",
        "y + (x^2 - 1)/(x - 1); 1; -3; -1",
        "log(x)/(x - 1); 1; 0; 1",
        "x^200/x^199; 0; 0; 0",
        "sin(x)*sin(y)/(x*y); 0; 0; 1",
        "(exp(x*y) - 1)/(x*y); 0; 3; 1",
        "sin(sqrt(x^2 + y^2))/sqrt(x^2 + y^2); 0; 0; 1",
        "sin(x)/x + 2*sin(y)/y; 0; 0; 3",
        "abs(sin(x)/x)^5; 0; 0; 1",
    })
    void limitIsProvedWithoutAnyError(String formula, double x, double y, double expected) {
        assertEquals(Optional.of(new Limit(expected, expected)), limit(formula, x, y));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "(x - sin(x))/x^3; 0; 0; 0.16666666666666666",
        "sin(pi*x)/x; 0; 0; 3.141592653589793",
        "sin(2*x)/(3*x); 0; 0; 0.6666666666666666",
    })
    void otherLimitsAreBounded(String formula, double x, double y, double expected) {
        var limit = limit(formula, x, y).orElseThrow();
        assertTrue(limit.inf() <= expected && expected <= limit.sup() && limit.error() <= 1e-14, limit::toString);
    }

    /// Poles, jumps, directions with limits of their own, points where nothing is 0/0, and what isn't zero for certain.
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1/x; 0; 0",
        "x/x^2; 0; 0",
        "abs(x)/x; 0; 0",
        "x*y/(x^2 + y^2); 0; 0",
        "sin(x)/y; 0; 0",
        "floor(sin(x)/x); 0; 0",
        "sin(x)/x; 1; 0",
        "log(x); -1; 0",
        "sin(x)/(x - pi); 3.141592653589793; 0",
        "sin(x)/x; NaN; 0",
    })
    void whatIsNotProvedHasNoLimit(String formula, double x, double y) {
        assertEquals(Optional.empty(), limit(formula, x, y));
    }

    @ParameterizedTest
    @CsvSource({"0.16666666666666663, 0.16666666666666671, 0.1666666666666667", "-1e-15, 1e-14, 0",
            "0.9999999999999998, 1.0000000000000002, 1"})
    void valueIsTheShortestNumberBetweenTheBounds(double inf, double sup, double expected) {
        assertEquals(expected, new Limit(inf, sup).value());
    }
}
