package hesse.optimize.linesearch;

import hesse.optimize.LineSearch.Trial;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;

/// Shorter and shorter trials until f decreases sufficiently (Nocedal & Wright, Algorithm 3.1).
///
/// @param first  the first t > 0
/// @param c1     in (0, 1)
/// @param shrink in (0, 1), from one trial to the next
public record Backtracking(double first, double c1, double shrink) {

    /// From t = 1 on, each trial half of the one before.
    public static Backtracking halving(double c1) {
        return new Backtracking(1, c1, 0.5);
    }

    public Backtracking startingAt(double t) {
        return new Backtracking(t, c1, shrink);
    }

    public Optional<Found> along(Ray ray) {
        var trials = new ArrayList<Trial>();
        for (double t = first; ray.descends() && ray.moves(t); t *= shrink) {
            var point = ray.at(t);
            trials.add(new Trial(t, point.value(), OptionalDouble.empty()));
            var condition = ray.decrease(point, c1);
            if (condition.isPresent()) {
                return ray.found(point, trials, c1, condition.get());
            }
        }
        return Optional.empty();
    }
}
