package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.objective.TransformedObjective;
import hesse.curvature.CriticalPoint.Kind;
import hesse.field.Cancellation;
import hesse.optimize.secondorder.Newton;
import hesse.testing.ForAll;
import java.util.List;
import java.util.OptionalDouble;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewtonTest {

    private static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";

    @Test
    void itSolvesAnyRegularQuadraticInOneStep() {
        ForAll.seeded(75_001).cases(500).check(draw -> Quadratic.any(draw, 1 + draw.integer(0, 5), 0.5), quadratic -> {
            var start = new SimpleMatrix(quadratic.dimension(), 1);
            var stopping = new Stopping(1e-13, 9, start, 1e6);
            var trajectory = new Newton().run(quadratic, start, stopping, Cancellation.NEVER);
            assertEquals(StopReason.CONVERGED, trajectory.reason());
            assertEquals(1, trajectory.last().k());
            // Condition number below 4 n, dimension at most 6: some dozens of roundings.
            assertTrue(trajectory.last().x().minus(quadratic.centre()).normF() < 1e-13);
        });
    }

    /// Newton's iterates of f(Ty) are T⁻¹ times those of f (Boyd & Vandenberghe, section 9.5.1).
    @Test
    void itIsInvariantUnderLinearChangesOfVariables() {
        ForAll.seeded(75_002).cases(300).check(draw -> Quadratic.anyMatrix(draw, 2, 2).plus(SimpleMatrix.identity(2).scale(2)), t -> {
            var f = Runs.objective(HIMMELBLAU);
            var start = Runs.point(4, 4);
            var plain = new Newton().run(f, start, Runs.steps(5), Cancellation.NEVER).iterates();
            var changed = new Newton().run(new TransformedObjective(f, t), t.solve(start), Runs.steps(5), Cancellation.NEVER).iterates();
            for (int k = 0; k <= 5; k++) {
                // T's condition number is below 30, and the iteration contracts errors.
                assertEquals(0, t.mult(changed.get(k).x()).minus(plain.get(k).x()).normF(), 1e-11, "step " + k);
            }
        });
    }

    @Test
    void saddlesAndMaximaAttractIt() {
        var maximum = Runs.run(new Newton(), HIMMELBLAU, new Stopping(1e-12, 50, Runs.point(0, 0), 100), 0, 0);
        assertEquals(StopReason.CONVERGED, maximum.reason());
        assertEquals(181.6165215225827, maximum.last().f(), 1e-12 * 181);
        var saddle = Runs.run(new Newton(), "x^2 - y^2", Runs.steps(5), 1, 1);
        assertEquals(1, saddle.last().k());
        assertEquals(StopReason.CONVERGED, saddle.reason());
    }

    @Test
    void aSingularHessianStopsIt() {
        var rankOne = Runs.run(new Newton(), "(x + y)^2", Runs.steps(5), 1, 2);
        assertEquals(StopReason.SINGULAR_HESSIAN, rankOne.reason());
        assertEquals(1, rankOne.iterates().size());
        assertEquals(StopReason.SINGULAR_HESSIAN, Runs.run(new Newton(), "x + y", Runs.steps(5), 1, 2).reason());
        assertEquals(StopReason.SINGULAR_HESSIAN, Runs.run(new Newton(), "sqrt(x^2 + y^2)", Runs.steps(5), 1, 2).reason());
    }

    /// However small an eigenvalue is beside the other: one step is enough where f is quadratic.
    @ParameterizedTest
    @ValueSource(strings = {"1e-8", "1e-10", "1e-20", "1e-150"})
    void aRegularHessianDoesNotStopItHoweverIllConditioned(String small) {
        var trajectory = Runs.run(new Newton(), "x^2 + " + small + "*y^2", Runs.steps(5), 1, 2);
        assertEquals(StopReason.CONVERGED, trajectory.reason());
        assertEquals(1, trajectory.last().k());
        assertEquals(0, trajectory.last().gradient().normF());
    }

    /// CLIFF of CUTEst: at its start H has the eigenvalues 1e-4 and 3.9e11, and det H is known better than its products.
    @Test
    void itArrivesOnCuteStsCliff() {
        var trajectory = Runs.run(new Newton(), "((x - 3)/100)^2 - (x - y) + exp(20*(x - y))", Runs.steps(28), 0, -1);
        assertEquals(28, trajectory.last().k());
        assertEquals(3, trajectory.last().x().get(0), 1e-11);
        assertEquals(3.14978661, trajectory.last().x().get(1), 1e-8);
    }

    /// The model has a minimum, a maximum or a saddle as H is positive definite, negative definite or neither.
    @Test
    void aStepSaysWhatItGoesToInAnyDimension() {
        ForAll.seeded(75_003).cases(300)
                .check(draw -> Quadratic.any(draw, draw.pick(List.of(1, 2, 5, 50)), draw.pick(List.of(0.0, 0.5, 1.0))), quadratic -> {
            var start = new SimpleMatrix(quadratic.dimension(), 1);
            var step = new Newton().run(quadratic, start, new Stopping(0, 1, start, 1e6), Cancellation.NEVER).steps().getFirst();
            int up = 0;
            for (int i = 0; i < quadratic.dimension(); i++) {
                up += quadratic.a().get(i, i) > 0 ? 1 : 0; // diagonally dominant, so by Gershgorin's discs
            }
            var kind = up == quadratic.dimension() ? Kind.MINIMUM : up == 0 ? Kind.MAXIMUM : Kind.SADDLE;
            assertEquals(new StepDetail.NewtonStep(kind), step.detail());
        });
    }

    @Test
    void anInfiniteHessianStopsIt() {
        var infinite = new Quadratic(new SimpleMatrix(2, 2, true, Double.POSITIVE_INFINITY, 0, 0, 1), Runs.point(0, 0));
        var at = new Iterate(0, Runs.point(1, 1), 1, Runs.point(1, 1), OptionalDouble.empty(), new Newton(), EvaluationCount.NONE,
                EvaluationCount.NONE);
        var counted = new CountedObjective(infinite);
        assertEquals(new Outcome.Stuck(StopReason.NOT_A_NUMBER), new Newton().step(counted, counted.at(at, infinite.at(at.x()))));
    }

    @Test
    void theScaleOfTheFunctionDoesNotMatter() {
        for (var factor : new String[] {"1e-150", "1e-12", "1e150"}) {
            var trajectory = Runs.run(new Newton(), factor + "*(x^2 + 2*y^2 + x*y)", new Stopping(1e-10, 5, Runs.point(0, 0), 10), 1, 2);
            assertEquals(StopReason.CONVERGED, trajectory.reason(), factor);
            assertEquals(1, trajectory.last().k(), factor);
        }
    }
}
