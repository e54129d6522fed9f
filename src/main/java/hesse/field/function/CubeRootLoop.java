package hesse.field.function;

/// The plain loop of [CubeRoot] in short ones: the first and the last take numbers apart and together, of the others the JIT makes
/// vector instructions. Owns scratch memory: one thread at a time.
public final class CubeRootLoop implements BlockLoop {

        private final double[] mantissas = Blocks.allocate();
    private final double[] doublings = Blocks.allocate();
    private final double[] roots = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        for (int start = 0; start < n; start += Blocks.LENGTH) {
            run(to, operands[0], start, Math.min(Blocks.LENGTH, n - start));
        }
    }

    private void run(double[] to, double[] a, int start, int n) {
        takeApart(a, start, mantissas, doublings, n);
        reciprocals(mantissas, doublings, roots, n);
        roots(mantissas, doublings, roots, n);
        for (int i = 0; i < n; i++) to[start + i] = CubeRoot.finished(a[start + i], doublings[i], roots[i]);
    }

    private static void takeApart(double[] a, int start, double[] m, double[] doublings, int n) {
        for (int i = 0; i < n; i++) {
            m[i] = CubeRoot.mantissa(a[start + i]);
            doublings[i] = CubeRoot.doublings(a[start + i]);
        }
    }

    private static void reciprocals(double[] m, double[] doublings, double[] r, int n) {
        for (int i = 0; i < n; i++) r[i] = CubeRoot.reciprocal(m[i], doublings[i]);
    }

    private static void roots(double[] m, double[] doublings, double[] r, int n) {
        for (int i = 0; i < n; i++) r[i] = CubeRoot.root(m[i], doublings[i], r[i]);
    }
}
