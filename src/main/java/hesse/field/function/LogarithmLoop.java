package hesse.field.function;

/// The plain loops of [Logarithm]: one takes the numbers apart, the other the JIT makes vector instructions of.
/// Owns scratch memory: one thread at a time.
public final class LogarithmLoop {

    private final double[] doublings = Blocks.allocate();
    private final double[] fractions = Blocks.allocate();
    private final double[] corrections = Blocks.allocate();

    private LogarithmLoop() {}

    public static BlockLoop log() {
        var loop = new LogarithmLoop();
        return (to, _, operands, _, n) -> {
            for (int start = 0; start < n; start += Blocks.LENGTH) {
                loop.log(to, operands[0], start, Math.min(Blocks.LENGTH, n - start));
            }
        };
    }

    public static BlockLoop log10() {
        var loop = new LogarithmLoop();
        return (to, _, operands, _, n) -> {
            for (int start = 0; start < n; start += Blocks.LENGTH) {
                loop.log10(to, operands[0], start, Math.min(Blocks.LENGTH, n - start));
            }
        };
    }

    public static BlockLoop log1p() {
        var loop = new LogarithmLoop();
        return (to, _, operands, _, n) -> {
            for (int start = 0; start < n; start += Blocks.LENGTH) {
                loop.log1p(to, operands[0], start, Math.min(Blocks.LENGTH, n - start));
            }
        };
    }

    private void log(double[] to, double[] a, int start, int n) {
        takeApart(a, start, doublings, fractions, n);
        sum(doublings, fractions, n);
        System.arraycopy(fractions, 0, to, start, n);
    }

    private void log10(double[] to, double[] a, int start, int n) {
        takeApart(a, start, doublings, fractions, n);
        decimal(doublings, fractions, n);
        for (int i = 0; i < n; i++) to[start + i] = Logarithm.finite(doublings[i], fractions[i]);
    }

    private void log1p(double[] to, double[] a, int start, int n) {
        takeApart(a, start, doublings, fractions, corrections, n);
        sum(doublings, fractions, corrections, n);
        // Zeros keep their sign.
        for (int i = 0; i < n; i++) to[start + i] = a[start + i] == 0 ? a[start + i] : fractions[i];
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
