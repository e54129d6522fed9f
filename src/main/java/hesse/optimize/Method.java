package hesse.optimize;

import hesse.field.Cancellation;
import hesse.objective.Objective;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/// An iterative minimiser x₊ = x + p: each method is a rule for its step p.
public sealed interface Method permits GradientDescent, Newton {

    /// The step p from a point with this finite sample; empty where the method has none because H is singular.
    Optional<SimpleMatrix> step(Objective.Sample at);

    /// Runs the method from the start (n × 1, not modified) until a reason to stop.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    default Trajectory run(Objective objective, SimpleMatrix start, Stopping stopping, Cancellation cancellation) {
        return new Run(this, objective, stopping, cancellation).from(start);
    }
}
