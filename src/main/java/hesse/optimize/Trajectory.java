package hesse.optimize;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One run in as many dimensions as its objective has.
///
/// @param iterates the start first
/// @param steps    the k-th leads from iterate k to iterate k + 1
/// @param reason   why it ended at the last iterate
public record Trajectory(List<Iterate> iterates, List<Step> steps, StopReason reason) {

    public Trajectory {
        iterates = List.copyOf(iterates);
        steps = List.copyOf(steps);
        if (iterates.isEmpty()) {
            throw new IllegalArgumentException("a trajectory has its start at least");
        }
        if (steps.size() != iterates.size() - 1) {
            throw new IllegalArgumentException(steps.size() + " steps between " + iterates.size() + " iterates");
        }
    }

    public Iterate last() {
        return iterates.getLast();
    }

    /// After how many steps the run is where it was, where it used up its steps by going round; empty where it doesn't.
    public OptionalInt cycle() {
        return reason == StopReason.STEP_LIMIT ? Cycle.period(this) : OptionalInt.empty();
    }

    /// The step from iterate k; empty at the last.
    public Optional<Step> step(int k) {
        return k < steps.size() ? Optional.of(steps.get(k)) : Optional.empty();
    }
}
