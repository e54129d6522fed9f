package hesse.learning.objective;

import hesse.learning.Activation;

/// Activations of a whole batch, with derivatives.
final class ActivationLoop {
    private ActivationLoop() {}

    /// Puts s(z) in the place of z, s′(z) and s″(z) beside.
    static void run(Activation activation, double[] z, double[] slopes, double[] curvatures) {
        switch (activation) {
            case TANH -> {
                for (int i = 0; i < z.length; i++) {
                    double t = Math.tanh(z[i]);
                    double slope = 1 - t * t;
                    z[i] = t;
                    slopes[i] = slope;
                    curvatures[i] = -2 * t * slope;
                }
            }
            case SOFTPLUS, RELU, IDENTITY -> {
                for (int i = 0; i < z.length; i++) {
                    slopes[i] = activation.slope(z[i]);
                    curvatures[i] = activation.curvature(z[i]);
                    z[i] = activation.value(z[i]);
                }
            }
        }
    }
}
