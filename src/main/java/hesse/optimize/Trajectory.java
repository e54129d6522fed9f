package hesse.optimize;

import java.util.List;

/// The iterates of one run, the start first, and why it ended.
public record Trajectory(Method method, List<Iterate> iterates, StopReason reason) {

    public Trajectory {
        iterates = List.copyOf(iterates);
        if (iterates.isEmpty()) {
            throw new IllegalArgumentException("a trajectory has its start at least");
        }
    }

    public Iterate last() {
        return iterates.getLast();
    }
}
