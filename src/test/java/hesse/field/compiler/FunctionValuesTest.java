package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Jets;
import hesse.field.Order;
import hesse.field.enclosure.IntervalEnclosure;
import hesse.field.Enclosure.Component;
import hesse.field.kernel.Backends;
import hesse.testing.Csv;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Functions of one number against values of 25 digits (`src/test/python/function_values.py`): at usual, tiny and huge arguments, next to
/// poles, ends of domains and zeros.
class FunctionValuesTest {

    private static final double VALUE_ULPS = 6;
    private static final double DERIVATIVE_ULPS = 8;

    /// What is left where large terms cancel; only these functions are sums of such.
    private static final double CANCELLED = 0x1p-47;
    private static final List<String> SUMS = List.of("sinc(x)", "gamma(x)", "polygamma(0, x)", "sech(x)", "asech(x)");

    static Stream<Arguments> formulas() {
        Map<String, List<Map<String, String>>> rows = Csv.rows("/golden/function_values.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("formula")));
        return rows.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formulas")
    void valuesAndDerivativesAreRightToAFewUlps(String formula, List<Map<String, String>> rows) {
        double[] x = rows.stream().mapToDouble(row -> Double.parseDouble(row.get("x"))).toArray();
        var field = Formulas.field(formula);
        for (var backend : Backends.all()) {
            var jets = new Jets(Order.HESSIAN, x.length);
            CompiledField.of(Formulas.parsed(formula), Map.of(), backend).evaluator(Order.HESSIAN)
                    .evaluate(x, new double[x.length], x.length, jets);
            for (int i = 0; i < x.length; i++) {
                assertClose(rows.get(i), "f", jets.f[i], VALUE_ULPS);
                assertClose(rows.get(i), "fx", jets.fx[i], DERIVATIVE_ULPS);
                assertClose(rows.get(i), "fxx", jets.fxx[i], DERIVATIVE_ULPS);
                assertEquals(field.at(x[i], 0), jets.at(i));
            }
        }
    }

    private static void assertClose(Map<String, String> row, String column, double computed, double ulps) {
        var exact = new BigDecimal(row.get(column));
        double expected = exact.doubleValue();
        if (Double.isInfinite(expected)) {
            assertTrue(!Double.isFinite(computed), () -> row + " " + column + " was " + computed);
            return;
        }
        double lost = SUMS.contains(row.get("formula")) ? CANCELLED : 0;
        double tolerance = Math.max(ulps * Math.ulp(expected), lost) + 4 * Double.MIN_NORMAL;
        assertTrue(Double.isFinite(computed) && new BigDecimal(computed).subtract(exact).abs().compareTo(new BigDecimal(tolerance)) <= 0,
                () -> row + " " + column + " was " + computed + ", off by " + Math.abs(computed - expected) / Math.ulp(expected) + " ulp");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formulas")
    void enclosuresContainThem(String formula, List<Map<String, String>> rows) {
        var enclosure = IntervalEnclosure.of(Formulas.parsed(formula), Map.of());
        for (var row : rows) {
            double x = Double.parseDouble(row.get("x"));
            enclosure.encloseGradient(x, x, 0, 0);
            enclosure.encloseHessian();
            Map<String, Component> components = Map.of("f", Component.F, "fx", Component.FX, "fxx", Component.FXX);
            components.forEach((column, component) -> {
                // Digits beyond those of the table.
                var exact = new BigDecimal(row.get(column));
                var unknown = exact.abs().scaleByPowerOfTen(-23);
                double inf = enclosure.inf(component), sup = enclosure.sup(component);
                assertTrue((inf == Double.NEGATIVE_INFINITY || new BigDecimal(inf).subtract(unknown).compareTo(exact) <= 0)
                        && (sup == Double.POSITIVE_INFINITY || new BigDecimal(sup).add(unknown).compareTo(exact) >= 0),
                        () -> row + " " + column + " not in [" + inf + ", " + sup + "]");
            });
        }
    }
}
