package hesse.field.compiler;

import static hesse.field.compiler.Formulas.field;
import static hesse.field.compiler.Formulas.parsed;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract of compiled fields and their evaluators.
class CompiledFieldTest {

    private static final double NAN = Double.NaN;

    @Test
    void parametersAreConstants() {
        var field = CompiledField.of(parsed("a*x^b"), Map.of("a", 3.0, "b", 2.0, "unused", 1.0));
        assertEquals(new Jet(12, -12, 0, 6, 0, 0), field.at(-2, 5), "an integer power of a negative base");
    }

    /// (log cosh x)'' = 1/cosh² x, below 1e-323 here; what is left of 1 − 1 is a rounding error of each term.
    @Test
    void logarithmsOfHugeValuesKeepTheirCurvature() {
        var jet = Formulas.field("log(cosh(x))").at(-373.68, 0);
        assertEquals(-1, jet.fx(), 1e-15);
        assertEquals(0, jet.fxx(), 1e-15);
        assertEquals(0, Formulas.field("log10(cosh(x))").at(-373.68, 0).fxx(), 1e-15);
    }

    @Test
    void aParameterWithoutValueIsNamed() {
        var formula = parsed("a*x + steepness*y");
        var error = assertThrows(IllegalArgumentException.class, () -> CompiledField.of(formula, Map.of("a", 1.0)));
        assertEquals("the parameter steepness has no value", error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 253, 254, 255, 508, 1000})
    void anyCountFillsItsPointsAndNoMore(int count) {
        var x = new double[1001];
        Arrays.setAll(x, i -> i);
        var out = new Jets(Order.HESSIAN, 1001);
        Arrays.fill(out.fy, -1);
        field("x^2 + x*y").evaluator(Order.HESSIAN).evaluate(x, x, count, out);
        var expected = new double[1001];
        Arrays.setAll(expected, i -> i < count ? i : -1);
        assertArrayEquals(expected, out.fy);
    }

    @Test
    void pointsAreNotModified() {
        double[] x = {1, 2, 3};
        double[] y = {4, 5, 6};
        field("x*y + x").evaluator(Order.HESSIAN).evaluate(x, y, 3, new Jets(Order.HESSIAN, 3));
        assertArrayEquals(new double[] {1, 2, 3}, x);
        assertArrayEquals(new double[] {4, 5, 6}, y);
    }

    @Test
    void arraysThatAreTooShortAreRefused() {
        var evaluator = field("x + y").evaluator(Order.HESSIAN);
        var three = new double[3];
        assertThrows(IndexOutOfBoundsException.class, () -> evaluator.evaluate(three, new double[2], 3, new Jets(Order.HESSIAN, 3)));
        assertThrows(IndexOutOfBoundsException.class, () -> evaluator.evaluate(three, three, 3, new Jets(Order.HESSIAN, 2)));
        assertThrows(IndexOutOfBoundsException.class, () -> evaluator.evaluate(three, three, 3, new Jets(Order.GRADIENT, 3)));
        assertThrows(IndexOutOfBoundsException.class, () -> evaluator.evaluate(three, three, -1, new Jets(Order.HESSIAN, 3)));
    }

    @Test
    void lowerOrdersTouchOnlyTheirArrays() {
        var out = new Jets(Order.HESSIAN, 1);
        field("x^2*y").evaluator(Order.GRADIENT).evaluate(new double[] {3}, new double[] {2}, 1, out);
        assertEquals(new Jet(18, 12, 9, 0, 0, 0), out.at(0));
    }

    @Test
    void anEvaluatorCanBeUsedAgain() {
        var evaluator = field("exp(x)*y").evaluator(Order.HESSIAN);
        var out = new Jets(Order.HESSIAN, 1);
        evaluator.evaluate(new double[] {5}, new double[] {7}, 1, out);
        evaluator.evaluate(new double[] {0}, new double[] {2}, 1, out);
        assertEquals(new Jet(2, 2, 1, 2, 1, 0), out.at(0));
    }

