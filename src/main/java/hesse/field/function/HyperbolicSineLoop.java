package hesse.field.function;

/// The plain loop of [Hyperbolic#sinh]: one for all that isn't large, of which the JIT makes vector instructions, and one that
/// looks for the rest.
public final class HyperbolicSineLoop implements BlockLoop {

    private final double[] values = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        inRange(operands[0], operands[1], values, n);
        large(operands[0], values, n);
        System.arraycopy(values, 0, to, 0, n);
    }

    private static void inRange(double[] a, double[] growth, double[] values, int n) {
        for (int i = 0; i < n; i++) values[i] = Hyperbolic.sinhInRange(a[i], growth[i]);
    }

    private static void large(double[] a, double[] values, int n) {
        for (int i = 0; i < n; i++) {
            if (Hyperbolic.isLarge(a[i])) {
                values[i] = Math.copySign(Hyperbolic.ofLarge(a[i]), a[i]);
            }
        }
    }
}
