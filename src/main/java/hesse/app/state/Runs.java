package hesse.app.state;

import hesse.figure.race.Track;
import hesse.optimize.MethodName;
import hesse.optimize.Trajectory;
import java.util.List;

/// The runs of all methods from one start, in lock-step.
///
/// @param trajectories one for each [MethodName], in its order
/// @param tracks       the same, unpacked for drawing
public record Runs(List<Trajectory> trajectories, List<Track> tracks) {

    public Runs(List<Trajectory> trajectories) {
        this(List.copyOf(trajectories), trajectories.stream().map(Track::of).toList());
    }

    public Trajectory of(MethodName method) {
        return trajectories.get(method.ordinal());
    }

    /// The last step of the longest run.
    public int lastStep() {
        return trajectories.stream().mapToInt(run -> run.last().k()).max().orElse(0);
    }
}
