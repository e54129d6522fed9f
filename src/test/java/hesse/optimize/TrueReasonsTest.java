package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.Objective;
import hesse.objective.SymmetricEigen;
import hesse.optimize.factory.MethodFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every method, on functions that are degenerate, unbounded, undefined in places or not smooth, ends for a reason that is true
/// there, and does the same again.
class TrueReasonsTest {

    private record Place(String formula, double x, double y) {}

    private static final List<Place> PLACES = List.of(
            new Place("x^4 + y^4", 1, 0.5), new Place("x^2", 1, 2), new Place("(x + y)^2", 1, 2), new Place("x^3", 1, 0),
            new Place("x^3 - 3*x*y^2", 0.5, 0.25),
            new Place("7", 1, 1), new Place("x + y", 1, 2), new Place("-x^2 - y^2", 1, 1), new Place("x^2 - y^2", 1, 0),
            new Place("x^2 - y^2", 0.5, 1e-8),
            new Place("exp(x)", 1, 0), new Place("-exp(x^2 + y^2)", 1, 1), new Place("x*y", 1, 2), new Place("log(x) + y^2", 1, 1),
            new Place("log(x)", -1, 0),
            new Place("sqrt(x) + y^2", 0.1, 1), new Place("1/x + x + y^2", 0.1, 3), new Place("-log(x) - log(1 - x) + y^2", 0.9, 1),
            new Place("x - log(x) + y^2", 3, 0.75),
            new Place("abs(x) + y^2", 1, 0.3), new Place("abs(x) + abs(y)", 1, 0.5), new Place("max(x, y)", 1, 0.5),
            new Place("abs(x)^1.5 + y^2", 1, 1),
            new Place("sqrt(x^2 + y^2)", 3, 4), new Place("1e200*(x^2 + y^2)", 1, 1), new Place("1e-200*(x^2 + 2*y^2)", 1, 1),
            new Place("exp(30*x^2)", 1.5, 1),
            new Place("sin(1/x) + y^2", 0.3, 1), new Place("(1 - x)^2 + 100*(y - x^2)^2", -1.2, 1), new Place("tan(x) + y^2", 1, 1));

    @ParameterizedTest
    @EnumSource
    void runsEndForATrueReason(MethodName name) {
        for (var place : PLACES) {
            var objective = Runs.objective(place.formula());
            var stopping = new Stopping(1e-9, 150, Runs.point(0, 0), 1e5);
            var start = Runs.point(place.x(), place.y());
            var run = MethodFactory.method(ConfiguredMethod.of(name)).run(objective, start, stopping, Cancellation.NEVER);
            expectTrue(run, objective, stopping, () -> name + " on " + place + ": " + run.reason() + " at " + run.last());
            var again = MethodFactory.method(ConfiguredMethod.of(name)).run(objective, start, stopping, Cancellation.NEVER);
            assertEquals(run.reason(), again.reason());
            assertEquals(run.iterates().size(), again.iterates().size());
            for (int k = 0; k < run.iterates().size(); k++) {
                assertTrue(run.iterates().get(k).x().isIdentical(again.iterates().get(k).x(), 0), "step " + k);
            }
        }
    }

    private static void expectTrue(Trajectory run, Objective objective, Stopping stopping, java.util.function.Supplier<String> where) {
        for (int k = 0; k < run.iterates().size() - 1; k++) {
            var iterate = run.iterates().get(k);
            assertTrue(Double.isFinite(iterate.f()) && !iterate.gradient().hasUncountable() && !iterate.x().hasUncountable(), where);
        }
        var last = run.last();
        var at = objective.at(last.x());
        boolean finite = Double.isFinite(last.f()) && !last.gradient().hasUncountable() && !at.hessian().hasUncountable();
        switch (run.reason()) {
            case CONVERGED -> assertTrue(finite && last.gradient().normF() <= 1e-9 * at.hessian().normF() * 1e5, where);
            case DIVERGED -> assertTrue(last.x().normF() > stopping.farRadius() || last.x().hasUncountable(), where);
            case NOT_A_NUMBER -> assertFalse(finite, where);
            case SINGULAR_HESSIAN -> {
                var eigen = SymmetricEigen.of(at.hessian());
                assertTrue(finite && eigen.leastMagnitude() <= 1e-9 * eigen.norm() + Double.MIN_NORMAL, where);
            }
            case UNBOUNDED_MODEL, NO_DECREASE -> assertTrue(finite && last.gradient().normF() > 0, where);
            case OVERFLOW -> assertTrue(finite && Math.max(last.gradient().normF(), at.hessian().normF()) > 1e100, where);
            case STEP_LIMIT -> assertEquals(150, last.k(), where);
        }
    }
}
