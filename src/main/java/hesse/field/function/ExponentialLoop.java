package hesse.field.function;

/// The plain loop of [Exponential]: a loop for each of its steps, short enough that the JIT makes vector instructions of all
/// but one; of the whole it makes none, and takes four times as long.
public final class ExponentialLoop implements BlockLoop {

    private final double[] limited = Blocks.allocate();
    private final double[] binaryExponents = Blocks.allocate();
    private final double[] halfPowers = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        limit(operands[0], limited, n);
        binaryExponent(limited, binaryExponents, n);
        powers(binaryExponents, halfPowers, n);
        rest(limited, n);
        scale(limited, binaryExponents, halfPowers, to, n);
    }

    private static void limit(double[] a, double[] limited, int n) {
        for (int i = 0; i < n; i++) limited[i] = Exponential.limited(a[i]);
    }

    private static void binaryExponent(double[] a, double[] q, int n) {
        for (int i = 0; i < n; i++) q[i] = Exponential.binaryExponent(a[i]);
    }

    private static void powers(double[] q, double[] powers, int n) {
        for (int i = 0; i < n; i++) powers[i] = Exponential.power(Exponential.biasedHalf(q[i]));
    }

    /// Computes the exponent again: with a second array to read it takes three times as long.
    private static void rest(double[] a, int n) {
        for (int i = 0; i < n; i++) a[i] = Exponential.ofReduced(a[i], Exponential.binaryExponent(a[i]));
    }

    private static void scale(double[] rests, double[] q, double[] powers, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = Exponential.scaled(rests[i], q[i], powers[i]);
    }
}
