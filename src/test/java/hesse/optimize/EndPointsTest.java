package hesse.optimize;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.FieldObjective;
import hesse.objective.SymmetricEigen;
import hesse.optimize.factory.MethodFactory;
import hesse.testing.Csv;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From the starts of SciPy's runs to a place where one of SciPy's methods ended, or another minimum: which one a run finds depends on
/// details of its searches. (Damped Newton isn't among them: a saddle that lies downhill attracts it.)
class EndPointsTest {

    private record Start(String id, double x, double y) {}

    private static final Map<Start, List<Map<String, String>>> ENDS = Csv.rows("/golden/scipy_reference.csv").stream()
            .collect(Collectors.groupingBy(row -> new Start(row.get("id"), number(row, "x0"), number(row, "y0"))));

    @ParameterizedTest
    @EnumSource(names = {"LEVENBERG_MARQUARDT", "TRUST_REGION", "DOGLEG", "SHIFTED_NEWTON", "CUBIC_NEWTON", "BFGS", "L_BFGS", "SR1",
            "NONLINEAR_CG", "NEWTON_CG"})
    void runsEndWhereOneOfScipysDoes(MethodName name) {
        ENDS.forEach((start, ends) -> {
            var objective = new FieldObjective(ReferenceFunctions.named(start.id()));
            var run = MethodFactory.method(ConfiguredMethod.of(name))
                    .run(objective, Runs.point(start.x(), start.y()), new Stopping(1e-12, 2000, Runs.point(0, 0), 1e4), Cancellation.NEVER);
            assertEquals(StopReason.CONVERGED, run.reason(), start::toString);
            double x = run.last().x().get(0);
            double y = run.last().x().get(1);
            assertTrue(ends.stream()
                    .anyMatch(end -> Math.hypot(number(end, "x") - x, number(end, "y") - y) <= 1e-5 * (1 + Math.hypot(x, y)))
                    || isMinimum(objective, x, y),
                    () -> start + " ends at " + x + ", " + y);
        });
    }

    private static boolean isMinimum(FieldObjective objective, double x, double y) {
        var eigen = SymmetricEigen.of(objective.at(Runs.point(x, y)).hessian());
        return eigen.least() >= -1e-9 * eigen.largest();
    }
}
