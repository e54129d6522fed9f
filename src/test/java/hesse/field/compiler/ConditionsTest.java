package hesse.field.compiler;

import static hesse.field.compiler.Formulas.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.kernel.Backends;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Comparisons, and what is chosen by them.
class ConditionsTest {

    private static final double NAN = Double.NaN;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
        "'less(x, y)', 1, 0", "'less(y, x)', 0, 1", "'lessequal(x, y)', 1, 0", "'lessequal(y, x)', 0, 1", "'equal(x, y)', 0, 0",
                "'equal(x, x)', 1, 1",
        "'notequal(x, y)', 1, 1", "'notequal(x, x)', 0, 0"
    })
    void comparisonsAreOneOrZero(String formula, double atOneTwo, double atTwoOne) {
        assertEquals(new Jet(atOneTwo, 0, 0, 0, 0, 0), plusZero(field(formula).at(1, 2)));
        assertEquals(atTwoOne, field(formula).at(2, 1).f());
    }

    @Test
    void whatHasNoValueComparesToNothing() {
        assertEquals(NAN, field("less(log(x), y)").at(-1, 0).f());
        assertEquals(NAN, field("notequal(log(x), y)").at(-1, 0).f());
        assertEquals(NAN, field("if(less(log(x), y), 1, 2)").at(-1, 0).f());
    }

    @Test
    void theOtherBranchDoesNotCount() {
        assertEquals(new Jet(1, -2, 0, 2, 0, 0), plusZero(field("if(less(x, 0), x^2, log(x)*sqrt(x))").at(-1, 3)));
        assertEquals(new Jet(8, 0, 12, 0, 0, 12), plusZero(field("if(less(y, 0), y^1.5/0, y^3)").at(1, 2)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'',
            value = {"'if(less(x, 0), x^2, x^3)', 0, 1, 0", "'if(lessequal(x, 0), 5, y)', 0, 1, 5", "'if(x, 7, y)', 0, 1, 1"})
    void onTheBorderThereIsAValueAndNoDerivative(String formula, double x, double y, double value) {
        var jet = field(formula).at(x, y);
        assertEquals(value, jet.f());
        assertEquals(NAN, jet.fx());
        assertEquals(NAN, jet.fxx());
    }

    /// x = 0 is a border of the quadrant only where y is positive.
    @ParameterizedTest
    @CsvSource({"0, 1, true", "0, -1, false", "1, 0, true", "-1, 0, false", "0, 0, true", "2, 3, false", "-2, 3, false"})
    void bordersOfBothConditionsAreThoseWhereTheOtherHolds(double x, double y, boolean onBorder) {
        for (var both : new String[] {"less(0, x)*less(0, y)", "min(less(0, x), less(0, y))", "1 - max(1 - less(0, x), 1 - less(0, y))"}) {
            var jet = field("if(" + both + ", x*y, x + y)").at(x, y);
            assertEquals(x > 0 && y > 0 ? x * y : x + y, jet.f(), both);
            assertEquals(onBorder, Double.isNaN(jet.fx()), both);
        }
    }

    /// Numbers made of jumps are borders where they jump, and not wherever they are 0.
    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"if(99*less(0, x), x^2, y); -1; false", "if(floor(x), x^2, y); 0.5; false", "if(floor(x), x^2, y); 1; true",
        "if(less(x, 0) + less(y, 0), x^2, y); 1; false", "if(1 - heaviside(x), x^2, y); 2; false", "if(0, 1/x, x); 0; false",
        "if(equal(less(x, 1), 0), x, y); 3; false", "if(equal(less(x, 1), 0), x, y); 1; true", "equal(floor(x), 0)*x; 0.5; false",
        "if(x^2, x, y); 0; true"})
    void conditionsMayBeNumbers(String formula, double x, boolean onBorder) {
        assertEquals(onBorder, Double.isNaN(field(formula).at(x, 2).fx()));
    }

    @Test
    void bothBackendsAgree() {
        double[] x = {-2, -1, 0, 0.5, 1, 2, NAN, 3, -0.0, 7, 8}, y = {1, -1, 1, 0, 1, -2, 1, NAN, 0, 7, -9};
        var formula = Formulas.parsed("if(less(x*y, 1), if(lessequal(x, y), sin(x), log(y)), mod(x, y) + round(x*y))");
        for (var backend : Backends.all()) {
            var jets = new Jets(Order.HESSIAN, x.length);
            var field = CompiledField.of(formula, Map.of(), backend);
            field.evaluator(Order.HESSIAN).evaluate(x, y, x.length, jets);
            for (int i = 0; i < x.length; i++) {
                assertEquals(field.at(x[i], y[i]), jets.at(i));
            }
        }
    }

    private static Jet plusZero(Jet jet) {
        return new Jet(jet.f() + 0.0, jet.fx() + 0.0, jet.fy() + 0.0, jet.fxx() + 0.0, jet.fxy() + 0.0, jet.fyy() + 0.0);
    }
}
