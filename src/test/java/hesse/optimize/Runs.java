package hesse.optimize;

import hesse.field.Cancellation;
import hesse.objective.FieldObjective;
import hesse.objective.Objective;
import hesse.testing.ReferenceFunctions;
import org.ejml.simple.SimpleMatrix;

/// Shorthands of the tests of this package.
final class Runs {
    private Runs() {}

    static SimpleMatrix point(double... x) {
        return new SimpleMatrix(x.length, 1, true, x);
    }

    static Objective objective(String formula) {
        return new FieldObjective(ReferenceFunctions.field(formula));
    }

    /// Stops only where ∇f = 0 exactly, far away, or after so many steps.
    static Stopping steps(int limit) {
        return new Stopping(0, limit, point(0, 0), 1e6);
    }

    static Trajectory run(Method method, String formula, Stopping stopping, double x, double y) {
        return method.run(objective(formula), point(x, y), stopping, Cancellation.NEVER);
    }
}
