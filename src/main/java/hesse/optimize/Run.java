package hesse.optimize;

import hesse.field.Cancellation;
import hesse.objective.Objective;
import java.util.ArrayList;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/// The loop that all methods share: evaluate, ask for a reason to stop, step.
record Run(Method method, Objective objective, Stopping stopping, Cancellation cancellation) {

    Trajectory from(SimpleMatrix start) {
        var iterates = new ArrayList<Iterate>();
        var x = start;
        while (true) {
            cancellation.check();
            int k = iterates.size();
            var at = objective.sample(x);
            var reason = reasonToStop(k, x, at);
            var step = reason.isPresent() ? Optional.<SimpleMatrix>empty() : method.step(at);
            iterates.add(new Iterate(k, x, at.value(), at.gradient(), at.hessian(), step));
            if (step.isEmpty()) {
                return new Trajectory(method, iterates, reason.orElse(StopReason.SINGULAR_HESSIAN));
            }
            x = x.plus(step.get());
        }
    }

    /// Far away comes first: there, f often isn't finite just because it overflows.
    private Optional<StopReason> reasonToStop(int k, SimpleMatrix x, Objective.Sample at) {
        if (stopping.diverged(x)) {
            return Optional.of(StopReason.DIVERGED);
        }
        if (!at.isFinite()) {
            return Optional.of(StopReason.NOT_A_NUMBER);
        }
        if (stopping.converged(at)) {
            return Optional.of(StopReason.CONVERGED);
        }
        return k == stopping.stepLimit() ? Optional.of(StopReason.STEP_LIMIT) : Optional.empty();
    }
}
