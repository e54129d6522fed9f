package hesse.optimize;

import hesse.field.Cancellation;
import hesse.objective.Evaluation;
import hesse.objective.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The loop that all methods share: ask for a reason to stop, step.
final class Run {
    private final Objective objective;
    private final Stopping stopping;
    private final Cancellation cancellation;
    private final RunObserver observer;
    private final List<Iterate> iterates = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    /// At the last iterate, so that what it has worked out for f and ∇f serves for H too.
    private Evaluation here;

    Run(Objective objective, Stopping stopping, Cancellation cancellation, RunObserver observer) {
        this.objective = objective;
        this.stopping = stopping;
        this.cancellation = cancellation;
        this.observer = observer;
    }

    /// Once.
    Trajectory of(Method method, ConstMatrix<SimpleMatrix> start) {
        here = objective.at(start);
        iterates.add(Iterate.first(here, method));
        observer.arrived(0);
        while (true) {
            cancellation.check();
            var reason = reasonToStop().or(this::step);
            if (reason.isPresent()) {
                return new Trajectory(iterates, steps, reason.get());
            }
        }
    }

    private Optional<StopReason> reasonToStop() {
        int k = iterates.size() - 1;
        return stopping.reason(iterates.get(k), k == 0 ? Optional.empty() : Optional.of(iterates.get(k - 1)));
    }

    /// Adds the next step and where it leads, or says why there is none.
    private Optional<StopReason> step() {
        var from = iterates.getLast();
        var counted = new CountedObjective(objective);
        return switch (from.method().step(counted, counted.at(from, here))) {
            case Outcome.Stuck(var reason) -> Optional.of(reason);
            case Outcome.Next(var step, var to, var method) -> {
                here = to.uncounted();
                steps.add(step);
                iterates.add(from.next(to, method, counted.count()));
                observer.arrived(from.k() + 1);
                yield Optional.empty();
            }
        };
    }
}
