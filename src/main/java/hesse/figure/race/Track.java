package hesse.figure.race;

import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.optimize.Iterate;
import hesse.optimize.Method;
import hesse.optimize.Trajectory;
import java.util.List;

/// A run in the plane, unpacked for drawing: entry k belongs to the k-th iterate. The arrays belong to the track and are
/// not modified. A run that has ended stays at its last iterate.
///
/// @param definiteness of the Hessian at the iterate
public record Track(Method method, double[] x, double[] y, double[] f, double[] gradientNorm, List<Definiteness> definiteness) {

    /// @throws IllegalArgumentException unless the trajectory's points are 2 × 1
    public static Track of(Trajectory trajectory) {
        int count = trajectory.iterates().size();
        if (trajectory.iterates().getFirst().x().getNumElements() != 2) {
            throw new IllegalArgumentException("a track lies in the plane, but its points have "
                    + trajectory.iterates().getFirst().x().getNumElements() + " coordinates");
        }
        double[] x = new double[count];
        double[] y = new double[count];
        double[] f = new double[count];
        double[] gradientNorm = new double[count];
        for (int k = 0; k < count; k++) {
            var iterate = trajectory.iterates().get(k);
            var point = iterate.x();
            var gradient = iterate.gradient();
            x[k] = point.get(0);
            y[k] = point.get(1);
            f[k] = iterate.f();
            gradientNorm[k] = Math.hypot(gradient.get(0), gradient.get(1));
        }
        return new Track(trajectory.method(), x, y, f, gradientNorm, trajectory.iterates().stream().map(Track::definiteness).toList());
    }

    private static Definiteness definiteness(Iterate iterate) {
        var hessian = iterate.hessian();
        return new Hessian(hessian.get(0, 0), hessian.get(0, 1), hessian.get(1, 1)).definiteness();
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
