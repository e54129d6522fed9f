package hesse.field.function;

/// The plain loop of [CubeRoot] in short ones: the first and the last take numbers apart and together, of the others the JIT makes
/// vector instructions.
public final class CubeRootLoop implements BlockLoop {

    private final double[] mantissas = Blocks.allocate();
    private final double[] binaryExponents = Blocks.allocate();
    private final double[] roots = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        double[] a = operands[0];
        decompose(a, mantissas, binaryExponents, n);
        reciprocals(mantissas, binaryExponents, roots, n);
        roots(mantissas, binaryExponents, roots, n);
        finish(a, binaryExponents, roots, to, n);
    }

    private static void decompose(double[] a, double[] m, double[] binaryExponents, int n) {
        for (int i = 0; i < n; i++) {
            m[i] = CubeRoot.mantissa(a[i]);
            binaryExponents[i] = CubeRoot.binaryExponent(a[i]);
        }
    }

    private static void finish(double[] a, double[] binaryExponents, double[] roots, double[] to, int n) {
        for (int i = 0; i < n; i++) to[i] = CubeRoot.finished(a[i], binaryExponents[i], roots[i]);
    }

    private static void reciprocals(double[] m, double[] binaryExponents, double[] r, int n) {
        for (int i = 0; i < n; i++) r[i] = CubeRoot.reciprocal(m[i], binaryExponents[i]);
    }

    private static void roots(double[] m, double[] binaryExponents, double[] r, int n) {
        for (int i = 0; i < n; i++) r[i] = CubeRoot.root(m[i], binaryExponents[i], r[i]);
    }
}
