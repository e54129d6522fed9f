package hesse.contour.refine;

import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import hesse.field.Grid;

/// Finds the curve beside bent chords: by Newton's method along their perpendiculars from where it is expected, for a block of chords at
/// once. Where that doesn't contract, as beside a kink, or the function falls to the left, nothing is found.
final class NormalNewton {
    private static final int MOST_STEPS = 4;
    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    /// The next step would be about the cube of this one over the square of the one before; times four to be sure.
    private static final double SURE = 4;

    /// From where the curve is expected it is no farther than this, in cells, or than its chord is.
    private static final double NEAR = ChordRefiner.SAG;

    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];
    private final double[] value = new double[BLOCK];
    private final double[] slopeX = new double[BLOCK];
    private final double[] slopeY = new double[BLOCK];
    private final double tolerance;
    private double[] at = new double[256];
    private double[] before = new double[256];

    /// The chords beside which the curve is still sought.
    private int[] open = new int[256];
    private int openCount;

    /// @param tolerance in cells; it is no less than the coordinates can tell apart
    NormalNewton(double tolerance) {
        this.tolerance = tolerance;
    }

    void find(BentChords chords, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        if (at.length < chords.count) {
            at = new double[2 * chords.count];
            before = new double[2 * chords.count];
            open = new int[2 * chords.count];
        }
        openCount = chords.count;
        for (int i = 0; i < chords.count; i++) {
            at[i] = chords.expected[i];
            before[i] = Double.NaN;
            open[i] = i;
        }
        for (int step = 0; step < MOST_STEPS && openCount > 0; step++) {
            int all = openCount;
            openCount = 0;
            for (int first = 0; first < all; first += BLOCK) {
                cancellation.check();
                advance(chords, first, Math.min(BLOCK, all - first), grid, level, function);
            }
        }
    }

    /// Which of the open ones stay so is written over those already done.
    private void advance(BentChords chords, int first, int size, Grid grid, double level, BlockFunction function) {
        for (int k = 0; k < size; k++) {
            int i = open[first + k];
            x[k] = chords.x[i] + at[i] * chords.leftX[i];
            y[k] = chords.y[i] + at[i] * chords.leftY[i];
        }
        function.evaluate(x, y, size, value, slopeX, slopeY);
        for (int k = 0; k < size; k++) {
            int i = open[first + k];
            double slope = slopeX[k] * chords.leftX[i] + slopeY[k] * chords.leftY[i];
            double step = (level - value[k]) / slope;
            boolean contracts = slope > 0 && Math.abs(step) <= (Double.isNaN(before[i]) ? Math.max(NEAR, Math.abs(at[i])) : before[i] / 2);
            if (contracts && isSettled(i, k, step, grid)) {
                chords.find(i, at[i], slopeX[k], slopeY[k]);
            } else if (contracts) {
                open[openCount++] = i;
            }
        }
    }

    private boolean isSettled(int i, int k, double step, Grid grid) {
        double size = Math.abs(step);
        double contraction = Double.isNaN(before[i]) ? Double.POSITIVE_INFINITY : size / before[i];
        double near = Math.max(tolerance, 2 * (Math.ulp(x[k]) / Math.abs(grid.dx()) + Math.ulp(y[k]) / Math.abs(grid.dy())));
        at[i] += step;
        before[i] = size;
        return size <= near || SURE * size * contraction * contraction <= near;
    }
}
