package hesse.learning.objective;

import hesse.field.function.Blocks;
import hesse.field.function.ExponentialLoop;
import hesse.field.function.Hyperbolic;
import hesse.learning.Activation;

/// Activations of a unit on all examples of a batch, with derivatives. Has scratch memory of its own: one thread at a time.
final class ActivationLoop {
    private static final double[] NO_CONSTANTS = {};

    private final ExponentialLoop exponential = new ExponentialLoop();
    private final double[] arguments = Blocks.allocate();
    private final double[] exponents = Blocks.allocate();
    private final double[] decay = Blocks.allocate();
    private final double[] value = Blocks.allocate();
    private final double[] slope = Blocks.allocate();
    private final double[] curvature = Blocks.allocate();
    private final double[][] operands = {exponents};

    /// Puts s(z) in the place of z, s′(z) and s″(z) beside.
    void run(Activation activation, double[] z, double[] slopes, double[] curvatures) {
        switch (activation) {
            case TANH -> {
                for (int from = 0; from < z.length; from += Blocks.LENGTH) {
                    tanh(z, slopes, curvatures, from, Math.min(Blocks.LENGTH, z.length - from));
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

    /// With exp(−2 |z|), of which 1 − tanh² is made without cancellation. In arrays of its own from 0 on: see [MatrixLoops].
    private void tanh(double[] z, double[] slopes, double[] curvatures, int from, int n) {
        System.arraycopy(z, from, arguments, 0, n);
        for (int i = 0; i < n; i++) {
            exponents[i] = -2 * Math.abs(arguments[i]);
        }
        exponential.run(decay, 0, operands, NO_CONSTANTS, n);
        for (int i = 0; i < n; i++) {
            value[i] = Hyperbolic.tanh(arguments[i], decay[i]);
        }
        for (int i = 0; i < n; i++) {
            double whole = 1 + decay[i];
            slope[i] = 4 * decay[i] / (whole * whole);
            curvature[i] = -2 * value[i] * slope[i];
        }
        System.arraycopy(value, 0, z, from, n);
        System.arraycopy(slope, 0, slopes, from, n);
        System.arraycopy(curvature, 0, curvatures, from, n);
    }
}
