package hesse.optimize;

import hesse.field.Cancellation;
import hesse.objective.Objective;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// An iterative minimiser as a value: its parameters and what it remembers of the steps before. A step gives the method to
/// go on with, so no method ever changes, and stepping back is free.
public interface Method {

    /// The next step: a pure function of the objective, the iterate and this method.
    ///
    /// @param f  may be asked anywhere and as often as the method likes; all is counted
    /// @param at where the run is, f and ∇f finite
    Outcome step(CountedObjective f, CountedEvaluation at);

    /// Runs the method from the start (n × 1, not modified) until a reason to stop.
    ///
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    default Trajectory run(Objective objective, ConstMatrix<SimpleMatrix> start, Stopping stopping, Cancellation cancellation) {
        return new Run(objective, stopping, cancellation, RunObserver.NONE).of(this, start);
    }
}
