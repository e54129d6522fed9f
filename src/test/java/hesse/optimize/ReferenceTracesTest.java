package hesse.optimize;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.FieldObjective;
import hesse.testing.Csv;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Trajectories against iterates that were computed with 60 digits.
class ReferenceTracesTest {

    private static final Map<String, List<Map<String, String>>> ITERATES =
            Csv.rows("/golden/traces.csv").stream().collect(Collectors.groupingBy(row -> row.get("trace")));

    static Stream<Map<String, String>> traces() {
        return Csv.rows("/golden/traces_index.csv").stream().filter(row -> row.get("method").equals("gd") || row.get("method").equals("newton"));
    }

    private static Method method(Map<String, String> trace) {
        return trace.get("method").equals("newton") ? new Newton() : new GradientDescent(Double.parseDouble(trace.get("params").substring("eta=".length())));
    }

    private static Trajectory run(Map<String, String> trace) {
        var start = Runs.point(number(trace, "x0"), number(trace, "y0"));
        var objective = new FieldObjective(ReferenceFunctions.named(trace.get("id")));
        return method(trace).run(objective, start, Runs.steps(Integer.parseInt(trace.get("steps"))), Cancellation.NEVER);
    }

    private static Map<String, String> trace(String name) {
        return traces().filter(row -> row.get("trace").equals(name)).findFirst().orElseThrow();
    }

    /// The tolerance that the data's description recommends: 16 times what plain double arithmetic deviated until then,
    /// at least 16 roundings of z. On the pseudo-Huber function's cycle between (1, 1) and (−1, −1) Newton's map x ↦ −x³
    /// triples every error, and the one of a last bit in the first step is beyond all bounds after 35.
    @ParameterizedTest
    @MethodSource("traces")
    void iteratesFollowTheReference(Map<String, String> trace) {
        var trajectory = run(trace);
        var expected = ITERATES.get(trace.get("trace"));
        assertTrue(trajectory.iterates().size() <= expected.size() || trajectory.reason() == StopReason.NOT_A_NUMBER);
        for (var iterate : trajectory.iterates().subList(0, Math.min(trajectory.iterates().size(), expected.size()))) {
            var row = expected.get(iterate.k());
            double deviation = number(row, "dbl_dev");
            if (Double.isNaN(deviation)) {
                continue;
            }
            double x = number(row, "x");
            double y = number(row, "y");
            double growth = trace.get("trace").equals("t052") ? Math.pow(3, iterate.k()) : 1;
            double tolerance = 16 * Math.max(deviation, growth * 1e-15 * (1 + Math.hypot(x, y)));
            assertEquals(0, Math.hypot(iterate.x().get(0) - x, iterate.x().get(1) - y), tolerance, () -> row + " but " + iterate);
        }
    }

    /// Nearly all go the whole way. Newton's ends early where a double is exactly critical; on the sum of softplus terms it
    /// diverges.
    @ParameterizedTest
    @MethodSource("traces")
    void trajectoriesEndForTheRightReason(Map<String, String> trace) {
        var trajectory = run(trace);
        int steps = Integer.parseInt(trace.get("steps"));
        switch (trace.get("trace")) {
            case "t057" -> assertEquals(StopReason.NOT_A_NUMBER, trajectory.reason());
            case "t066" -> assertEquals(StopReason.DIVERGED, trajectory.reason());
            default -> {
                if (trajectory.reason() != StopReason.CONVERGED) {
                    assertEquals(StopReason.STEP_LIMIT, trajectory.reason());
                    assertEquals(steps, trajectory.last().k());
                }
            }
        }
    }

    @Test
    void newtonLeavesTheDomainAndKeepsThePointWhereItDid() {
        var trajectory = run(trace("t057"));
        assertEquals(2, trajectory.iterates().size());
        assertEquals(-3, trajectory.last().x().get(0), 4e-15);
        assertEquals(Double.NaN, trajectory.last().f());
        assertEquals(Optional.empty(), trajectory.step(1));
    }
}
