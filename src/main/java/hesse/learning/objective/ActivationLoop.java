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
            case TANH, SOFTPLUS -> inBlocks(activation == Activation.TANH, z, slopes, curvatures);
            case RELU, IDENTITY -> {
                for (int i = 0; i < z.length; i++) {
                    slopes[i] = activation.slope(z[i]);
                    curvatures[i] = activation.curvature(z[i]);
                    z[i] = activation.value(z[i]);
                }
            }
        }
    }

    private void inBlocks(boolean tanh, double[] z, double[] slopes, double[] curvatures) {
        for (int from = 0; from < z.length; from += Blocks.LENGTH) {
            int n = Math.min(Blocks.LENGTH, z.length - from);
            System.arraycopy(z, from, arguments, 0, n);
            if (tanh) {
                tanh(n);
            } else {
                softplus(n);
            }
            System.arraycopy(value, 0, z, from, n);
            System.arraycopy(slope, 0, slopes, from, n);
            System.arraycopy(curvature, 0, curvatures, from, n);
        }
    }

    /// With exp(−2 |z|), of which 1 − tanh² is made without cancellation. In arrays of its own from 0 on: see [MatrixLoops].
    private void tanh(int n) {
        decay(2, n);
        for (int i = 0; i < n; i++) {
            value[i] = Hyperbolic.tanh(arguments[i], decay[i]);
        }
        for (int i = 0; i < n; i++) {
            double whole = 1 + decay[i];
            slope[i] = 4 * decay[i] / (whole * whole);
            curvature[i] = -2 * value[i] * slope[i];
        }
    }

    /// With exp(−|z|): see [hesse.learning.LogisticFunction].
    private void softplus(int n) {
        decay(1, n);
        for (int i = 0; i < n; i++) {
            value[i] = Math.max(arguments[i], 0) + Math.log1p(decay[i]);
        }
        for (int i = 0; i < n; i++) {
            double whole = 1 + decay[i];
            slope[i] = (arguments[i] >= 0 ? 1 : decay[i]) / whole;
            curvature[i] = decay[i] / (whole * whole);
        }
    }

    private void decay(double rate, int n) {
        for (int i = 0; i < n; i++) {
            exponents[i] = -rate * Math.abs(arguments[i]);
        }
        exponential.run(decay, 0, operands, NO_CONSTANTS, n);
    }
}
