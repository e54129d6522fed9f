package hesse.field.rewriting;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.compiler.CompiledField;
import hesse.field.compiler.Formulas;
import hesse.field.compiler.ReferenceTable;
import hesse.field.kernel.VectorKernels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Formulas that lose digits or overflow as they are typed, against values of 50 digits (`src/test/python/stable_forms.py`).
class StableFormsReferenceTest {

    private static final List<String> COMPONENTS = List.of("f", "fx", "fy", "fxx", "fxy", "fyy");

    /// A dozen roundings, and twice as many in a second derivative.
    private static final double ULPS = 12;

    /// What a rounded difference a - b of exponents, at most 800 times as large as 1, does to exp(a - b); the logarithm's value is free
    /// of it.
    private static final Map<String, Double> EXPONENT_ULPS = Map.of("exp(x)/(exp(x) + exp(y) + 1)", 24.0, "log(exp(x) + 2*exp(-y) + 3)",
            24.0,
            "log(1 + exp(x) + exp(y))", 24.0);

    /// Where terms of either sign meet, digits are lost in the function itself: relative to the largest component of its kind.
    private static final List<String> CANCELLING = List.of("sin(x)/x", "(1 - cos(x))/x^2", "sin(sqrt(x^2 + y^2))/sqrt(x^2 + y^2)",
            "tan(x)/x",
            "x*(1 - x^1.1)", "x*y + log(exp(10*x) + exp(10*y))", "1/(1 + exp(-x*y))", "exp(x)/(exp(x) + exp(y) + 1)", "x/(exp(x) - 1)",
            "log(1 + x*y)", "sqrt(x*y + 1) - sqrt(x*y)", "sqrt(1 + x^2 + y^2) - 1", "log(1 + exp(x) + exp(y))",
            "log(exp(x) + 2*exp(-y) + 3)",
            "2 - cos(x) - cos(y)", "exp(x*y) - 1", "(exp(x) - 1)/x");

    static Stream<Arguments> formulas() {
        return ReferenceTable.readResource("/field/stable_forms.csv").rows().stream()
                .collect(groupingBy(row -> row.get("formula"), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void jetsHaveTheDigitsOfTheReference(String formula, List<Map<String, String>> points) {
        var plain = Formulas.field(formula);
        var vector = CompiledField.of(Formulas.parsed(formula), Map.of(), new VectorKernels());
        for (var point : points) {
            double x = Double.parseDouble(point.get("x"));
            double y = Double.parseDouble(point.get("y"));
            if (isFarFromHole(formula, x, y)) {
                continue;
            }
            double[] computed = components(plain, x, y);
            assertArrayEquals(computed, components(vector, x, y), formula);
            double[] expected = COMPONENTS.stream().mapToDouble(name -> Double.parseDouble(point.get(name))).toArray();
            for (int i = 0; i < expected.length; i++) {
                int component = i;
                double tolerance = tolerance(formula, expected, i);
                assertTrue(Math.abs(computed[i] - expected[i]) <= tolerance,
                        () -> formula + " at (" + x + ", " + y + "): " + COMPONENTS.get(component)
                        + " is " + computed[component] + " instead of " + expected[component] + ", by more than " + tolerance);
            }
        }
    }

    /// Far out a rounded radius turns the wave.
    private static boolean isFarFromHole(String formula, double x, double y) {
        return formula.startsWith("sin(sqrt") && Math.hypot(x, y) > 10;
    }

    private static double tolerance(String formula, double[] expected, int component) {
        double size = Math.abs(expected[component]);
        if (CANCELLING.contains(formula)) {
            int from = component == 0 ? 0 : component < 3 ? 1 : 3;
            int to = component == 0 ? 1 : component < 3 ? 3 : 6;
            for (int i = from; i < to; i++) {
                size = Math.max(size, Math.abs(expected[i]));
            }
        }
        return EXPONENT_ULPS.getOrDefault(formula, ULPS) * (component < 3 ? 1 : 2) * Math.ulp(size) + Double.MIN_NORMAL;
    }

    private static double[] components(Field field, double x, double y) {
        var out = new Jets(Order.HESSIAN, 1);
        field.evaluator(Order.HESSIAN).evaluate(new double[] {x}, new double[] {y}, 1, out);
        Jet jet = out.at(0);
        return new double[] {jet.f(), jet.fx(), jet.fy(), jet.fxx(), jet.fxy(), jet.fyy()};
    }
}
