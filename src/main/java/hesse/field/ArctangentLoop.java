package hesse.field;

/// The plain loops of [Arctangent] in short ones, of which the JIT makes vector instructions. Owns scratch memory: one thread at
/// a time.
final class ArctangentLoop {

    private static final int STRIP = Registers.BLOCK;

    private final double[] ys = Registers.register(STRIP);
    private final double[] xs = Registers.register(STRIP);
    private final double[] heights = Registers.register(STRIP);
    private final double[] widths = Registers.register(STRIP);
    private final double[] reciprocals = Registers.register(STRIP);
    private final double[] ratios = Registers.register(STRIP);
    private final double[] low = Registers.register(STRIP);

    private ArctangentLoop() {}

    static Kernel.Loop atan() {
        var loop = new ArctangentLoop();
        return (to, _, operands, _, n) -> {
            for (int start = 0; start < n; start += STRIP) {
                loop.atan(to, operands[0], start, Math.min(STRIP, n - start));
            }
        };
    }

    static Kernel.Loop atan2() {
        var loop = new ArctangentLoop();
        return (to, _, operands, _, n) -> {
            for (int start = 0; start < n; start += STRIP) {
                loop.atan2(to, operands[0], operands[1], start, Math.min(STRIP, n - start));
            }
        };
    }

    private void atan(double[] to, double[] a, int start, int n) {
        System.arraycopy(a, start, ys, 0, n);
        heights(ys, heights, n);
        widths(ys, widths, n);
        ratios(n);
        upright(ys, heights, widths, ratios, low, n);
        System.arraycopy(low, 0, to, start, n);
    }

    private void atan2(double[] to, double[] y, double[] x, int start, int n) {
        System.arraycopy(y, start, ys, 0, n);
        System.arraycopy(x, start, xs, 0, n);
        smaller(ys, xs, heights, n);
        larger(ys, xs, widths, n);
        ratios(n);
        sizes(ys, xs, heights, widths, ratios, low, n);
        for (int i = 0; i < n; i++) to[start + i] = Arctangent.finished(ys[i], xs[i], low[i]);
    }

    /// From heights and widths.
    private void ratios(int n) {
        reciprocals(heights, widths, reciprocals, n);
        ratios(heights, widths, reciprocals, ratios, n);
        ratiosLow(heights, widths, ratios, reciprocals, low, n);
        beyond(ratios, low, n);
    }

    private static void heights(double[] a, double[] heights, int n) {
        for (int i = 0; i < n; i++) heights[i] = Arctangent.height(a[i]);
    }

    private static void widths(double[] a, double[] widths, int n) {
        for (int i = 0; i < n; i++) widths[i] = Arctangent.width(a[i]);
    }

    private static void smaller(double[] y, double[] x, double[] heights, int n) {
        for (int i = 0; i < n; i++) heights[i] = Math.min(Math.abs(y[i]), Math.abs(x[i]));
    }

    private static void larger(double[] y, double[] x, double[] widths, int n) {
        for (int i = 0; i < n; i++) widths[i] = Math.max(Math.abs(y[i]), Math.abs(x[i]));
    }

    private static void reciprocals(double[] heights, double[] widths, double[] reciprocals, int n) {
        for (int i = 0; i < n; i++) reciprocals[i] = Arctangent.reciprocal(heights[i], widths[i]);
    }

    private static void ratios(double[] heights, double[] widths, double[] reciprocals, double[] ratios, int n) {
        for (int i = 0; i < n; i++) ratios[i] = Arctangent.ratio(heights[i], widths[i], reciprocals[i]);
    }

    private static void ratiosLow(double[] heights, double[] widths, double[] ratios, double[] reciprocals, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Arctangent.ratioLow(heights[i], widths[i], ratios[i], reciprocals[i]);
    }

    private static void beyond(double[] ratios, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = low[i] - Arctangent.beyond(ratios[i]);
    }

    private static void upright(double[] a, double[] heights, double[] widths, double[] ratios, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Arctangent.upright(a[i], heights[i], widths[i], ratios[i], low[i]);
    }

    private static void sizes(double[] y, double[] x, double[] heights, double[] widths, double[] ratios, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Arctangent.size(y[i], x[i], heights[i], widths[i], ratios[i], low[i]);
    }
}
