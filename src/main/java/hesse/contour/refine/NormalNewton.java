package hesse.contour.refine;

import hesse.contour.function.BlockFunction;
import hesse.field.Cancellation;
import hesse.field.Grid;

/// Finds the curve beside bent chords: by Newton's method along their perpendiculars from where it is expected, for a block of chords at
/// once; where that doesn't contract, as beside a kink, or the function falls to the left, by bisection.
final class NormalNewton {
    private static final int MOST_STEPS = 4;
    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    /// The next step would be about the cube of this one over the square of the one before; times four to be sure.
    private static final double SURE = 4;

    /// From where the curve is expected it is no farther than this, in cells, or than its chord is.
    private static final double NEAR = ChordRefiner.SAG;

    /// How far from a chord the curve is sought for bisection: this many times farther each time, to twice the chord's length. So it is the
    /// nearest curve that is found, where another one is near too.
    private static final double FARTHER = 4;
    private static final double FARTHEST = 2;

    /// Chords longer than those of a cell, in cells, are none beside which a curve is sought far away.
    private static final double LONGEST = 1.5;

    private final double[] x = new double[BLOCK];
    private final double[] y = new double[BLOCK];
    private final double[] value = new double[BLOCK];
    private final double[] slopeX = new double[BLOCK];
    private final double[] slopeY = new double[BLOCK];
    private final double tolerance;
    private double[] at = new double[256];
    private double[] before = new double[256];

    /// The chords beside which the curve is still sought, and then those beside which Newton's method doesn't find it.
    private int[] open = new int[256];
    private int openCount;
    private int[] lost = new int[256];
    private int lostCount;

    /// @param tolerance in cells; it is no less than the coordinates can tell apart
    NormalNewton(double tolerance) {
        this.tolerance = tolerance;
    }

    void find(BentChords chords, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        if (at.length < chords.count) {
            at = new double[2 * chords.count];
            before = new double[2 * chords.count];
            open = new int[2 * chords.count];
            lost = new int[2 * chords.count];
        }
        openCount = chords.count;
        lostCount = 0;
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
        for (int i = 0; i < openCount; i++) {
            lost[lostCount++] = open[i];
        }
        for (int i = 0; i < lostCount; i++) {
            cancellation.check();
            bisect(chords, lost[i], level, function);
        }
    }

    /// Which of the open ones stay so is written over those already done.
    private void advance(BentChords chords, int first, int size, Grid grid, double level, BlockFunction function) {
        for (int k = 0; k < size; k++) {
            int i = open[first + k];
            x[k] = chords.placeX(i, at[i]);
            y[k] = chords.placeY(i, at[i]);
        }
        function.evaluate(x, y, size, value, slopeX, slopeY);
        for (int k = 0; k < size; k++) {
            int i = open[first + k];
            double slope = slopeX[k] * chords.leftX[i] + slopeY[k] * chords.leftY[i];
            double step = (level - value[k]) / slope;
            if (!(slope > 0 && Math.abs(step) <= (Double.isNaN(before[i]) ? Math.max(NEAR, Math.abs(at[i])) : before[i] / 2))) {
                lost[lostCount++] = i;
            } else if (isSettled(i, k, step, grid)) {
                chords.find(i, at[i], slopeX[k], slopeY[k]);
            } else {
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

    /// The higher side is on the left, so from a foot above the level the curve is to the right. A curve that is found in the first
    /// place is near enough to the chord.
    private void bisect(BentChords chords, int i, double level, BlockFunction function) {
        boolean above = at(chords, i, 0, function) >= level;
        double near = 0;
        double far = above ? -ChordRefiner.ENOUGH : ChordRefiner.ENOUGH;
        while (at(chords, i, far, function) >= level == above && Math.abs(far) < FARTHEST * chords.length[i]) {
            near = far;
            far *= FARTHER;
        }
        if (near == 0 || chords.length[i] > LONGEST || value[0] >= level == above) {
            return;
        }
        while (Math.abs(far - near) > Math.max(tolerance, Math.ulp(far))) {
            double middle = (near + far) / 2;
            boolean isNear = at(chords, i, middle, function) >= level == above;
            near = isNear ? middle : near;
            far = isNear ? far : middle;
        }
        if (Double.isFinite(value[0])) {
            chords.find(i, near, slopeX[0], slopeY[0]);
        }
    }

    private double at(BentChords chords, int i, double aside, BlockFunction function) {
        x[0] = chords.placeX(i, aside);
        y[0] = chords.placeY(i, aside);
        function.evaluate(x, y, 1, value, slopeX, slopeY);
        return value[0];
    }
}
