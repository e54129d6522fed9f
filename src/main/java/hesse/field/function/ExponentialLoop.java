package hesse.field.function;

/// The plain loop of [Exponential]: a loop for each of its steps, short enough that the JIT makes vector instructions of all
/// but one; of the whole it makes none, and takes four times as long. Owns scratch memory: one thread at a time.
public final class ExponentialLoop implements BlockLoop {

        private final double[] limited = Blocks.allocate();
    private final double[] doublings = Blocks.allocate();
    private final double[] halfPowers = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        for (int start = 0; start < n; start += Blocks.LENGTH) {
            run(to, operands[0], start, Math.min(Blocks.LENGTH, n - start));
        }
    }

    private void run(double[] to, double[] a, int start, int n) {
        System.arraycopy(a, start, limited, 0, n);
        limit(limited, n);
        doublings(limited, doublings, n);
        powers(doublings, halfPowers, n);
        rest(limited, n);
        scale(limited, doublings, halfPowers, n);
        System.arraycopy(limited, 0, to, start, n);
    }

    private static void limit(double[] a, int n) {
        for (int i = 0; i < n; i++) a[i] = Exponential.limited(a[i]);
    }

    private static void doublings(double[] a, double[] q, int n) {
        for (int i = 0; i < n; i++) q[i] = Exponential.doublings(a[i]);
    }

    private static void powers(double[] q, double[] powers, int n) {
        for (int i = 0; i < n; i++) powers[i] = Exponential.power(Exponential.biasedHalf(q[i]));
    }

    /// Computes the doublings again: with a second array to read it takes three times as long.
    private static void rest(double[] a, int n) {
        for (int i = 0; i < n; i++) a[i] = Exponential.ofRest(a[i], Exponential.doublings(a[i]));
    }

    private static void scale(double[] e, double[] q, double[] powers, int n) {
        for (int i = 0; i < n; i++) e[i] = Exponential.scaled(e[i], q[i], powers[i]);
    }
}
