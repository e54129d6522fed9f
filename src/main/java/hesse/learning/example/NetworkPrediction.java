package hesse.learning.example;

import hesse.learning.Activation;
import hesse.learning.Link;
import hesse.learning.Model;
import hesse.learning.OutputLoss;

/// What a network with one output predicts.
public final class NetworkPrediction {
    private NetworkPrediction() {}

    /// The output, or the probability of class 1 that it stands for.
    ///
    /// @param weights  in the order of [Model.Network]
    /// @param features as many as the first layer has units, not modified
    public static double of(Model.Network network, double[] weights, double... features) {
        double[] below = features;
        int at = 0;
        var layers = network.layers();
        for (int layer = 1; layer < layers.size(); layer++) {
            double[] above = new double[layers.get(layer)];
            for (int unit = 0; unit < above.length; unit++) {
                for (double input : below) {
                    above[unit] += weights[at++] * input;
                }
            }
            for (int unit = 0; unit < above.length && network.bias(); unit++) {
                above[unit] += weights[at++];
            }
            for (int unit = 0; unit < above.length && layer < layers.size() - 1; unit++) {
                above[unit] = activated(network.activation(), above[unit]);
            }
            below = above;
        }
        return network.loss() == OutputLoss.CROSS_ENTROPY ? LinkTerms.prediction(Link.LOGISTIC, below[0]) : below[0];
    }

    private static double activated(Activation activation, double z) {
        return switch (activation) {
            case TANH -> Math.tanh(z);
            case SOFTPLUS -> Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
            case RELU -> Math.max(z, 0);
            case IDENTITY -> z;
        };
    }
}
