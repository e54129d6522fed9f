package hesse.field.function;

/// The plain loop of [CubeRoot] in short ones: the first and the last take numbers apart and together, of the others the JIT makes
/// vector instructions.
public final class CubeRootLoop implements BlockLoop {

    private final double[] mantissas = Blocks.allocate();
    private final double[] doublings = Blocks.allocate();
    private final double[] roots = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        double[] a = operands[0];
        takeApart(a, mantissas, doublings, n);
        reciprocals(mantissas, doublings, roots, n);
        roots(mantissas, doublings, roots, n);
        finish(a, doublings, roots, to, n);
    }

    private static void takeApart(double[] a, double[] m, double[] doublings, int n) {
        for (int i = 0; i < n; i++) {
            m[i] = CubeRoot.mantissa(a[i]);
            doublings[i] = CubeRoot.doublings(a[i]);
        }
    }

    private static void finish(double[] a, double[] doublings, double[] roots, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = CubeRoot.finished(a[i], doublings[i], roots[i]);
    }

    private static void reciprocals(double[] m, double[] doublings, double[] r, int n) {
        for (int i = 0; i < n; i++) r[i] = CubeRoot.reciprocal(m[i], doublings[i]);
    }

    private static void roots(double[] m, double[] doublings, double[] r, int n) {
        for (int i = 0; i < n; i++) r[i] = CubeRoot.root(m[i], doublings[i], r[i]);
    }
}
