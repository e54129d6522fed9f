package hesse.field;

/// The plain loop of [Hyperbolic#sinh]: one for all that isn't large, of which the JIT makes vector instructions, and one that
/// looks for the rest. Owns scratch memory: one thread at a time.
final class HyperbolicSineLoop implements Kernel.Loop {

    private static final int STRIP = Registers.BLOCK;

    private final double[] arguments = Registers.register(STRIP);
    private final double[] values = Registers.register(STRIP);

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        for (int start = 0; start < n; start += STRIP) {
            int count = Math.min(STRIP, n - start);
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
