package hesse.contour.refine;

import hesse.contour.function.BlockFunction;
import hesse.contour.line.PolylineBuffer;
import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// Makes refined lines as smooth as a picture needs them: where a line bends, its chords are divided by points that lie on
/// the level too, until no chord leaves the curve by more than [#SAG] of a cell.
///
/// How far a chord leaves the curve is estimated without any evaluation, by the directions of the curve at its ends, which
/// the gradients there say ([ChordShape]). Only chords that bend get a new point, on the perpendicular in the middle.
public final class ChordRefiner {
    /// Of a cell: a sixteenth of a pixel where a cell has four.
    public static final double SAG = 1.0 / 64;

    /// A new point nearer to its chord than this is none.
    static final double ENOUGH = 0.75 * SAG;
    private static final int ROUNDS = 4;

    private final NormalNewton newton;
    private final ChordShape shape = new ChordShape();
    private final BentChords bent = new BentChords();

    /// @param tolerance how far from the curve a new point may be, in cells
    public ChordRefiner(double tolerance) {
        newton = new NormalNewton(tolerance);
    }

    /// Adds points to the lines.
    public void refine(PolylineBuffer lines, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        findBent(lines, grid);
        for (int round = 0; round < ROUNDS && bent.count > 0; round++) {
            newton.find(bent, grid, level, function, cancellation);
            bent.keepFound();
            lines.insert(bent.from, bent.x, bent.y, bent.gradientX, bent.gradientY, bent.count);
            findBentAgain(Arrays.copyOf(bent.from, bent.count), Arrays.copyOf(bent.line, bent.count), lines, grid);
        }
    }

    private void findBent(PolylineBuffer lines, Grid grid) {
        bent.clear();
        for (int line = 0; line < lines.lines(); line++) {
            for (int from = lines.start(line); from < lines.end(line); from++) {
                int to = lines.following(from, line);
                if (to != PolylineBuffer.NONE) {
                    examine(lines, line, from, to, grid);
                }
            }
        }
    }

    /// Only chords that were divided are worth another look. Every new point moved the next ones by one.
    private void findBentAgain(int[] from, int[] line, PolylineBuffer lines, Grid grid) {
        bent.clear();
        for (int i = 0; i < from.length; i++) {
            int middle = from[i] + i + 1;
            examine(lines, line[i], middle - 1, middle, grid);
            examine(lines, line[i], middle, lines.following(middle, line[i]), grid);
        }
    }

    private void examine(PolylineBuffer lines, int line, int from, int to, Grid grid) {
        if (shape.measure(lines, from, to, grid) && shape.sag() > ENOUGH) {
            bent.add(lines, line, from, to, shape, grid);
        }
    }
}
