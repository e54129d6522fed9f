package hesse.figure.race;

import hesse.curvature.Hessian;
import hesse.field.Field;
import java.util.Arrays;

/// The outermost eigenvalues of H at every iterate of a run, and the second largest, which in the plane is the smallest; NaN where H isn't
/// finite, or they aren't worked out yet. The arrays are of the same length and aren't modified.
public record Curvatures(double[] lambdaMin, double[] second, double[] lambdaMax) {

    public Curvatures {
        if (lambdaMin.length != lambdaMax.length || second.length != lambdaMax.length) {
            throw new IllegalArgumentException(lambdaMin.length + ", " + second.length + " and " + lambdaMax.length + " eigenvalues");
        }
    }

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
        return new Curvatures(min, min, max);
    }

    /// Of so many iterates at which they aren't worked out yet.
    public static Curvatures unknown(int iterates) {
        double[] unknown = new double[iterates];
        Arrays.fill(unknown, Double.NaN);
        return new Curvatures(unknown, unknown, unknown);
    }

    /// The last iterate up to the k-th at which they are known; k if there is none.
    public int known(int k) {
        int known = k;
        while (known >= 0 && Double.isNaN(lambdaMax[known])) {
            known--;
        }
        return known < 0 ? k : known;
    }

    /// κ = |λ|max / |λ|min at the k-th iterate, infinite where H is singular; NaN where H isn't finite or is 0.
    public double condition(int k) {
        double a = Math.abs(lambdaMin[k]);
        double b = Math.abs(lambdaMax[k]);
        return Math.max(a, b) / Math.min(a, b);
    }
}
