package hesse.field.trigonometry;

import hesse.field.function.BlockLoop;
import hesse.field.function.Blocks;

/// The plain loop of [Tangent] in short ones, of which the JIT makes vector instructions of all but the last.
public final class TangentLoop implements BlockLoop {

    private final double[] angles = Blocks.allocate();
    private final double[] odd = Blocks.allocate();
    private final double[] reducedAngles = Blocks.allocate();
    private final double[] sines = Blocks.allocate();
    private final double[] cosines = Blocks.allocate();
    private final double[] numerators = Blocks.allocate();
    private final double[] reciprocals = Blocks.allocate();
    private final double[] ratios = Blocks.allocate();

    @Override
    public void run(double[] to, int at, double[][] operands, double[] constants, int n) {
        // Of the register itself the steps take a tenth more time.
        System.arraycopy(operands[0], 0, angles, 0, n);
        odd(angles, odd, n);
        reducedAngles(angles, reducedAngles, n);
        lost(angles, sines, n);
        reducedAnglesLow(angles, reducedAngles, sines, n);
        cosines(reducedAngles, sines, cosines, n);
        sines(reducedAngles, sines, n);
        numerators(odd, sines, cosines, numerators, n);
        divisors(odd, sines, cosines, n);
        reciprocals(odd, reducedAngles, cosines, reciprocals, n);
        ratios(odd, reducedAngles, numerators, reciprocals, ratios, n);
        left(odd, reducedAngles, numerators, ratios, cosines, n);
        quotients(angles, odd, reducedAngles, numerators, ratios, reciprocals, cosines, n);
        for (int i = 0; i < n; i++) to[i] = Tangent.finished(angles[i], cosines[i]);
    }

    private static void odd(double[] a, double[] odd, int n) {
        for (int i = 0; i < n; i++) odd[i] = Tangent.isOdd(a[i]);
    }

    private static void reducedAngles(double[] a, double[] r, int n) {
        for (int i = 0; i < n; i++) r[i] = Tangent.reducedAngle(a[i]);
    }

    private static void lost(double[] a, double[] lost, int n) {
        for (int i = 0; i < n; i++) lost[i] = Tangent.lostOfMiddle(a[i]);
    }

    private static void reducedAnglesLow(double[] a, double[] r, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Tangent.reducedAngleLow(a[i], r[i], low[i]);
    }

    private static void cosines(double[] r, double[] low, double[] cos, int n) {
        for (int i = 0; i < n; i++) cos[i] = Tangent.beyondHead(r[i], low[i]);
    }

    private static void sines(double[] r, double[] low, int n) {
        for (int i = 0; i < n; i++) low[i] = Tangent.beyondFirst(r[i], low[i]);
    }

    private static void numerators(double[] odd, double[] sin, double[] cos, double[] reducedAngles, int n) {
        for (int i = 0; i < n; i++) reducedAngles[i] = Tangent.numeratorRest(odd[i], sin[i], cos[i]);
    }

    private static void divisors(double[] odd, double[] sin, double[] cos, int n) {
        for (int i = 0; i < n; i++) cos[i] = Tangent.divisorRest(odd[i], sin[i], cos[i]);
    }

    private static void reciprocals(double[] odd, double[] r, double[] divisors, double[] reciprocals, int n) {
        for (int i = 0; i < n; i++) reciprocals[i] = Tangent.reciprocal(odd[i], r[i], divisors[i]);
    }

    private static void ratios(double[] odd, double[] r, double[] numerators, double[] reciprocals, double[] ratios, int n) {
        for (int i = 0; i < n; i++) ratios[i] = Tangent.ratio(odd[i], r[i], numerators[i], reciprocals[i]);
    }

    private static void left(double[] odd, double[] r, double[] numerators, double[] ratios, double[] divisors, int n) {
        for (int i = 0; i < n; i++) divisors[i] = Tangent.left(odd[i], r[i], numerators[i], divisors[i], ratios[i]);
    }

    private static void quotients(double[] a, double[] odd, double[] r, double[] numerators, double[] ratios, double[] reciprocals,
            double[] left, int n) {
        for (int i = 0; i < n; i++) left[i] = Tangent.quotient(a[i], odd[i], r[i], numerators[i], ratios[i], left[i], reciprocals[i]);
    }
}
