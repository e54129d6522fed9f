package hesse.learning;

import java.util.Random;

/// Where the training of a network begins.
public final class InitialWeights {
    private InitialWeights() {}

    /// Independent normal numbers of variance 1/(number of units that a weight's unit receives from), and biases of zero: what goes through
    /// the layers neither grows nor shrinks (LeCun et al., "Efficient BackProp", 1998, section 4.6). The same for the same seed.
    public static double[] of(Loss loss, long seed) {
        var random = new Random(seed);
        double[] weights = new double[loss.dimension()];
        for (var block : loss.blocks()) {
            if (!block.bias()) {
                double deviation = 1 / Math.sqrt(block.columns());
                for (int i = block.offset(); i < block.offset() + block.size(); i++) {
                    weights[i] = deviation * random.nextGaussian();
                }
            }
        }
        return weights;
    }
}
