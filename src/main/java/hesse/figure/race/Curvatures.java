package hesse.figure.race;

import hesse.curvature.Hessian;
import hesse.field.Field;
import java.util.Arrays;

/// The outermost eigenvalues of H at every iterate of a run; NaN where H isn't finite, or they aren't worked out yet. The arrays aren't modified.
public record Curvatures(double[] lambdaMin, double[] lambdaMax) {

    /// Of a run in the plane.
    public static Curvatures along(Track track, Field field) {
        return along(track.x(), track.y(), field);
    }

    /// At points of the plane, (x[k], y[k]).
    public static Curvatures along(double[] x, double[] y, Field field) {
        double[] min = new double[x.length];
        double[] max = new double[x.length];
        for (int k = 0; k < x.length; k++) {
            var eigen = Hessian.of(field.at(x[k], y[k])).eigen();
            min[k] = eigen.lambdaMin();
            max[k] = eigen.lambdaMax();
        }
        return new Curvatures(min, max);
    }

    /// Of so many iterates at which they aren't worked out yet.
    public static Curvatures unknown(int iterates) {
        double[] unknown = new double[iterates];
        Arrays.fill(unknown, Double.NaN);
        return new Curvatures(unknown, unknown);
    }

    /// κ = |λ|max / |λ|min at the k-th iterate, infinite where H is singular; NaN where H isn't finite or is 0.
    public double condition(int k) {
        double a = Math.abs(lambdaMin[k]);
        double b = Math.abs(lambdaMax[k]);
        return Math.max(a, b) / Math.min(a, b);
    }
}
