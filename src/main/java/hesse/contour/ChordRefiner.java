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

    /// A new point nearer to its chord than this is none.
    private static final double ENOUGH = 0.75 * SAG;

    /// How far from a chord's middle the curve is sought: this many times farther each time, to twice the chord's length. So
    /// it is the nearest curve that is found, where another one is near too.
    private static final double FARTHER = 4;
    private static final double FARTHEST = 2;

    private static final int BLOCK = BlockFunction.LARGEST_BLOCK;

    private final RootBatch batch;
    private final FlatLines lines = new FlatLines();
    private final double[] blockX = new double[BLOCK];
    private final double[] blockY = new double[BLOCK];
    private final double[] blockValue = new double[BLOCK];

    /// Of each bent chord: the point it starts from, its middle, the vector to the left (above) of a cell's length, the
    /// chord's length in cells, between which places to the left the curve is sought and the function's values there, and
    /// where it is found, NaN for no new point.
    private int[] bent = new int[256];
    private double[] x = new double[256];
    private double[] y = new double[256];
    private double[] leftX = new double[256];
    private double[] leftY = new double[256];
    private double[] length = new double[256];
    private double[] near = new double[256];
    private double[] atNear = new double[256];
    private double[] far = new double[256];
    private double[] atFar = new double[256];
    private double[] found = new double[256];

    /// The bent chords beside which the curve has still to be found.
    private int[] open = new int[256];
    private int openCount;
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
                    double turn = Math.max(turn(lines.preceding(from, line), from, to, grid), turn(from, to, lines.following(to, line), grid));
                    double du = (lines.x[to] - lines.x[from]) / grid.dx();
                    double dv = (lines.y[to] - lines.y[from]) / grid.dy();
                    double chord = Math.sqrt(du * du + dv * dv);
                    if (chord * turn / 4 > ENOUGH) {
                        add(from, to, du, dv, chord, grid);
                    }
                }
            }
        }
    }

    /// About the angle by which a line turns at a point; 0 at its ends. A regular line turns by its curvature times the mean
    /// length of the chords on both sides, and leaves a chord by its curvature times an eighth of the chord's squared
    /// length: at most a quarter of length times turn.
    private double turn(int a, int b, int c, Grid grid) {
        if (a == Crossings.NONE || c == Crossings.NONE) {
            return 0;
        }
        double au = (lines.x[b] - lines.x[a]) / grid.dx();
        double av = (lines.y[b] - lines.y[a]) / grid.dy();
        double bu = (lines.x[c] - lines.x[b]) / grid.dx();
        double bv = (lines.y[c] - lines.y[b]) / grid.dy();
        double sine = Math.abs(au * bv - av * bu) / Math.sqrt((au * au + av * av) * (bu * bu + bv * bv));
        return au * bu + av * bv > 0 ? sine : 2 - sine;
    }

    private void add(int from, int to, double du, double dv, double chord, Grid grid) {
        if (count == bent.length) {
            grow();
        }
        bent[count] = from;
        x[count] = lines.x[from] + (lines.x[to] - lines.x[from]) / 2;
        y[count] = lines.y[from] + (lines.y[to] - lines.y[from]) / 2;
        leftX[count] = -dv / chord * grid.dx();
        leftY[count] = du / chord * grid.dy();
        far[count] = 0;
        found[count] = Double.NaN;
        open[count] = count;
        length[count++] = chord;
    }

    /// The higher side is on the left, so from a middle above the level the curve is to the right.
    private void bracket(BlockFunction function, Cancellation cancellation) {
        openCount = count;
        evaluate(function, cancellation);
        for (int i = 0; i < count; i++) {
            near[i] = 0;
            atNear[i] = atFar[i];
            far[i] = atFar[i] >= level ? -ENOUGH : ENOUGH;
        }
        while (openCount > 0) {
            evaluate(function, cancellation);
            int before = openCount;
            openCount = 0;
            for (int k = 0; k < before; k++) {
                int i = open[k];
                boolean goesOn = !isBracketed(i) && Double.isFinite(atFar[i]) && Math.abs(far[i]) < FARTHEST * length[i];
                if (goesOn) {
                    near[i] = far[i];
                    atNear[i] = atFar[i];
                    far[i] = Math.copySign(Math.min(FARTHER * Math.abs(far[i]), FARTHEST * length[i]), far[i]);
                    open[openCount++] = i;
                }
            }
        }
    }

    /// Evaluates the function at the far places of the open chords.
    private void evaluate(BlockFunction function, Cancellation cancellation) {
        for (int first = 0; first < openCount; first += BLOCK) {
            cancellation.check();
            int size = Math.min(BLOCK, openCount - first);
            for (int k = 0; k < size; k++) {
                int i = open[first + k];
                blockX[k] = x[i] + far[i] * leftX[i];
                blockY[k] = y[i] + far[i] * leftY[i];
            }
            function.evaluate(blockX, blockY, size, blockValue);
            for (int k = 0; k < size; k++) {
                atFar[open[first + k]] = blockValue[k];
            }
        }
    }

    private boolean isBracketed(int i) {
        return Double.isFinite(atNear[i]) && Double.isFinite(atFar[i]) && atNear[i] >= level != atFar[i] >= level;
    }

    @Override
    public int count() {
        return count;
    }

    /// A curve that is found in the first place is near enough.
    @Override
    public void start(int i, RootBatch roots) {
        if (near[i] != 0 && isBracketed(i)) {
            roots.bracket(i, x[i], y[i], leftX[i], leftY[i], near[i], atNear[i], far[i], atFar[i]);
        }
    }

    @Override
    public void finish(int i, double root) {
        if (!Double.isNaN(root)) {
            found[i] = root;
            inserted++;
        }
    }

    private void keepInserted() {
        for (int i = 0; i < count; i++) {
            x[i] += found[i] * leftX[i];
            y[i] += found[i] * leftY[i];
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
        near = Arrays.copyOf(near, capacity);
        atNear = Arrays.copyOf(atNear, capacity);
        far = Arrays.copyOf(far, capacity);
        atFar = Arrays.copyOf(atFar, capacity);
        found = Arrays.copyOf(found, capacity);
        open = Arrays.copyOf(open, capacity);
    }
}
