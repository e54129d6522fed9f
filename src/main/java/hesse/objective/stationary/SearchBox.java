package hesse.objective.stationary;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// A box in the space of n variables.
///
/// @param sides the least and the largest value of each variable, one after the other; finite and ascending
public record SearchBox(double[] sides) {

    public SearchBox {
        for (int k = 0; k < sides.length; k += 2) {
            if (!(sides[k] < sides[k + 1] && Double.isFinite(sides[k + 1] - sides[k]))) {
                throw new IllegalArgumentException("no box: " + Arrays.toString(sides));
            }
        }
    }

    public int dimension() {
        return sides.length / 2;
    }

    double[] centre() {
        return place(0.5, 0.5);
    }

    /// Any point of it, each as likely.
    double[] draw(RandomGenerator random) {
        double[] point = new double[dimension()];
        Arrays.setAll(point, k -> sides[2 * k] + random.nextDouble() * (sides[2 * k + 1] - sides[2 * k]));
        return point;
    }

    private double[] place(double ofLeast, double ofLargest) {
        double[] point = new double[dimension()];
        Arrays.setAll(point, k -> ofLeast * sides[2 * k] + ofLargest * sides[2 * k + 1]);
        return point;
    }

    boolean contains(double[] point) {
        for (int k = 0; k < point.length; k++) {
            if (!(sides[2 * k] <= point[k] && point[k] <= sides[2 * k + 1])) {
                return false;
            }
        }
        return true;
    }

    double diagonal() {
        double squared = 0;
        for (int k = 0; k < sides.length; k += 2) {
            squared += (sides[k + 1] - sides[k]) * (sides[k + 1] - sides[k]);
        }
        return Math.sqrt(squared);
    }
}
