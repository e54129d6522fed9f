package hesse.optimize;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.FieldObjective;
import hesse.optimize.factory.MethodFactory;
import hesse.testing.ReferenceFunctions;
import hesse.testing.ReferenceTraces;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Trajectories against iterates that were computed with 60 digits.
class ReferenceTracesTest {

    static Stream<Map<String, String>> traces() {
        return ReferenceTraces.all();
    }

    private static Trajectory run(Map<String, String> trace) {
        var start = Runs.point(number(trace, "x0"), number(trace, "y0"));
        var objective = new FieldObjective(ReferenceFunctions.named(trace.get("id")));
        return MethodFactory.method(ReferenceTraces.configured(trace))
                .run(objective, start, Runs.steps(Integer.parseInt(trace.get("steps"))), Cancellation.NEVER);
    }

    private static Map<String, String> trace(String name) {
        return traces().filter(row -> row.get("trace").equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void iteratesFollowTheReference(Map<String, String> trace) {
        var trajectory = run(trace);
        var expected = ReferenceTraces.iterates(trace);
        assertTrue(trajectory.iterates().size() <= expected.size() || trajectory.reason() == StopReason.NOT_A_NUMBER);
        for (var iterate : trajectory.iterates().subList(0, Math.min(trajectory.iterates().size(), expected.size()))) {
            double tolerance = ReferenceTraces.tolerance(trace, iterate.k());
            if (!Double.isNaN(tolerance)) {
                var row = expected.get(iterate.k());
                assertEquals(0, Math.hypot(iterate.x().get(0) - number(row, "x"), iterate.x().get(1) - number(row, "y")), tolerance,
                        () -> row + " but " + iterate);
            }
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
            // Grows by 5/3 in each step along the saddle’s falling axis.
            case "t075" -> assertEquals(StopReason.DIVERGED, trajectory.reason());
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
