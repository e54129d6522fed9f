package hesse.field.function;

/// The plain loop of [Hyperbolic#sinh]: one for all that isn't large, of which the JIT makes vector instructions, and one that
/// looks for the rest. Owns scratch memory: one thread at a time.
public final class HyperbolicSineLoop implements BlockLoop {

        private final double[] arguments = Blocks.allocate();
    private final double[] values = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        for (int start = 0; start < n; start += Blocks.LENGTH) {
            int count = Math.min(Blocks.LENGTH, n - start);
            System.arraycopy(operands[0], start, arguments, 0, count);
            System.arraycopy(operands[1], start, values, 0, count);
            usual(arguments, values, count);
            large(arguments, values, count);
            System.arraycopy(values, 0, to, start, count);
        }
    }

    private static void usual(double[] a, double[] values, int n) {
        for (int i = 0; i < n; i++) values[i] = Hyperbolic.usualSinh(a[i], values[i]);
    }

    private static void large(double[] a, double[] values, int n) {
        for (int i = 0; i < n; i++) {
            if (Hyperbolic.isLarge(a[i])) {
                values[i] = Math.copySign(Hyperbolic.ofLarge(a[i]), a[i]);
            }
        }
    }
}
