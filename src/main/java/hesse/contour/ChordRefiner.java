package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;
import java.util.List;

/// Makes refined lines as smooth as a picture needs them: where a line bends, its chords are halved by points that lie on
/// the level too, until no chord leaves the curve by more than [#SAG] of a cell.
///
/// How far a chord leaves the curve is estimated by the turning of the line at its ends, without any evaluation; only
/// chords that bend get a new point, found on the perpendicular through their middle.
final class ChordRefiner implements RootBatch.Tasks {

    /// Of a cell: a sixteenth of a pixel where a cell has four.
    static final double SAG = 1.0 / 64;

    private static final int ROUNDS = 4;

    /// Where lines bend regularly, the estimate is within a factor of two.
    private static final double SUSPICION = 0.5;

    /// How far from a chord's middle the curve is sought: first a little beyond the estimate, then half the chord's length.
    private static final double FIRST = 3;
    private static final double FARTHEST = 0.5;

    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    private final RootBatch batch;
    private final FlatLines lines = new FlatLines();
    private final double[] blockX = new double[BLOCK];
    private final double[] blockY = new double[BLOCK];
    private final double[] blockValue = new double[BLOCK];

    /// Of each bent chord: the point it starts from, its middle, the vector to the left (above) of a cell's length, the
    /// chord's length in cells, the reach of the search to the curve's side, and the values in the middle and there.
    private int[] bent = new int[256];
    private double[] x = new double[256];
    private double[] y = new double[256];
    private double[] leftX = new double[256];
    private double[] leftY = new double[256];
    private double[] length = new double[256];
    private double[] reach = new double[256];
    private double[] inMiddle = new double[256];
    private double[] atReach = new double[256];
    private int count;
    private int inserted;
    private double level;

    ChordRefiner(RootBatch batch) {
        this.batch = batch;
    }

    /// The lines with points added; the given ones if they are smooth already.
    List<Line> refine(List<Line> rough, Grid grid, double atLevel, BlockFunction function, Cancellation cancellation) {
        level = atLevel;
        lines.load(rough);
        boolean changed = false;
        for (int round = 0; round < ROUNDS; round++) {
            findBent(grid);
            evaluate(0, inMiddle, function, cancellation);
            bracket(function, cancellation);
            inserted = 0;
            batch.solve(this, level, function, cancellation);
            if (inserted == 0) {
                break;
            }
            keepInserted();
            changed = true;
        }
        return changed ? lines.toLines() : rough;
    }

    private void findBent(Grid grid) {
        count = 0;
        for (int line = 0; line < lines.lines(); line++) {
            for (int from = lines.start(line); from < lines.end(line); from++) {
                int to = lines.following(from, line);
                if (to != Crossings.NONE) {
                    double bend = Math.max(bend(lines.preceding(from, line), from, to, grid), bend(from, to, lines.following(to, line), grid));
                    double du = (lines.x[to] - lines.x[from]) / grid.dx();
                    double dv = (lines.y[to] - lines.y[from]) / grid.dy();
                    double estimate = (du * du + dv * dv) * bend / 8;
                    if (estimate > SUSPICION * SAG) {
                        add(from, to, du, dv, estimate, grid);
                    }
                }
            }
        }
    }

    /// The curvature by the turning at a point, per cell; without a third point there is none.
    private double bend(int a, int b, int c, Grid grid) {
        if (a == Crossings.NONE || c == Crossings.NONE) {
            return 0;
        }
        double au = (lines.x[b] - lines.x[a]) / grid.dx();
        double av = (lines.y[b] - lines.y[a]) / grid.dy();
        double bu = (lines.x[c] - lines.x[b]) / grid.dx();
        double bv = (lines.y[c] - lines.y[b]) / grid.dy();
        double la = Math.sqrt(au * au + av * av);
        double lb = Math.sqrt(bu * bu + bv * bv);
        double sine = Math.abs(au * bv - av * bu) / (la * lb);
        double turn = au * bu + av * bv > 0 ? sine : 2 - sine;
        return 2 * turn / (la + lb);
    }

    private void add(int from, int to, double du, double dv, double estimate, Grid grid) {
        if (count == bent.length) {
            grow();
        }
        double chord = Math.sqrt(du * du + dv * dv);
        bent[count] = from;
        x[count] = lines.x[from] + (lines.x[to] - lines.x[from]) / 2;
        y[count] = lines.y[from] + (lines.y[to] - lines.y[from]) / 2;
        leftX[count] = -dv / chord * grid.dx();
        leftY[count] = du / chord * grid.dy();
        length[count] = chord;
        reach[count++] = Math.min(FIRST * estimate, FARTHEST * chord);
    }

    /// Evaluates the function at the chords' middles, or so many of their reaches to the left.
    private void evaluate(double reaches, double[] out, BlockFunction function, Cancellation cancellation) {
        for (int first = 0; first < count; first += BLOCK) {
            cancellation.check();
            int size = Math.min(BLOCK, count - first);
            for (int i = 0; i < size; i++) {
                double t = reaches * reach[first + i];
                blockX[i] = x[first + i] + t * leftX[first + i];
                blockY[i] = y[first + i] + t * leftY[first + i];
            }
            function.evaluate(blockX, blockY, size, blockValue);
            System.arraycopy(blockValue, 0, out, first, size);
        }
    }

    /// The higher side is on the left, so from a middle above the level the curve is to the right.
    private void bracket(BlockFunction function, Cancellation cancellation) {
        for (int i = 0; i < count; i++) {
            reach[i] = inMiddle[i] >= level ? -reach[i] : reach[i];
        }
        evaluate(1, atReach, function, cancellation);
        boolean missing = false;
        for (int i = 0; i < count; i++) {
            if (!isBracketed(i)) {
                reach[i] = Math.copySign(FARTHEST * length[i], reach[i]);
                missing = true;
            }
        }
        if (missing) {
            evaluate(1, atReach, function, cancellation);
        }
    }

    private boolean isBracketed(int i) {
        return Double.isFinite(inMiddle[i]) && Double.isFinite(atReach[i]) && inMiddle[i] >= level != atReach[i] >= level;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public void start(int i, RootBatch roots) {
        if (isBracketed(i)) {
            roots.bracket(i, x[i], y[i], leftX[i], leftY[i], 0, inMiddle[i], reach[i], atReach[i]);
        }
        inMiddle[i] = Double.NaN;
    }

    /// A point nearer to its chord than the sag allows is none.
    @Override
    public void finish(int i, double root) {
        if (Math.abs(root) > SUSPICION * SAG) {
            inMiddle[i] = root;
            inserted++;
        }
    }

    private void keepInserted() {
        for (int i = 0; i < count; i++) {
            double t = inMiddle[i];
            x[i] += t * leftX[i];
            y[i] += t * leftY[i];
        }
        lines.insert(bent, x, y, count);
    }

    private void grow() {
        int capacity = 2 * count;
        bent = Arrays.copyOf(bent, capacity);
        x = Arrays.copyOf(x, capacity);
        y = Arrays.copyOf(y, capacity);
        leftX = Arrays.copyOf(leftX, capacity);
        leftY = Arrays.copyOf(leftY, capacity);
        length = Arrays.copyOf(length, capacity);
        reach = Arrays.copyOf(reach, capacity);
        inMiddle = Arrays.copyOf(inMiddle, capacity);
        atReach = Arrays.copyOf(atReach, capacity);
    }
}
