package hesse.optimize;

import hesse.field.Cancellation;
import hesse.objective.Objective;
import java.util.Arrays;
import java.util.function.LongSupplier;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A run, and how long it took to each of its iterates. The times belong to a machine and a moment; all else is the same however
/// often the method runs.
///
/// @param seconds to the k-th iterate; ascending, 0 first; not modified
public record TimedRun(Trajectory trajectory, double[] seconds) {

    public TimedRun {
        if (seconds.length != trajectory.iterates().size()) {
            throw new IllegalArgumentException(seconds.length + " times for " + trajectory.iterates().size() + " iterates");
        }
    }

    /// Runs a method from a start.
    ///
    /// @param passes   how often it runs, 1 or more: of each step the least time counts, the one with the fewest disturbances
    /// @param nanoTime a clock in nanoseconds from any origin
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    public static TimedRun of(Method method, Objective objective, ConstMatrix<SimpleMatrix> start, Stopping stopping, int passes,
                              LongSupplier nanoTime, Cancellation cancellation) {
        var stopwatch = new Stopwatch(nanoTime);
        var trajectory = new Run(objective, stopping, cancellation, stopwatch).of(method, start);
        double[] least = stopwatch.steps(trajectory);
        for (int pass = 1; pass < passes; pass++) {
            var again = new Stopwatch(nanoTime);
            double[] steps = again.steps(new Run(objective, stopping, cancellation, again).of(method, start));
            for (int k = 0; k < steps.length; k++) {
                least[k] = Math.min(least[k], steps[k]);
            }
        }
        double[] seconds = new double[trajectory.iterates().size()];
        for (int k = 1; k < seconds.length; k++) {
            seconds[k] = seconds[k - 1] + least[k - 1] / 1e9;
        }
        return new TimedRun(trajectory, seconds);
    }

    /// Reads the clock at every iterate.
    private static final class Stopwatch implements RunObserver {
        private final LongSupplier nanoTime;
        private long[] arrivals = new long[64];
        private int count;

        Stopwatch(LongSupplier nanoTime) {
            this.nanoTime = nanoTime;
        }

        @Override
        public void arrived(int k) {
            if (count == arrivals.length) {
                arrivals = Arrays.copyOf(arrivals, 2 * count);
            }
            arrivals[count++] = nanoTime.getAsLong();
        }

        /// How long the steps of a run took that was observed, in nanoseconds.
        double[] steps(Trajectory run) {
            double[] steps = new double[run.steps().size()];
            for (int k = 0; k < steps.length; k++) {
                steps[k] = Math.max(0, arrivals[k + 1] - arrivals[k]);
            }
            return steps;
        }
    }
}
