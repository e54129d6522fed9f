package hesse.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hesse.field.Cancellation;
import hesse.objective.Objective;
import hesse.testing.ForAll;
import hesse.testing.ForAll.Draw;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Test;

class NewtonTest {

    private static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";

    /// ½ (x − c)·A (x − c) in n dimensions.
    private record Quadratic(SimpleMatrix a, SimpleMatrix centre) implements Objective {

        @Override
        public int dimension() {
            return centre.getNumRows();
        }

        @Override
        public double value(SimpleMatrix x) {
            return x.minus(centre).dot(gradient(x)) / 2;
        }

        @Override
        public SimpleMatrix gradient(SimpleMatrix x) {
            return a.mult(x.minus(centre));
        }

        @Override
        public SimpleMatrix hessian(SimpleMatrix x) {
            return a.copy();
        }
    }

    /// f(Ty) as a function of y.
    private record Transformed(Objective f, SimpleMatrix t) implements Objective {

        @Override
        public int dimension() {
            return f.dimension();
        }

        @Override
        public double value(SimpleMatrix y) {
            return f.value(t.mult(y));
        }

        @Override
        public SimpleMatrix gradient(SimpleMatrix y) {
            return t.transpose().mult(f.gradient(t.mult(y)));
        }

        @Override
        public SimpleMatrix hessian(SimpleMatrix y) {
            var h = t.transpose().mult(f.hessian(t.mult(y))).mult(t);
            return h.plus(h.transpose()).scale(0.5);
        }
    }

    private static SimpleMatrix anyMatrix(Draw draw, int rows, int columns) {
        var matrix = new SimpleMatrix(rows, columns);
        for (int i = 0; i < rows * columns; i++) {
            matrix.set(i, draw.random().nextDouble() * 2 - 1);
        }
        return matrix;
    }

    /// Symmetric, eigenvalues of either sign away from zero: the sum outweighs ‖S‖ ≤ n on the diagonal.
    private static Quadratic anyQuadratic(Draw draw) {
        int n = 1 + draw.integer(0, 5);
        var s = anyMatrix(draw, n, n);
        var a = s.plus(s.transpose());
        for (int i = 0; i < n; i++) {
            a.set(i, i, a.get(i, i) + (draw.chance(0.5) ? 1 : -1) * (2 * n + 1));
        }
        return new Quadratic(a, anyMatrix(draw, n, 1));
    }

    @Test
    void itSolvesAnyRegularQuadraticInOneStep() {
        ForAll.seeded(75_001).cases(500).check(NewtonTest::anyQuadratic, quadratic -> {
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
        ForAll.seeded(75_002).cases(300).check(draw -> anyMatrix(draw, 2, 2).plus(SimpleMatrix.identity(2).scale(2)), t -> {
            var f = Runs.objective(HIMMELBLAU);
            var start = Runs.point(4, 4);
            var plain = new Newton().run(f, start, Runs.steps(5), Cancellation.NEVER).iterates();
            var changed = new Newton().run(new Transformed(f, t), t.solve(start), Runs.steps(5), Cancellation.NEVER).iterates();
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
        assertEquals(StopReason.SINGULAR_HESSIAN, Runs.run(new Newton(), "x^2 + 1e-10*y^2", Runs.steps(5), 1, 2).reason());
        assertEquals(StopReason.CONVERGED, Runs.run(new Newton(), "x^2 + 1e-8*y^2", new Stopping(1e-9, 5, Runs.point(0, 0), 9), 1, 2).reason());
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
