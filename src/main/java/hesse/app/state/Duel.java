package hesse.app.state;

import hesse.optimize.Trajectory;
import java.util.List;

/// Gradient descent and Newton's method from one start, in lock-step.
public record Duel(Trajectory gradientDescent, Trajectory newton) {

    /// The last step of the longer run.
    public int lastStep() {
        return Math.max(gradientDescent.last().k(), newton.last().k());
    }

    public List<Trajectory> both() {
        return List.of(gradientDescent, newton);
    }
}
