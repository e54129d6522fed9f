package hesse.field.trigonometry;

import hesse.field.function.BlockLoop;
import hesse.field.function.Blocks;

/// The plain loops of [Arcsine] in short ones, of which the JIT makes vector instructions.
public final class ArcsineLoop {

    private final double[] squares = Blocks.allocate();
    private final double[] sines = Blocks.allocate();
    private final double[] low = Blocks.allocate();

    private ArcsineLoop() {}

    public static BlockLoop asin() {
        var loop = new ArcsineLoop();
        return (to, _, operands, _, n) -> {
            loop.reduce(operands[0], n);
            arcsine(operands[0], loop.sines, loop.low, to, n);
        };
    }

    public static BlockLoop acos() {
        var loop = new ArcsineLoop();
        return (to, _, operands, _, n) -> {
            loop.reduce(operands[0], n);
            arccosine(operands[0], loop.sines, loop.low, to, n);
        };
    }

    private void reduce(double[] a, int n) {
        squares(a, squares, n);
        sines(a, squares, sines, n);
        last(a, squares, sines, low, n);
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

    private static void arcsine(double[] a, double[] x, double[] low, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = Arcsine.arcsine(a[i], x[i], low[i]);
    }

    private static void arccosine(double[] a, double[] x, double[] low, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = Arcsine.arccosine(a[i], x[i], low[i]);
    }
}
