package hesse.field.function;

/// The plain loops of [Logarithm]: one takes the numbers apart, the other the JIT makes vector instructions of.
public final class LogarithmLoop {

    private final double[] binaryExponents = Blocks.allocate();
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
        decompose(a, binaryExponents, fractions, n);
        sum(binaryExponents, fractions, to, n);
    }

    private void log10(double[] a, double[] to, int n) {
        decompose(a, binaryExponents, fractions, n);
        decimal(binaryExponents, fractions, n);
        for (int i = 0; i < n; i++) to[i] = Logarithm.finite(binaryExponents[i], fractions[i]);
    }

    private void log1p(double[] a, double[] to, int n) {
        decompose(a, binaryExponents, fractions, corrections, n);
        sumWith(corrections, binaryExponents, fractions, n);
        // Zeros keep their sign.
        for (int i = 0; i < n; i++) to[i] = a[i] == 0 ? a[i] : fractions[i];
    }

    private static void decompose(double[] a, double[] k, double[] f, int n) {
        for (int i = 0; i < n; i++) {
            k[i] = Logarithm.binaryExponent(a[i]);
            f[i] = Logarithm.fraction(a[i]);
        }
    }

    private static void decompose(double[] a, double[] k, double[] f, double[] corrections, int n) {
        for (int i = 0; i < n; i++) {
            double u = 1 + a[i];
            k[i] = Logarithm.binaryExponent(u);
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
