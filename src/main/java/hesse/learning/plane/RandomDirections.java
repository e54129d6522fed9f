package hesse.learning.plane;

import hesse.learning.Loss;
import hesse.objective.plane.Plane;
import java.util.Random;

/// Planes along two random directions that are filter-normalised, see [FilterNormalisation], and then made orthonormal, so that distances
/// in the plane are distances between weights.
public final class RandomDirections {
    private RandomDirections() {}

    /// The same for the same seed. Where the weights are zero, and there is nothing to normalise by, along directions as they are drawn.
    ///
    /// @param weights of the loss, which are at (0, 0)
    public static Plane through(Loss loss, double[] weights, long seed) {
        var random = new Random(seed);
        double[] u = draw(random, weights.length);
        double[] v = draw(random, weights.length);
        return Plane.spanned(weights, FilterNormalisation.of(loss, weights, u), FilterNormalisation.of(loss, weights, v))
                .orElseGet(() -> new Plane(weights, u, v).orthonormal());
    }

    private static double[] draw(Random random, int n) {
        double[] direction = new double[n];
        for (int i = 0; i < n; i++) {
            direction[i] = random.nextGaussian();
        }
        return direction;
    }
}