    /// Every function at its kink or jump: the value exists, derivatives by the variable that moves across it don't.
    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
        "abs(x), 0, 0", "sign(x), 0, 0", "relu(x), 0, 0", "floor(x), 2, 2", "abs(2*x - 6), 3, 0", "'max(x, 2)', 2, 2", "'min(x, 2)', 2, 2"
    })
    void derivativesAreNanOnKinks(String formula, double x, double value) {
        assertEquals(new Jet(value, NAN, 0, NAN, 0, 0), field(formula).at(x, 1));
    }

    @Test
    void aKinkAcrossBothVariablesHasNoMixedDerivativeEither() {
        assertEquals(new Jet(0, NAN, NAN, NAN, NAN, NAN), field("abs(x - y)").at(3, 3));
        assertEquals(new Jet(5, NAN, NAN, NAN, NAN, NAN), field("max(x + y, x*y - 1)").at(3, 2));
    }

    @Test
    void piecesBesideAKinkAreSmooth() {
        assertEquals(new Jet(4, -4, 0, 2, 0, 0), field("abs(x)*abs(x)").at(-2, 1));
        assertEquals(new Jet(-3, 0, 0, 0, 0, 0), field("floor(x)").at(-2.5, 1));
        assertEquals(new Jet(9, 6, 0, 2, 0, 0), field("max(x^2, y)").at(3, 1));
        assertEquals(new Jet(1, 0, 1, 0, 0, 0), field("min(x^2, y)").at(3, 1));
    }

    @ParameterizedTest
    @CsvSource({"abs(x)^3", "abs(x)^2.5", "abs(x)^4", "abs(x)^2.2"})
    void powersOfAbsAreSmoothAtZero(String formula) {
        assertEquals(new Jet(0, 0, 0, 0, 0, 0), field(formula).at(0, 0));
    }

    @Test
    void powersOfAbsThatHaveAKinkKeepIt() {
        assertEquals(new Jet(0, NAN, 0, NAN, 0, 0), field("abs(x)^1").at(0, 0));
        assertEquals(new Jet(1, 0, 0, 0, 0, 0), field("abs(x)^0").at(0, 0));
        assertEquals(Double.POSITIVE_INFINITY, field("abs(x)^1.5").at(0, 0).fxx());
    }

    /// Softplus and sigmoid in disguise.
    @ParameterizedTest
    @CsvSource({
        "log(1 + exp(x)), 900, 900, 1, 0", "log(exp(x) + 1), 900, 900, 1, 0", "log(1 + e^x), -900, 0, 0, 0", "softplus(x), 900, 900, 1, 0",
        "1/(1 + exp(-x)), 900, 1, 0, 0", "1/(1 + exp(x)), 900, 0, 0, 0", "exp(x)/(1 + exp(x)), 900, 1, 0, 0", "sigmoid(x), -900, 0, 0, 0"
    })
    void logisticFormsDoNotOverflow(String formula, double x, double f, double fx, double fxx) {
        assertEquals(new Jet(f, fx, 0, fxx, 0, 0), plusZero(field(formula).at(x, 0)));
    }

    /// Otherwise lines of det H = 0 would run where there is no function.
    @ParameterizedTest
    @CsvSource({"atanh(x), 2", "acoth(x), 0.5", "acoth(x), 0", "asech(x), -0.5", "asech(x), 2", "acosh(x), -3", "acosh(x), 0",
            "asec(x), 0.5", "acsc(x), -0.5", "logit(x), -1", "logit(x), 1.5"})
    void outsideOfTheDomainThereAreNoDerivatives(String formula, double x) {
        assertEquals(new Jet(NAN, NAN, 0, NAN, 0, 0), field(formula).at(x, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = {"logaddexp(x, 1); 900; 900; 1; 0", "logaddexp(1, x); -900; 1; 0; 0", "logaddexp(x, x); 900; 900.6931471805599; 1; 0",
                    "logaddexp(0, x); -900; 0; 0; 0"})
    void sumsOfExponentialsDoNotOverflow(String formula, double x, double f, double fx, double fxx) {
        assertEquals(new Jet(f, fx, 0, fxx, 0, 0), plusZero(field(formula).at(x, 0)));
    }

    @Test
    void theSlopeOfTanhDoesNotCancel() {
        // 4 exp(-60), where tanh is 1 in doubles.
        assertEquals(4 * Math.exp(-60), field("tanh(x)").at(30, 0).fx(), 4 * Math.ulp(4 * Math.exp(-60)));
    }

    @Test
    void zeroTimesInfinityIsNotAssumedToVanish() {
        assertEquals(NAN, field("0*log(x)").at(0, 1).f());
        assertEquals(NAN, field("0*exp(x)").at(1000, 1).fxx());
    }

    @Test
    void notANumberAndInfinityPassThrough() {
        assertEquals(new Jet(NAN, NAN, 0, 2, 0, 0), field("x^2").at(NAN, 0));
        assertEquals(Double.POSITIVE_INFINITY, field("x^2 + y^2").at(Double.POSITIVE_INFINITY, 0).f());
    }

    @Test
    void theDeepestFormulasCompile() {
        var nested = "sin(".repeat(400) + "x" + ")".repeat(400);
        assertEquals(0.0, field(nested).at(0, 0).f());
        assertEquals(401, field("x" + " + x".repeat(400)).at(1, 0).f());
    }

    private static Jet plusZero(Jet jet) {
        return new Jet(jet.f() + 0.0, jet.fx() + 0.0, jet.fy() + 0.0, jet.fxx() + 0.0, jet.fxy() + 0.0, jet.fyy() + 0.0);
    }
}
