package hesse.figure.race;

import hesse.curvature.Hessian;
import hesse.field.Field;

/// The eigenvalues of H at every iterate of a run in the plane; NaN where H isn't finite. The arrays aren't modified.
public record Curvatures(double[] lambdaMin, double[] lambdaMax) {

    public static Curvatures along(Track track, Field field) {
        double[] min = new double[track.last() + 1];
        double[] max = new double[min.length];
        for (int k = 0; k < min.length; k++) {
            var eigen = Hessian.of(field.at(track.x()[k], track.y()[k])).eigen();
            min[k] = eigen.lambdaMin();
            max[k] = eigen.lambdaMax();
        }
        return new Curvatures(min, max);
    }

    /// κ = |λ|max / |λ|min at the k-th iterate, infinite where H is singular; NaN where H isn't finite or is 0.
    public double condition(int k) {
        double a = Math.abs(lambdaMin[k]);
        double b = Math.abs(lambdaMax[k]);
        return Math.max(a, b) / Math.min(a, b);
    }
}
