package hesse.figure.race;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.Step;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.Trajectory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A run in the plane, unpacked for drawing: entry k belongs to the k-th iterate. The arrays belong to the track and are
/// not modified. A run that has ended stays at its last iterate.
///
/// @param steps what the method said about its steps; the k-th leads from iterate k to iterate k + 1
/// @param clock for every iterate how far the race is when the run gets there, see [RaceClock]; ascending, 0 first
/// @param reason why the run ended at its last iterate
/// @param full  whether it is drawn with all that belongs to a run; one of many others is a thin line
/// @param distance how far each iterate is from the plane, in which runs among more variables are only seen; 0 for runs in the plane
public record Track(ConfiguredMethod method, MethodStyle looks, double[] x, double[] y, double[] f, double[] gradientNorm,
                    List<StepDetail> steps, StopReason reason, int[] clock, boolean full, double[] distance) {

    /// In step by iterations, drawn in full.
    public Track(ConfiguredMethod method, MethodStyle looks, double[] x, double[] y, double[] f, double[] gradientNorm,
            List<StepDetail> steps,
            StopReason reason) {
        this(method, looks, x, y, f, gradientNorm, steps, reason, IntStream.range(0, x.length).toArray(), true, new double[x.length]);
    }

    /// @throws IllegalArgumentException unless the trajectory's points are 2 × 1
    public static Track of(Trajectory trajectory, ConfiguredMethod method, MethodStyle looks) {
        int dimension = trajectory.last().x().getNumElements();
        if (dimension != 2) {
            throw new IllegalArgumentException("points of " + dimension + " coordinates are drawn in the plane by a projection");
        }
        return of(trajectory, method, looks, TrajectoryProjection.IDENTITY);
    }

    /// Of a trajectory in n dimensions, as it is seen in the plane. f and ‖∇f‖ stay those of n dimensions.
    public static Track of(Trajectory trajectory, ConfiguredMethod method, MethodStyle looks, TrajectoryProjection projection) {
        int count = trajectory.iterates().size();
        double[] x = new double[count];
        double[] y = new double[count];
        double[] f = new double[count];
        double[] gradientNorm = new double[count];
        double[] distance = new double[count];
        for (int k = 0; k < count; k++) {
            var iterate = trajectory.iterates().get(k);
            var position = projection.of(iterate.x());
            x[k] = position.a();
            y[k] = position.b();
            distance[k] = position.distance();
            f[k] = iterate.f();
            gradientNorm[k] = iterate.gradientNorm();
        }
        return new Track(method, looks, x, y, f, gradientNorm, trajectory.steps().stream().map(Step::detail).toList(),
                trajectory.reason(), IntStream.range(0, count).toArray(), true, distance);
    }

    /// The index of the last iterate.
    public int last() {
        return x.length - 1;
    }

    /// The iterate that is shown at a step of the race: the last one that the run has reached by then.
    public int at(int step) {
        int found = Arrays.binarySearch(clock, step);
        if (found < 0) {
            return -found - 2;
        }
        while (found < last() && clock[found + 1] == step) {
            found++;
        }
        return found;
    }

    /// Whether the last iterate is the run's limit.
    public boolean converged() {
        return reason == StopReason.CONVERGED;
    }

    /// Whether f of the last iterate says nothing of a minimum, because the run went away from all of them.
    public boolean diverged() {
        return reason == StopReason.DIVERGED || reason == StopReason.NOT_A_NUMBER;
    }

    /// The step of the race at which the run ends.
    public int end() {
        return clock[last()];
    }

    /// The same run in step by something else.
    ///
    /// @param arrivals one of a [RaceClock]
    public Track inStepBy(int[] arrivals) {
        return new Track(method, looks, x, y, f, gradientNorm, steps, reason, arrivals, full, distance);
    }

    /// The same run, drawn in full or as a thin line.
    public Track drawn(boolean inFull) {
        return new Track(method, looks, x, y, f, gradientNorm, steps, reason, clock, inFull, distance);
    }
}
