package hesse.field;

/// The plain loop of [Tangent] in short ones, of which the JIT makes vector instructions of all but the last. Owns scratch
/// memory: one thread at a time.
final class TangentLoop implements Kernel.Loop {

    private static final int STRIP = Registers.BLOCK;

    private final double[] angles = Registers.register(STRIP);
    private final double[] rests = Registers.register(STRIP);
    private final double[] sines = Registers.register(STRIP);
    private final double[] cosines = Registers.register(STRIP);
    private final double[] reciprocals = Registers.register(STRIP);

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        for (int start = 0; start < n; start += STRIP) {
            run(to, operands[0], start, Math.min(STRIP, n - start));
        }
    }

    private void run(double[] to, double[] a, int start, int n) {
        System.arraycopy(a, start, angles, 0, n);
        rest(angles, rests, n);
        restLow(angles, sines, n);
        cosines(rests, sines, cosines, n);
        sines(rests, sines, n);
        reciprocals(angles, rests, sines, cosines, reciprocals, n);
        quotients(angles, rests, sines, cosines, reciprocals, n);
        for (int i = 0; i < n; i++) to[start + i] = Tangent.finished(angles[i], reciprocals[i]);
    }

    private static void rest(double[] a, double[] r, int n) {
        for (int i = 0; i < n; i++) r[i] = Tangent.rest(a[i]);
    }

    private static void restLow(double[] a, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Tangent.restLow(a[i]);
    }

    private static void cosines(double[] r, double[] low, double[] cos, int n) {
        for (int i = 0; i < n; i++) cos[i] = Tangent.beyondHead(r[i], low[i]);
    }

    private static void sines(double[] r, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Tangent.beyondFirst(r[i], low[i]);
    }

    private static void reciprocals(double[] a, double[] r, double[] sin, double[] cos, double[] reciprocals, int n) {
        for (int i = 0; i < n; i++) reciprocals[i] = Tangent.reciprocal(a[i], r[i], sin[i], cos[i]);
    }

    private static void quotients(double[] a, double[] r, double[] sin, double[] cos, double[] reciprocals, int n) {
        for (int i = 0; i < n; i++) reciprocals[i] = Tangent.quotient(a[i], r[i], sin[i], cos[i], reciprocals[i]);
    }
}
