package hesse.contour;

import hesse.field.Cancellation;
import java.util.Arrays;

/// Finds the curve beside bent chords without any derivative: farther and farther along the perpendicular until the function
/// changes sides, and then by [RootBatch].
final class NormalSearch implements RootBatch.Tasks {

    /// How far from a chord the curve is sought: this many times farther each time, to twice the chord's length. So it is the
    /// nearest curve that is found, where another one is near too.
    private static final double FARTHER = 4;
    private static final double FARTHEST = 2;

    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    private final RootBatch batch;
    private final double[] blockX = new double[BLOCK];
    private final double[] blockY = new double[BLOCK];
    private final double[] blockValue = new double[BLOCK];

    /// Of each chord, between which places to the left the curve is sought and the function's values there.
    private double[] near = new double[256];
    private double[] atNear = new double[256];
    private double[] far = new double[256];
    private double[] atFar = new double[256];
    private BentChords chords;
    private double level;

    NormalSearch(RootBatch batch) {
        this.batch = batch;
    }

    /// Finds the curve beside the open chords, if there is one.
    void find(BentChords bent, double atLevel, BlockFunction function, Cancellation cancellation) {
        chords = bent;
        level = atLevel;
        if (near.length < bent.count) {
            int capacity = 2 * bent.count;
            near = new double[capacity];
            atNear = new double[capacity];
            far = new double[capacity];
            atFar = new double[capacity];
        }
        Arrays.fill(near, 0, bent.count, 0);
        Arrays.fill(far, 0, bent.count, 0);
        bracket(function, cancellation);
        batch.solve(this, level, function, cancellation);
        chords = null;
    }

    /// The higher side is on the left, so from a foot above the level the curve is to the right.
    private void bracket(BlockFunction function, Cancellation cancellation) {
        evaluate(function, cancellation);
        for (int k = 0; k < chords.openCount; k++) {
            int i = chords.open[k];
            atNear[i] = atFar[i];
            far[i] = atFar[i] >= level ? -ChordRefiner.ENOUGH : ChordRefiner.ENOUGH;
        }
        while (chords.openCount > 0) {
            evaluate(function, cancellation);
            int before = chords.openCount;
            chords.openCount = 0;
            for (int k = 0; k < before; k++) {
                int i = chords.open[k];
                double end = FARTHEST * chords.length[i];
                boolean goesOn = !isBracketed(i) && Double.isFinite(atFar[i]) && Math.abs(far[i]) < end;
                if (goesOn) {
                    near[i] = far[i];
                    atNear[i] = atFar[i];
                    far[i] = Math.copySign(Math.min(FARTHER * Math.abs(far[i]), end), far[i]);
                    chords.open[chords.openCount++] = i;
                }
            }
        }
    }

    /// Evaluates the function at the far places of the open chords.
    private void evaluate(BlockFunction function, Cancellation cancellation) {
        for (int first = 0; first < chords.openCount; first += BLOCK) {
            cancellation.check();
            int size = Math.min(BLOCK, chords.openCount - first);
            for (int k = 0; k < size; k++) {
                int i = chords.open[first + k];
                blockX[k] = chords.placeX(i, far[i]);
                blockY[k] = chords.placeY(i, far[i]);
            }
            function.evaluate(blockX, blockY, size, blockValue);
            for (int k = 0; k < size; k++) {
                atFar[chords.open[first + k]] = blockValue[k];
            }
        }
    }

    private boolean isBracketed(int i) {
        return Double.isFinite(atNear[i]) && Double.isFinite(atFar[i]) && atNear[i] >= level != atFar[i] >= level;
    }

    @Override
    public int count() {
        return chords.count;
    }

    /// A curve that is found in the first place is near enough.
    @Override
    public void start(int i, RootBatch roots) {
        if (near[i] != 0 && isBracketed(i)) {
            roots.bracket(i, chords.footX[i], chords.footY[i], chords.leftX[i], chords.leftY[i], near[i], atNear[i], far[i], atFar[i], Double.NaN);
        }
    }

    @Override
    public void finish(int i, double root, double gradientX, double gradientY) {
        if (!Double.isNaN(root)) {
            chords.found[i] = root;
            chords.gradientX[i] = gradientX;
            chords.gradientY[i] = gradientY;
        }
    }
}
