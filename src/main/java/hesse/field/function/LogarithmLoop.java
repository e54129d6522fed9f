package hesse.field.function;

/// The plain loops of [Logarithm]: one takes the numbers apart, the other the JIT makes vector instructions of.
public final class LogarithmLoop {

    private final double[] doublings = Blocks.allocate();
    private final double[] fractions = Blocks.allocate();
    private final double[] corrections = Blocks.allocate();

    private LogarithmLoop() {}

    public static BlockLoop log() {
        var loop = new LogarithmLoop();
        return (to, _, operands, _, n) -> loop.log(operands[0], to, n);
    }

    public static BlockLoop log10() {
        var loop = new LogarithmLoop();
        return (to, _, operands, _, n) -> loop.log10(operands[0], to, n);
    }

    public static BlockLoop log1p() {
        var loop = new LogarithmLoop();
        return (to, _, operands, _, n) -> loop.log1p(operands[0], to, n);
    }

    private void log(double[] a, double[] to, int n) {
        takeApart(a, doublings, fractions, n);
        sum(doublings, fractions, to, n);
    }

    private void log10(double[] a, double[] to, int n) {
        takeApart(a, doublings, fractions, n);
        decimal(doublings, fractions, n);
        for (int i = 0; i < n; i++) to[i] = Logarithm.finite(doublings[i], fractions[i]);
    }

    private void log1p(double[] a, double[] to, int n) {
        takeApart(a, doublings, fractions, corrections, n);
        sumWith(corrections, doublings, fractions, n);
        // Zeros keep their sign.
        for (int i = 0; i < n; i++) to[i] = a[i] == 0 ? a[i] : fractions[i];
    }

    private static void takeApart(double[] a, double[] k, double[] f, int n) {
        for (int i = 0; i < n; i++) {
            k[i] = Logarithm.doublings(a[i]);
            f[i] = Logarithm.fraction(a[i]);
        }
    }

    private static void takeApart(double[] a, double[] k, double[] f, double[] corrections, int n) {
        for (int i = 0; i < n; i++) {
            double u = 1 + a[i];
            k[i] = Logarithm.doublings(u);
            f[i] = Logarithm.fraction(u);
            corrections[i] = Logarithm.correction(a[i], u);
        }
    }

    private static void sum(double[] k, double[] f, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = Logarithm.sum(k[i], f[i], 0);
    }

    private static void sumWith(double[] more, double[] k, double[] f, int n) {
        for (int i = 0; i < n; i++) f[i] = Logarithm.sum(k[i], f[i], more[i]);
    }

    private static void decimal(double[] k, double[] f, int n) {
        for (int i = 0; i < n; i++) f[i] = Logarithm.decimal(k[i], f[i]);
    }
}
