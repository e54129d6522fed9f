package hesse.contour;

import hesse.field.Cancellation;
import hesse.field.Grid;

/// Makes refined lines as smooth as a picture needs them: where a line bends, its chords are divided by points that lie on
/// the level too, until no chord leaves the curve by more than [#SAG] of a cell.
///
/// How far a chord leaves the curve is estimated without any evaluation: by the directions of the curve at its ends, which
/// the gradients there say ([ChordShape]), or, for functions without a known gradient, by the turning of the line. Only
/// chords that bend get a new point, on a perpendicular where the curve is farthest or, if nobody knows, through the middle.
final class ChordRefiner {

    /// Of a cell: a sixteenth of a pixel where a cell has four.
    static final double SAG = 1.0 / 64;

    /// A new point nearer to its chord than this is none.
    static final double ENOUGH = 0.75 * SAG;

    private static final int ROUNDS = 4;

    private final NormalNewton newton;
    private final NormalSearch search;
    private final ChordShape shape = new ChordShape();
    private final BentChords bent = new BentChords();

    /// The chords that the last round divided: where they begin now, and their lines.
    private int[] half = new int[256];
    private int[] halfLine = new int[256];
    private int halfCount;

    ChordRefiner(NormalNewton newton, RootBatch batch) {
        this.newton = newton;
        search = new NormalSearch(batch);
    }

    /// Adds points to the lines.
    void refine(FlatLines lines, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        boolean directed = function.hasGradient();
        for (int round = 0; round < ROUNDS; round++) {
            if (round == 0 || !directed) {
                findBent(lines, grid);
            } else {
                findBentAgain(lines, grid);
            }
            if (directed) {
                newton.find(bent, grid, level, function, cancellation);
            }
            search.find(bent, level, function, cancellation);
            if (bent.foundCount() == 0) {
                return;
            }
            lines.insert(bent.from, bent, bent.count);
            noteHalves();
        }
    }

    private void findBent(FlatLines lines, Grid grid) {
        bent.clear();
        for (int line = 0; line < lines.lines(); line++) {
            for (int from = lines.start(line); from < lines.end(line); from++) {
                int to = lines.following(from, line);
                if (to != Crossings.NONE) {
                    examine(lines, line, from, to, grid);
                }
            }
        }
    }

    /// Where directions say how far a chord leaves the curve, only those that were divided are worth another look.
    private void findBentAgain(FlatLines lines, Grid grid) {
        bent.clear();
        for (int i = 0; i < halfCount; i++) {
            int line = halfLine[i];
            examine(lines, line, half[i], half[i] + 1, grid);
            examine(lines, line, half[i] + 1, lines.following(half[i] + 1, line), grid);
        }
    }

    /// Remembers where the chords begin that have just been divided: every new point moves the next ones by one.
    private void noteHalves() {
        if (half.length < bent.count) {
            half = new int[2 * bent.count];
            halfLine = new int[2 * bent.count];
        }
        halfCount = 0;
        for (int i = 0; i < bent.count; i++) {
            if (bent.isFound(i)) {
                halfLine[halfCount] = bent.line[i];
                half[halfCount] = bent.from[i] + halfCount++;
            }
        }
    }

    private void examine(FlatLines lines, int line, int from, int to, Grid grid) {
        if (ChordShape.isStraight(lines, from, to, grid, ENOUGH)) {
            return;
        }
        if (shape.measure(lines, from, to, grid)) {
            if (shape.sag() > ENOUGH) {
                double part = shape.farthest();
                bent.add(lines, line, from, to, part, shape.aside(part), shape, grid);
            }
            return;
        }
        double turn = Math.max(turn(lines, lines.preceding(from, line), from, to, grid), turn(lines, from, to, lines.following(to, line), grid));
        if (shape.length() * turn / 4 > ENOUGH) {
            bent.add(lines, line, from, to, 0.5, Double.NaN, shape, grid);
        }
    }

    /// About the angle by which a line turns at a point; 0 at its ends. A regular line turns by its curvature times the mean
    /// length of the chords on both sides, and leaves a chord by its curvature times an eighth of the chord's squared
    /// length: at most a quarter of length times turn.
    private static double turn(FlatLines lines, int a, int b, int c, Grid grid) {
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
}
