package hesse.field;

/// The plain loops of [Arcsine] in short ones, of which the JIT makes vector instructions. Owns scratch memory: one thread at
/// a time.
final class ArcsineLoop implements Kernel.Loop {

    private static final int STRIP = Registers.BLOCK;

    private final UnaryOperation operation;
    private final double[] arguments = Registers.register(STRIP);
    private final double[] squares = Registers.register(STRIP);
    private final double[] sines = Registers.register(STRIP);
    private final double[] low = Registers.register(STRIP);

    /// @param operation arcsine or arccosine
    ArcsineLoop(UnaryOperation operation) {
        this.operation = operation;
    }

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        for (int start = 0; start < n; start += STRIP) {
            run(to, operands[0], start, Math.min(STRIP, n - start));
        }
    }

    private void run(double[] to, double[] a, int start, int n) {
        System.arraycopy(a, start, arguments, 0, n);
        squares(arguments, squares, n);
        sines(arguments, squares, sines, n);
        last(arguments, squares, sines, low, n);
        beyond(squares, sines, low, n);
        if (operation == UnaryOperation.ASIN) {
            upright(arguments, sines, low, n);
        } else {
            levelled(arguments, sines, low, n);
        }
        System.arraycopy(low, 0, to, start, n);
    }

    private static void squares(double[] a, double[] z, int n) {
        for (int i = 0; i < n; i++) z[i] = Arcsine.square(a[i]);
    }

    private static void sines(double[] a, double[] z, double[] x, int n) {
        for (int i = 0; i < n; i++) x[i] = Arcsine.sine(a[i], z[i]);
    }

    private static void last(double[] a, double[] z, double[] x, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Arcsine.last(a[i], z[i], x[i]);
    }

    private static void beyond(double[] z, double[] x, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = low[i] + Arcsine.beyond(z[i], x[i]);
    }

    private static void upright(double[] a, double[] x, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Arcsine.upright(a[i], x[i], low[i]);
    }

    private static void levelled(double[] a, double[] x, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Arcsine.levelled(a[i], x[i], low[i]);
    }
}
