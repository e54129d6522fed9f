package hesse.field.compiler;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.VectorKernels;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Kinks, poles, overflow and scales: `NaN` in the data means that the number doesn't exist, `*` that any will do.
class EdgeCasesTest {

    private static final List<String> COLUMNS = List.of("f", "fx", "fy", "fxx", "fxy", "fyy");

    /// Its singularity could be removed on paper; arithmetic gives 0/0, and the program shows the point as undefined.
    private static final Set<String> REMOVABLE = Set.of("sinc_at_0");

    /// -20 + 20 leaves what rounding left of e - exp(1) and no more.
    private static final Map<String, Double> ABSOLUTE_ROUNDING = Map.of("ackley_at_0", 5e-16);

    static Stream<Arguments> cases() {
        return ReferenceTable.read("edge_cases.csv").rows().stream().map(row -> Arguments.of(Named.of(row.get("case"), row)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jetIsWhatMathematicsSays(Map<String, String> row) {
        for (var backend : List.of(KernelBackend.plain(), new VectorKernels())) {
            var field = CompiledField.of(Formulas.parsed(row.get("expression")), Map.of(), backend);
            var jet = Formulas.jet(field, Double.parseDouble(row.get("x")), Double.parseDouble(row.get("y")));
            double[] computed = {jet.f(), jet.fx(), jet.fy(), jet.fxx(), jet.fxy(), jet.fyy()};
            assertAll(row.get("expression"), IntStream.range(0, 6).mapToObj(i -> check(row, COLUMNS.get(i), computed[i])));
        }
    }

    private static Executable check(Map<String, String> row, String column, double computed) {
        var expected = row.get(column);
        if (expected.equals("*")) {
            return () -> { };
        }
        double number = REMOVABLE.contains(row.get("case")) ? Double.NaN : Double.parseDouble(expected);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            // 1/x at 0 may be either infinity or NaN: what counts is that it isn't finite.
            return row.get("case").equals("recip_at_0")
                    ? () -> assertTrue(!Double.isFinite(computed), column)
                    : () -> assertEquals(number, computed, column);
        }
        // The references have 17 digits; a few roundings on top.
        double tolerance = 4 * Math.ulp(number) + ABSOLUTE_ROUNDING.getOrDefault(row.get("case"), 0.0);
        return () -> assertEquals(number, computed, tolerance, column);
    }
}
