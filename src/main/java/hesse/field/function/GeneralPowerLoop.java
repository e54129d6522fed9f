package hesse.field.function;

/// The plain loop of [GeneralPower] in short ones, of which the JIT makes vector instructions of all but the first and the
/// last: of longer ones, or of those that write more arrays, it often makes none.
public final class GeneralPowerLoop implements BlockLoop {

    private final double[] mantissas = Blocks.allocate();
    private final double[] binaryExponents = Blocks.allocate();
    private final double[] ratios = Blocks.allocate();
    private final double[] high = Blocks.allocate();
    private final double[] low = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        double[] a = operands[0], b = operands[1];
        decompose(a, mantissas, binaryExponents, n);
        ratios(mantissas, ratios, n);
        ratiosLow(mantissas, ratios, low, n);
        sums(ratios, low, n);
        logarithms(mantissas, binaryExponents, ratios, low, high, n);
        logarithmsLow(mantissas, binaryExponents, ratios, low, high, n);
        multiply(b, high, low, n);
        exponentiate(high, low, n);
        finish(a, b, high, low, to, n);
    }

    private static void decompose(double[] a, double[] m, double[] n, int count) {
        for (int i = 0; i < count; i++) {
            m[i] = GeneralPower.mantissa(a[i]);
            n[i] = GeneralPower.binaryExponent(a[i]);
        }
    }

    private static void ratios(double[] m, double[] s, int n) {
        for (int i = 0; i < n; i++) s[i] = GeneralPower.ratio(m[i]);
    }

    private static void ratiosLow(double[] m, double[] s, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = GeneralPower.ratioLow(m[i], s[i]);
    }

    private static void sums(double[] high, double[] low, int n) {
        for (int i = 0; i < n; i++) {
            double s = high[i], sLow = low[i];
            double sum = GeneralPower.sum(s, sLow);
            high[i] = sum;
            low[i] = GeneralPower.sumLow(s, sLow, sum);
        }
    }

    private static void logarithms(double[] m, double[] n, double[] sum, double[] sumLow, double[] log, int count) {
        for (int i = 0; i < count; i++) log[i] = GeneralPower.logarithm(m[i], n[i], sum[i], sumLow[i]);
    }

    private static void logarithmsLow(double[] m, double[] n, double[] sum, double[] low, double[] log, int count) {
        for (int i = 0; i < count; i++) low[i] = GeneralPower.logarithmLow(m[i], n[i], sum[i], low[i], log[i]);
    }

    private static void multiply(double[] b, double[] high, double[] low, int n) {
        for (int i = 0; i < n; i++) {
            double log = high[i], logLow = low[i];
            high[i] = GeneralPower.exponent(b[i], log);
            low[i] = GeneralPower.exponentLow(b[i], log, logLow);
        }
    }

    private static void finish(double[] a, double[] b, double[] exponents, double[] rests, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = GeneralPower.finished(a[i], b[i], exponents[i], rests[i]);
    }

    private static void exponentiate(double[] high, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Exponential.ofReduced(high[i], Exponential.binaryExponent(high[i]), low[i]);
    }
}
