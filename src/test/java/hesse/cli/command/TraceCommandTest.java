package hesse.cli.command;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.cli.Shell;
import hesse.cli.Shell.Outcome;
import hesse.testing.Csv;
import hesse.testing.ReferenceTraces;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraceCommandTest {

    private static final Map<String, String> FORMULAS = Csv.rows("/golden/functions.csv").stream()
            .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("expression")));

    @Test
    void gradientDescentHalvesTheBowl() {
        assertEquals(Outcome.done("""
                k,x,y,f,fx,fy
                0,1,-2,5,2,-4
                1,0.5,-1,1.25,1,-2
                2,0.25,-0.5,0.3125,0.5,-1
                # method: gradient-descent
                # reason: step-limit
                """), Shell.run("trace", "--function", "x^2 + y^2", "--method", "gradient-descent", "--step-size", "1/4", "--start", "1,-2",
                "--steps", "2"));
    }

    @Test
    void newtonEndsWhereTheGradientVanishes() {
        assertEquals(Outcome.done("""
                {"iterates": [
                {"k": 0, "x": 1, "y": -2, "f": 5, "fx": 2, "fy": -4},
                {"k": 1, "x": 0, "y": 0, "f": 0, "fx": 0, "fy": 0}
                ], "method": "newton", "reason": "converged"}
                """), Shell.run("trace", "--function", "x^2 + y^2", "--method", "newton", "--start", "1,-2", "--format", "json"));
    }

    @Test
    void theCatalogueKnowsStartAndStepSize() {
        assertEquals(Outcome.done("""
                k,x,y,f,fx,fy
                0,2.3999999999999999,1.2,7.1999999999999993,4.7999999999999998,2.3999999999999999
                1,1.9199999999999999,0.95999999999999996,4.6079999999999997,3.8399999999999999,1.9199999999999999
                # method: gradient-descent
                # reason: step-limit
                """), Shell.run("trace", "--name", "sphere", "--method", "gradient-descent", "--steps", "1"));
    }

    @Test
    void everyReasonIsNamed() {
        assertEquals("diverged", reason("-x^2 - y^2", "gradient-descent", "1,1"));
        assertEquals("singular-hessian", reason("x + y^2", "newton", "1,1"));
        assertEquals("not-a-number", reason("log(x)", "newton", "-1,1"));
        assertEquals("converged", reason("x^2 + y^2", "newton", "1e9,1"));
        assertEquals("step-limit", reason("x^2 + y^2", "gradient-descent", "1,1"));
    }

    private static String reason(String formula, String method, String start) {
        var out = Shell.run("trace", "--function", formula, "--method", method, "--start", start).out();
        return out.substring(out.lastIndexOf(' ') + 1).strip();
    }

    static Stream<Map<String, String>> traces() {
        return ReferenceTraces.all();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void iteratesFollowTheReference(Map<String, String> trace) {
        var rows = rows(trace);
        var expected = ReferenceTraces.iterates(trace);
        assertTrue(rows.size() > 1 || expected.size() == 1, rows.toString());
        for (int k = 0; k < Math.min(rows.size(), expected.size()); k++) {
            double tolerance = ReferenceTraces.tolerance(trace, k);
            if (!Double.isNaN(tolerance)) {
                var row = expected.get(k);
                assertEquals(k, rows.get(k)[0]);
                assertEquals(0, Math.hypot(rows.get(k)[1] - number(row, "x"), rows.get(k)[2] - number(row, "y")), tolerance, row::toString);
            }
        }
    }

    private static List<double[]> rows(Map<String, String> trace) {
        var arguments = new ArrayList<>(List.of("trace", "--function", FORMULAS.get(trace.get("id")),
                "--start", trace.get("x0") + "," + trace.get("y0"), "--steps", trace.get("steps"), "--method",
                ReferenceTraces.method(trace).spelling()));
        ReferenceTraces.settings(trace).forEach((key, value) -> arguments.addAll(List.of("--set", key + "=" + value)));
        var outcome = Shell.run(arguments.toArray(String[]::new));
        assertEquals("", outcome.err());
        return outcome.out().lines().skip(1).filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray()).toList();
    }
}
