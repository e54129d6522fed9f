package hesse.optimize;

import hesse.field.Cancellation;
import hesse.objective.Objective;
import java.util.ArrayList;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The loop that all methods share: ask for a reason to stop, step.
record Run(Objective objective, Stopping stopping, Cancellation cancellation) {

    Trajectory of(Method method, ConstMatrix<SimpleMatrix> start) {
        var iterates = new ArrayList<Iterate>();
        var steps = new ArrayList<Step>();
        iterates.add(Iterate.first(objective.at(start), method));
        while (true) {
            cancellation.check();
            var reason = reasonToStop(iterates).or(() -> step(iterates, steps));
            if (reason.isPresent()) {
                return new Trajectory(iterates, steps, reason.get());
            }
        }
    }

    private Optional<StopReason> reasonToStop(ArrayList<Iterate> iterates) {
        int k = iterates.size() - 1;
        return stopping.reason(iterates.get(k), k == 0 ? Optional.empty() : Optional.of(iterates.get(k - 1)));
    }

    /// Adds the next step and where it leads, or says why there is none.
    private Optional<StopReason> step(ArrayList<Iterate> iterates, ArrayList<Step> steps) {
        var from = iterates.getLast();
        var counted = new CountedObjective(objective);
        return switch (from.method().step(counted, counted.at(from))) {
            case Outcome.Stuck(var reason) -> Optional.of(reason);
            case Outcome.Next(var step, var to, var method) -> {
                steps.add(step);
                iterates.add(from.next(to, method, counted.count()));
                yield Optional.empty();
            }
        };
    }
}
