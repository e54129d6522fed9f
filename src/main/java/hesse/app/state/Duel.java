package hesse.app.state;

import hesse.figure.Track;
import hesse.optimize.Trajectory;
import java.util.List;

/// Gradient descent and Newton's method from one start, in lock-step.
///
/// @param tracks both, unpacked for drawing
public record Duel(Trajectory gradientDescent, Trajectory newton, List<Track> tracks) {

    public Duel(Trajectory gradientDescent, Trajectory newton) {
        this(gradientDescent, newton, List.of(Track.of(gradientDescent), Track.of(newton)));
    }

    /// The last step of the longer run.
    public int lastStep() {
        return Math.max(gradientDescent.last().k(), newton.last().k());
    }

    public List<Trajectory> both() {
        return List.of(gradientDescent, newton);
    }
}
