package hesse.learning.plane;

import hesse.learning.Loss;
import hesse.learning.WeightBlock;

/// Directions that are as long as the weights they change (Li et al., "Visualizing the Loss Landscape of Neural Nets", 2018, section 4):
/// each unit's incoming weights as one row are scaled to the norm of the same row of the weights, and biases aren't changed at all. So a
/// step of 1 means the same for every unit, whatever its scale.
public final class FilterNormalisation {
    private FilterNormalisation() {}

    /// The direction normalised, new. A row of zeros stays one.
    ///
    /// @param weights   of the loss, not modified
    /// @param direction of as many numbers, not modified
    public static double[] of(Loss loss, double[] weights, double[] direction) {
        double[] normalised = new double[direction.length];
        for (var block : loss.blocks()) {
            if (!block.bias()) {
                for (int row = 0; row < block.rows(); row++) {
                    normalise(block, row, weights, direction, normalised);
                }
            }
        }
        return normalised;
    }

    private static void normalise(WeightBlock block, int row, double[] weights, double[] direction, double[] normalised) {
        int from = block.offset() + row * block.columns();
        double length = norm(direction, from, block.columns());
        double factor = length > 0 ? norm(weights, from, block.columns()) / length : 0;
        for (int i = from; i < from + block.columns(); i++) {
            normalised[i] = factor * direction[i];
        }
    }

    private static double norm(double[] vector, int from, int length) {
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += vector[i] * vector[i];
        }
        return Math.sqrt(sum);
    }
}
