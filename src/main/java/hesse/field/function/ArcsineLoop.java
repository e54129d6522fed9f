package hesse.field.function;

/// The plain loops of [Arcsine] in short ones, of which the JIT makes vector instructions. Owns scratch memory: one thread at
/// a time.
public final class ArcsineLoop {

    private final double[] arguments = Blocks.allocate();
    private final double[] squares = Blocks.allocate();
    private final double[] sines = Blocks.allocate();
    private final double[] low = Blocks.allocate();

    private ArcsineLoop() {}

    public static BlockLoop asin() {
        var loop = new ArcsineLoop();
        return (to, _, operands, _, n) -> {
            for (int start = 0; start < n; start += Blocks.LENGTH) {
                loop.asin(to, operands[0], start, Math.min(Blocks.LENGTH, n - start));
            }
        };
    }

    public static BlockLoop acos() {
        var loop = new ArcsineLoop();
        return (to, _, operands, _, n) -> {
            for (int start = 0; start < n; start += Blocks.LENGTH) {
                loop.acos(to, operands[0], start, Math.min(Blocks.LENGTH, n - start));
            }
        };
    }

    private void asin(double[] to, double[] a, int start, int n) {
        angles(a, start, n);
        upright(arguments, sines, low, n);
        System.arraycopy(low, 0, to, start, n);
    }

    private void acos(double[] to, double[] a, int start, int n) {
        angles(a, start, n);
        levelled(arguments, sines, low, n);
        System.arraycopy(low, 0, to, start, n);
    }

    private void angles(double[] a, int start, int n) {
        System.arraycopy(a, start, arguments, 0, n);
        squares(arguments, squares, n);
        sines(arguments, squares, sines, n);
        last(arguments, squares, sines, low, n);
        beyond(squares, sines, low, n);
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
