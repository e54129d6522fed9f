package hesse.field;

/// The plain loops of [Logarithm]: one takes the numbers apart, the other the JIT makes vector instructions of.
/// Owns scratch memory: one thread at a time.
final class LogarithmLoop implements Kernel.Loop {

    private static final int STRIP = Registers.BLOCK;

    private final UnaryOperation operation;
    private final double[] doublings = Registers.register(STRIP);
    private final double[] fractions = Registers.register(STRIP);
    private final double[] corrections = Registers.register(STRIP);

    /// @param operation one of the logarithms
    LogarithmLoop(UnaryOperation operation) {
        this.operation = operation;
    }

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        for (int start = 0; start < n; start += STRIP) {
            run(to, operands[0], start, Math.min(STRIP, n - start));
        }
    }

    private void run(double[] to, double[] a, int start, int n) {
        if (operation == UnaryOperation.LOG1P) {
            takeApart(a, start, doublings, fractions, corrections, n);
            sum(doublings, fractions, corrections, n);
            // Zeros keep their sign.
            for (int i = 0; i < n; i++) to[start + i] = a[start + i] == 0 ? a[start + i] : fractions[i];
            return;
        }
        takeApart(a, start, doublings, fractions, n);
        if (operation == UnaryOperation.LOG) {
            sum(doublings, fractions, n);
        } else {
            decimal(doublings, fractions, n);
            for (int i = 0; i < n; i++) fractions[i] = Logarithm.finite(doublings[i], fractions[i]);
        }
        System.arraycopy(fractions, 0, to, start, n);
    }

    private static void takeApart(double[] a, int start, double[] k, double[] f, int n) {
        for (int i = 0; i < n; i++) {
            k[i] = Logarithm.doublings(a[start + i]);
            f[i] = Logarithm.fraction(a[start + i]);
        }
    }

    private static void takeApart(double[] a, int start, double[] k, double[] f, double[] corrections, int n) {
        for (int i = 0; i < n; i++) {
            double u = 1 + a[start + i];
            k[i] = Logarithm.doublings(u);
            f[i] = Logarithm.fraction(u);
            corrections[i] = Logarithm.correction(a[start + i], u);
        }
    }

    private static void sum(double[] k, double[] f, int n) {
        for (int i = 0; i < n; i++) f[i] = Logarithm.sum(k[i], f[i], 0);
    }

    private static void sum(double[] k, double[] f, double[] more, int n) {
        for (int i = 0; i < n; i++) f[i] = Logarithm.sum(k[i], f[i], more[i]);
    }

    private static void decimal(double[] k, double[] f, int n) {
        for (int i = 0; i < n; i++) f[i] = Logarithm.decimal(k[i], f[i]);
    }
}
