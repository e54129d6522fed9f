package hesse.field.compiler;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.VectorKernels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Jets of well-known functions against values of 50 digits, with the data's own bounds on rounding.
class CompiledFieldReferenceTest {

    private static final Map<String, List<Map<String, String>>> POINTS = ReferenceTable.read("points.csv").rows().stream()
            .collect(groupingBy(row -> row.get("id"), LinkedHashMap::new, Collectors.toList()));

    private static final List<Map<String, String>> FUNCTIONS = ReferenceTable.read("functions.csv").rows();

    static Stream<Arguments> functions() {
        return FUNCTIONS.stream().map(row -> arguments(row, "expression"));
    }

    static Stream<Arguments> secondSpellings() {
        return FUNCTIONS.stream().filter(row -> !row.get("alt_expression").isEmpty()).map(row -> arguments(row, "alt_expression"));
    }

    private static Arguments arguments(Map<String, String> row, String column) {
        return Arguments.of(Named.of(row.get("id"), row.get(column)), POINTS.get(row.get("id")));
    }

    /// 8 times the first-order bound of straightforward double arithmetic, as the data's description recommends.
    @ParameterizedTest
    @MethodSource("functions")
    void jetsAreWithinRoundingOfTheReference(String formula, List<Map<String, String>> points) {
        for (var field : backends(formula)) {
            for (var point : points) {
                assertJet(field, formula, point, 8, 0);
            }
        }
    }

    /// Another spelling rounds differently: 64 times the bound, and relative to the largest number of the row.
    @ParameterizedTest
    @MethodSource("secondSpellings")
    void secondSpellingsAreWithinRoundingOfTheReference(String formula, List<Map<String, String>> points) {
        for (var field : backends(formula)) {
            for (var point : points) {
                assertJet(field, formula, point, 64, 4e-15);
            }
        }
    }

    private static List<CompiledField> backends(String formula) {
        return Stream.of(KernelBackend.plain(), new VectorKernels())
                .map(backend -> CompiledField.of(Formulas.parsed(formula), Map.of(), backend)).toList();
    }

    private static void assertJet(Field field, String formula, Map<String, String> point, double factor, double relative) {
        double x = number(point, "x");
        double y = number(point, "y");
        var jet = Formulas.jet(field, x, y);
        double largest = Stream.of("f", "fx", "fy", "fxx", "fxy", "fyy")
                .mapToDouble(name -> Math.abs(number(point, name))).max().orElseThrow();
        assertTrue(Double.isFinite(largest), () -> "no reference for " + point);
        components(jet).forEach((name, computed) -> {
            double expected = number(point, name);
            double tolerance = factor * number(point, "e_" + name) + relative * largest + 1e-300;
            assertTrue(Math.abs(computed - expected) <= tolerance, () -> formula + " at (" + x + ", " + y + "): " + name + " is " + computed
                    + " instead of " + expected + ", off by " + Math.abs(computed - expected) + " > " + tolerance);
        });
    }

    private static Map<String, Double> components(Jet jet) {
        var components = new LinkedHashMap<String, Double>();
        var values = DoubleStream.of(jet.f(), jet.fx(), jet.fy(), jet.fxx(), jet.fxy(), jet.fyy()).boxed().toList();
        for (int i = 0; i < values.size(); i++) {
            components.put(List.of("f", "fx", "fy", "fxx", "fxy", "fyy").get(i), values.get(i));
        }
        return components;
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }
}
