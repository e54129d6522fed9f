package hesse.field.function;

/// The plain loop of [Hypotenuse]: short ones for all that is usual, of which the JIT makes vector instructions, and one that looks
/// for the rest. Owns scratch memory: one thread at a time.
public final class HypotenuseLoop implements BlockLoop {

        private final double[] as = Blocks.allocate();
    private final double[] bs = Blocks.allocate();
    private final double[] larger = Blocks.allocate();
    private final double[] smaller = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        for (int start = 0; start < n; start += Blocks.LENGTH) {
            run(to, operands[0], operands[1], start, Math.min(Blocks.LENGTH, n - start));
        }
    }

    private void run(double[] to, double[] a, double[] b, int start, int n) {
        System.arraycopy(a, start, as, 0, n);
        System.arraycopy(b, start, bs, 0, n);
        larger(as, bs, larger, n);
        smaller(as, bs, smaller, n);
        roots(larger, smaller, n);
        for (int i = 0; i < n; i++) to[start + i] = Hypotenuse.finished(as[i], bs[i], smaller[i]);
    }

    private static void larger(double[] a, double[] b, double[] larger, int n) {
        for (int i = 0; i < n; i++) larger[i] = Math.max(Math.abs(a[i]), Math.abs(b[i]));
    }

    private static void smaller(double[] a, double[] b, double[] smaller, int n) {
        for (int i = 0; i < n; i++) smaller[i] = Math.min(Math.abs(a[i]), Math.abs(b[i]));
    }

    private static void roots(double[] larger, double[] smaller, int n) {
        for (int i = 0; i < n; i++) smaller[i] = Hypotenuse.root(larger[i], smaller[i]);
    }
}
