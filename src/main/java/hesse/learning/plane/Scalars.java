package hesse.learning.plane;

import hesse.field.function.Blocks;
import hesse.learning.Activation;
import hesse.learning.Link;
import hesse.learning.OutputLoss;

/// Functions of one number with their first two derivatives, over blocks: what links, output losses and activations are made of.
/// Stable forms only: nothing that can overflow before its result does, and no 1 − p by subtraction. One thread at a time.
final class Scalars {
    final double[] value = Blocks.allocate();
    final double[] slope = Blocks.allocate();
    final double[] curvature = Blocks.allocate();

    private final Loops loops;
    private final double[] decay = Blocks.allocate();
    private final double[] scratch = Blocks.allocate();

    Scalars(Loops loops) {
        this.loops = loops;
    }

    /// φ(z; y), φ′ and φ″ for one target.
    void link(Link link, double[] z, double target, int n) {
        switch (link) {
            case SQUARE -> square(z, target, n);
            case LOGISTIC -> crossEntropy(z, target, n);
            case SQUARED_HINGE -> squaredHinge(z, 2 * target - 1, n);
            case POISSON -> poisson(z, target, n);
        }
    }

    /// The loss of one output and its derivatives by the output.
    ///
    /// @throws IllegalArgumentException for softmax, which has several outputs
    void output(OutputLoss loss, double[] z, double target, int n) {
        switch (loss) {
            case SQUARED_ERROR -> square(z, target, n);
            case CROSS_ENTROPY -> crossEntropy(z, target, n);
            case SOFTMAX -> throw new IllegalArgumentException("softmax of one output");
        }
    }

    /// s(z), s′ and s″.
    void activation(Activation activation, double[] z, int n) {
        switch (activation) {
            case TANH -> tanh(z, n);
            case SOFTPLUS -> softplus(z, n);
            case RELU -> relu(z, n);
            case IDENTITY -> identity(z, n);
        }
    }

    private void square(double[] z, double target, int n) {
        for (int i = 0; i < n; i++) {
            double residual = z[i] - target;
            value[i] = 0.5 * residual * residual;
            slope[i] = residual;
            curvature[i] = 1;
        }
    }

    /// softplus(s) for s = −t z: derivatives −t σ(s) and σ(s) σ(−s).
    private void crossEntropy(double[] z, double target, int n) {
        double t = 2 * target - 1;
        loops.decay(z, 1, decay, n);
        loops.log1p(decay, scratch, n);
        for (int i = 0; i < n; i++) {
            double s = -t * z[i];
            double whole = 1 + decay[i];
            value[i] = Math.max(s, 0) + scratch[i];
            slope[i] = -t * ((s >= 0 ? 1 : decay[i]) / whole);
            curvature[i] = decay[i] / (whole * whole);
        }
    }

    /// φ″ at the kink is that of the side on which the example counts for nothing.
    private void squaredHinge(double[] z, double t, int n) {
        for (int i = 0; i < n; i++) {
            double margin = 1 - t * z[i];
            double shortfall = Math.max(margin, 0);
            value[i] = shortfall * shortfall;
            slope[i] = -2 * t * shortfall;
            curvature[i] = margin > 0 ? 2 : margin <= 0 ? 0 : margin;
        }
    }

    private void poisson(double[] z, double count, int n) {
        loops.exp(z, scratch, n);
        for (int i = 0; i < n; i++) {
            value[i] = scratch[i] - count * z[i];
            slope[i] = scratch[i] - count;
            curvature[i] = scratch[i];
        }
    }

    /// 1 − tanh² from the exponential, since the difference cancels where units saturate.
    private void tanh(double[] z, int n) {
        loops.decay(z, 2, decay, n);
        loops.tanh(z, decay, value, n);
        for (int i = 0; i < n; i++) {
            double whole = 1 + decay[i];
            slope[i] = 4 * decay[i] / (whole * whole);
            curvature[i] = -2 * value[i] * slope[i];
        }
    }

    private void softplus(double[] z, int n) {
        loops.decay(z, 1, decay, n);
        loops.log1p(decay, scratch, n);
        for (int i = 0; i < n; i++) {
            double whole = 1 + decay[i];
            value[i] = Math.max(z[i], 0) + scratch[i];
            slope[i] = (z[i] >= 0 ? 1 : decay[i]) / whole;
            curvature[i] = decay[i] / (whole * whole);
        }
    }

    /// At the kink those of the left side.
    private void relu(double[] z, int n) {
        for (int i = 0; i < n; i++) {
            value[i] = Math.max(z[i], 0);
            slope[i] = z[i] > 0 ? 1 : z[i] <= 0 ? 0 : z[i];
            curvature[i] = 0;
        }
    }

    private void identity(double[] z, int n) {
        for (int i = 0; i < n; i++) {
            value[i] = z[i];
            slope[i] = 1;
            curvature[i] = 0;
        }
    }
}
