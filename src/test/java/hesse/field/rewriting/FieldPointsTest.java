package hesse.field.rewriting;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.expression.ParseResult.Refused;
import hesse.expression.Parser;
import hesse.field.Jet;
import hesse.field.compiler.CompiledField;
import hesse.field.compiler.Formulas;
import hesse.field.compiler.ReferenceTable;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.VectorKernels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Points from public reports, each with what a reader would expect there (`src/test/resources/field/points.csv`).
class FieldPointsTest {

    private static final Pattern VALUE = Pattern.compile("(f|fx|fy|fxx|fxy|fyy)=([-+0-9.einf]+)");

    /// 17 digits were written down; on top of them some roundings.
    private static final double ULPS = 8;

    /// In these the function itself cancels: what its rounded terms leave may be off by this much.
    private static final Map<String, Double> ABSOLUTE = Map.of("E-E34", 1e-15, "E-E41", 1e-12, "E-E0310,-10", 1e-21, "E-E03-10,10", 1e-22,
            "E-E03100,-100", 1e-97);

    /// Holes, whose limit is answered apart from the jet.
    private static final Set<String> HOLES = Set.of("E-E05", "E-E42");

    /// Rump's polynomial has no digit in doubles, in whatever order it is computed, and x^y for variable y no derivatives at its border
    /// x = 0: these have tests of their own.
    private static final Set<String> ELSEWHERE = Set.of("E-E20", "E-E09c");

    static Stream<Arguments> rows() {
        return ReferenceTable.readResource("/field/points.csv").rows().stream()
                .filter(row -> VALUE.matcher(values(row)).find() && !row.get("expected").startsWith("limit")
                && !ELSEWHERE.contains(row.get("id")))
                .map(row -> Arguments.of(Named.of(row.get("id"), row)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void pointHasTheExpectedNumbers(Map<String, String> row) {
        double x = Double.parseDouble(row.get("x"));
        double y = Double.parseDouble(row.get("y"));
        // Two stars for a power are read elsewhere.
        var formula = Formulas.parsed(row.get("formula").replace("**", "^"));
        for (var backend : List.of(KernelBackend.plain(), new VectorKernels())) {
            var field = CompiledField.of(formula, Map.of(), backend);
            var jet = field.at(x, y);
            if (HOLES.contains(row.get("id"))) {
                assertTrue(Double.isNaN(jet.f()), row.get("id"));
                var limit = field.limits().at(x, y).orElseThrow();
                var expected = VALUE.matcher(values(row));
                assertTrue(expected.find());
                assertEquals(Double.parseDouble(expected.group(2)), limit.value());
            } else {
                assertAll(row.get("formula"), checks(row, jet));
            }
        }
    }

    private static Stream<Executable> checks(Map<String, String> row, Jet jet) {
        return VALUE.matcher(values(row)).results().map(found -> {
            double expected = found.group(2).endsWith("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(found.group(2));
            double computed = component(jet, found.group(1));
            double tolerance = Double.isInfinite(expected) ? 0 : ULPS * Math.ulp(expected) + ABSOLUTE.getOrDefault(row.get("id"), 0.0);
            return () -> assertEquals(expected, computed, tolerance, found.group(1));
        });
    }

    /// Without the remarks.
    private static String values(Map<String, String> row) {
        return row.get("expected").split(" \\(|\\[")[0];
    }

    private static double component(Jet jet, String name) {
        return switch (name) {
            case "f" -> jet.f();
            case "fx" -> jet.fx();
            case "fy" -> jet.fy();
            case "fxx" -> jet.fxx();
            case "fxy" -> jet.fxy();
            case "fyy" -> jet.fyy();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// The exact value is in the bounds, and these say that no computed digit is.
    @Test
    void whereNoDigitIsRightTheBoundsSayIt() {
        var row = row("E-E20");
        var field = Formulas.field(row.get("formula"));
        var bounds = field.bounds(77617, 33096);
        var jet = bounds.nearest(field.at(77617, 33096));
        assertTrue(bounds.f().contains(-0.82739605994682142), () -> bounds.f().toString());
        assertTrue(bounds.losesValue(jet), () -> jet + " in " + bounds);
        assertTrue(bounds.errors(jet).fxx() < 1e-9 * Math.abs(jet.fxx()), "what isn't lost isn't called so");
    }

    /// Left of x = 0 a power with a variable exponent isn't defined, so a value is all that there is on the border.
    @Test
    void onTheBorderOfItsDomainAPowerHasAValueAlone() {
        var jet = Formulas.field(row("E-E09c").get("formula")).at(0, 2);
        assertEquals(0, jet.f());
        assertTrue(DoubleStream.of(jet.fx(), jet.fy(), jet.fxx(), jet.fxy(), jet.fyy()).anyMatch(Double::isNaN), jet::toString);
        assertEquals(0, Formulas.field("x^2").at(0, 2).f());
        assertEquals(2, Formulas.field("x^2").at(0, 2).fxx());
    }

    private static Map<String, String> row(String id) {
        return ReferenceTable.readResource("/field/points.csv").rows().stream().filter(row -> row.get("id").equals(id)).findFirst()
                .orElseThrow();
    }

    @Test
    void numbersThatWouldBeZeroAreRefused() {
        assertInstanceOf(Refused.class, Parser.parse("1e-400*x"));
        assertInstanceOf(Refused.class, Parser.parse("0.001e-323*x"));
        assertEquals(0, Formulas.field("0e-400*x").at(1, 1).f());
        assertEquals(Double.MIN_VALUE, Formulas.field("4.9e-324*x").at(1, 1).f());
    }

    /// x log x and the like have limits on the border of their domain and no values.
    @Test
    void bordersHaveNoValue() {
        assertTrue(Double.isNaN(Formulas.field("x*log(x)").at(0, 0).f()));
        assertTrue(Double.isNaN(Formulas.field("(x^2 + y^2)*log(x^2 + y^2)").at(0, 0).f()));
        assertFalse(Formulas.field("x*log(x)").limits().at(0, 0).isPresent());
    }
}
