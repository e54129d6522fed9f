package hesse.figure.race;

import hesse.optimize.ConfiguredMethod;
import hesse.optimize.Step;
import hesse.optimize.StepDetail;
import hesse.optimize.Trajectory;
import java.util.List;

/// A run in the plane, unpacked for drawing: entry k belongs to the k-th iterate. The arrays belong to the track and are
/// not modified. A run that has ended stays at its last iterate.
///
/// @param steps what the method said about its steps; the k-th leads from iterate k to iterate k + 1
public record Track(ConfiguredMethod method, MethodStyle looks, double[] x, double[] y, double[] f, double[] gradientNorm,
                    List<StepDetail> steps) {

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
        for (int k = 0; k < count; k++) {
            var iterate = trajectory.iterates().get(k);
            x[k] = projection.coordinate(iterate.x(), 0);
            y[k] = projection.coordinate(iterate.x(), 1);
            f[k] = iterate.f();
            gradientNorm[k] = iterate.gradient().normF();
        }
        return new Track(method, looks, x, y, f, gradientNorm, trajectory.steps().stream().map(Step::detail).toList());
    }

    /// The index of the last iterate.
    public int last() {
        return x.length - 1;
    }

    /// The iterate that is shown at step k of the race.
    public int at(int step) {
        return Math.min(step, last());
    }
}
