package hesse.learning.plane;

import hesse.field.function.BlockLoop;
import hesse.field.function.Blocks;
import hesse.field.kernel.BinaryOperation;
import hesse.field.kernel.KernelBackend;
import hesse.field.kernel.UnaryOperation;

/// The elementary functions of links and activations over blocks of numbers, with scratch memory of their own: one thread at a time.
final class Loops {
    private static final double[] NO_CONSTANTS = {};

    private final BlockLoop exp;
    private final BlockLoop log1p;
    private final BlockLoop log;
    private final BlockLoop tanh;
    private final double[][] one = new double[1][];
    private final double[][] two = new double[2][];
    private final double[] magnitudes = Blocks.allocate();

    Loops(KernelBackend backend) {
        var ready = backend.ready();
        exp = ready.loop(UnaryOperation.EXP);
        log1p = ready.loop(UnaryOperation.LOG1P);
        log = ready.loop(UnaryOperation.LOG);
        tanh = ready.loop(BinaryOperation.TANH);
    }

    /// Sets `to` to exp(z); may be the same array.
    void exp(double[] z, double[] to, int n) {
        run(exp, z, to, n);
    }

    /// Sets `to` to exp(−factor |z|), which can't overflow.
    void decay(double[] z, double factor, double[] to, int n) {
        for (int i = 0; i < n; i++) {
            magnitudes[i] = -factor * Math.abs(z[i]);
        }
        run(exp, magnitudes, to, n);
    }

    /// Sets `to` to log(1 + z).
    void log1p(double[] z, double[] to, int n) {
        run(log1p, z, to, n);
    }

    /// Sets `to` to log(z).
    void log(double[] z, double[] to, int n) {
        run(log, z, to, n);
    }

    /// Sets `to` to tanh(z).
    ///
    /// @param decay exp(−2 |z|)
    void tanh(double[] z, double[] decay, double[] to, int n) {
        two[0] = z;
        two[1] = decay;
        tanh.run(to, 0, two, NO_CONSTANTS, n);
    }

    private void run(BlockLoop loop, double[] z, double[] to, int n) {
        one[0] = z;
        loop.run(to, 0, one, NO_CONSTANTS, n);
    }
}
