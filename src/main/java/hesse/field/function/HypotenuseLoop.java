package hesse.field.function;

/// The plain loop of [Hypotenuse]: short ones for all that is in range, of which the JIT makes vector instructions, and one that looks
/// for the rest.
public final class HypotenuseLoop implements BlockLoop {

    private final double[] larger = Blocks.allocate();
    private final double[] smaller = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        double[] a = operands[0], b = operands[1];
        larger(a, b, larger, n);
        smaller(a, b, smaller, n);
        roots(larger, smaller, n);
        finish(a, b, smaller, to, n);
    }

    private static void larger(double[] a, double[] b, double[] larger, int n) {
        for (int i = 0; i < n; i++) larger[i] = Math.max(Math.abs(a[i]), Math.abs(b[i]));
    }

    private static void smaller(double[] a, double[] b, double[] smaller, int n) {
        for (int i = 0; i < n; i++) smaller[i] = Math.min(Math.abs(a[i]), Math.abs(b[i]));
    }

    private static void finish(double[] a, double[] b, double[] roots, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = Hypotenuse.finished(a[i], b[i], roots[i]);
    }

    private static void roots(double[] larger, double[] smaller, int n) {
        for (int i = 0; i < n; i++) smaller[i] = Hypotenuse.root(larger[i], smaller[i]);
    }
}
