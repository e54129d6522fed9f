package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;

/// Finds the curve beside bent chords by Newton's method along their perpendiculars, from where it is expected. Where the
/// method doesn't contract at once, or the function falls to the left, the chord is left to [NormalSearch].
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

    /// @param tolerance in cells; it is no less than the coordinates can tell apart
    NormalNewton(double tolerance) {
        this.tolerance = tolerance;
    }

    /// Finds what it can; the others stay open.
    void find(BentChords chords, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        if (at.length < chords.count) {
            at = new double[2 * chords.count];
            before = new double[2 * chords.count];
        }
        for (int i = 0; i < chords.count; i++) {
            at[i] = chords.expected[i];
            before[i] = Double.NaN;
        }
        for (int step = 0; step < MOST_STEPS && chords.openCount > 0; step++) {
            int all = chords.openCount;
            chords.openCount = 0;
            for (int first = 0; first < all; first += BLOCK) {
                cancellation.check();
                advance(chords, first, Math.min(BLOCK, all - first), grid, level, function);
            }
        }
        leaveTheRestOpen(chords);
    }

    /// Which of the open ones stay so is written over those already done.
    private void advance(BentChords chords, int first, int size, Grid grid, double level, BlockFunction function) {
        for (int k = 0; k < size; k++) {
            int i = chords.open[first + k];
            x[k] = chords.placeX(i, at[i]);
            y[k] = chords.placeY(i, at[i]);
        }
        function.evaluate(x, y, size, value, slopeX, slopeY);
        for (int k = 0; k < size; k++) {
            int i = chords.open[first + k];
            if (!isFound(chords, i, k, grid, level) && !Double.isNaN(at[i])) {
                chords.open[chords.openCount++] = i;
            }
        }
    }

    private boolean isFound(BentChords chords, int i, int k, Grid grid, double level) {
        double slope = slopeX[k] * chords.leftX[i] + slopeY[k] * chords.leftY[i];
        double step = (level - value[k]) / slope;
        double size = Math.abs(step);
        boolean first = Double.isNaN(before[i]);
        boolean contracts = slope > 0 && size <= (first ? Math.max(NEAR, Math.abs(at[i])) : before[i] / 2);
        if (!contracts) {
            at[i] = Double.NaN;
            return false;
        }
        at[i] += step;
        double near = Math.max(tolerance, 2 * (Math.ulp(x[k]) / Math.abs(grid.dx()) + Math.ulp(y[k]) / Math.abs(grid.dy())));
        boolean settled = size <= near || !first && SURE * size * (size / before[i]) * (size / before[i]) <= near;
        before[i] = size;
        if (settled) {
            chords.found[i] = at[i];
            chords.gradientX[i] = slopeX[k];
            chords.gradientY[i] = slopeY[k];
        }
        return settled;
    }

    private static void leaveTheRestOpen(BentChords chords) {
        chords.openCount = 0;
        for (int i = 0; i < chords.count; i++) {
            if (Double.isNaN(chords.found[i])) {
                chords.open[chords.openCount++] = i;
            }
        }
    }
}
