package hesse.curvature;

import static hesse.testing.ReferenceFunctions.number;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.testing.Csv;
import hesse.testing.ReferenceFunctions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Eigenvalues, axes, classes and Newton steps of well-known functions against values of 50 digits. Tolerances are 8
/// times the data's own first-order bounds on the rounding errors of straightforward double arithmetic.
class ReferencePointsTest {

    private static final double FACTOR = 8;
    private static final Map<String, Definiteness> CLASSES = Map.of("PD", Definiteness.POSITIVE_DEFINITE,
            "ND", Definiteness.NEGATIVE_DEFINITE, "INDEF", Definiteness.INDEFINITE, "PSD", Definiteness.POSITIVE_SEMIDEFINITE);

    private static Stream<Executable> eachRow(List<Map<String, String>> rows, RowCheck check) {
        return rows.stream().map(row -> () -> {
            var jet = ReferenceFunctions.named(row.get("id")).at(number(row, "x"), number(row, "y"));
            check.check(row, new QuadraticModel(number(row, "x"), number(row, "y"), jet), row.get("id") + " " + row.get("i"));
        });
    }

    private interface RowCheck {
        void check(Map<String, String> row, QuadraticModel model, String name);
    }

    @Test
    void eigenvaluesAxesAndClassesAgree() {
        assertAll(eachRow(Csv.rows("/golden/points.csv"), (row, model, name) -> {
            var eigen = model.hessian().eigen();
            double tolerance = FACTOR * number(row, "e_lambda");
            assertEquals(number(row, "lambda_min"), eigen.lambdaMin(), tolerance, name);
            assertEquals(number(row, "lambda_max"), eigen.lambdaMax(), tolerance, name);
            assertSameLine(number(row, "angle_min"), eigen.angleMin(), FACTOR * number(row, "e_angle"), name);
            assertSameLine(number(row, "angle_max"), eigen.angleMax(), FACTOR * number(row, "e_angle"), name);
            assertEquals(CLASSES.get(row.get("class")), model.hessian().definiteness(), name);
        }));
    }

    /// Modulo π; NaN only where NaN is expected.
    private static void assertSameLine(double expected, double actual, double tolerance, String name) {
        if (Double.isNaN(expected)) {
            assertEquals(expected, actual, name);
        } else {
            assertEquals(0, Math.IEEEremainder(actual - expected, Math.PI), tolerance, name);
        }
    }

    @Test
    void newtonStepsAgreeAndAreMissingWhereTheHessianIsSingular() {
        assertAll(eachRow(Csv.rows("/golden/directions.csv"), (row, model, name) -> {
            var step = model.newtonStep();
            assertEquals(!Double.isNaN(number(row, "newton_dx")), step.isPresent(), name);
            step.ifPresent(p -> {
                double tolerance = FACTOR * number(row, "e_newton") + 1e-300;
                assertEquals(number(row, "newton_dx"), p.dx(), tolerance, name);
                assertEquals(number(row, "newton_dy"), p.dy(), tolerance, name);
            });
        }));
    }

    /// m(z + p) − f = −½ ∇f·H⁻¹∇f. The tolerance carries the step's error over: relative to |p|, of each product.
    @Test
    void theModelFallsByHalfTheSquaredNewtonDecrement() {
        assertAll(eachRow(Csv.rows("/golden/directions.csv"), (row, model, name) -> model.newtonStep().ifPresent(p -> {
            double terms = Math.abs(model.jet().fx() * p.dx()) + Math.abs(model.jet().fy() * p.dy());
            double relative = FACTOR * number(row, "e_newton") / Math.hypot(p.dx(), p.dy()) + 8 * Math.ulp(1.0);
            double predicted = model.stationary().orElseThrow().value() - model.jet().f();
            assertEquals(-number(row, "decrement_sq") / 2, predicted, relative * terms + 4 * Math.ulp(model.jet().f()), name);
            assertTrue(relative < 1e-6, name);
        })));
    }
}
