package hesse.contour;

import hesse.field.Grid;
import java.util.Arrays;

/// Leaves out points without which a line is as good: those where another is but for roundings, which would tell nothing of
/// the line's direction, and those past which a chord leaves the curve by less than is allowed, by the directions at its ends,
/// if they lie on the cubic over it.
final class LineThinner {

    /// In cells.
    private static final double LONGEST = 6;
    private static final double ON = ChordRefiner.SAG / 8;
    private static final double SAME = 1e-9;
    private static final int MOST = 12;

    /// Lines of no more points than this stay as they are, and closed ones keep as many.
    private static final int FEW = 4;

    private final ChordShape shape = new ChordShape();
    private boolean[] dispensable = new boolean[1024];

    void thin(FlatLines lines, Grid grid) {
        if (dispensable.length < lines.points()) {
            dispensable = new boolean[2 * lines.points()];
        }
        Arrays.fill(dispensable, 0, lines.points(), false);
        for (int line = 0; line < lines.lines(); line++) {
            if (lines.end(line) - lines.start(line) > FEW) {
                thin(lines, line, grid);
            }
        }
        lines.remove(dispensable);
    }

    private void thin(FlatLines lines, int line, Grid grid) {
        int start = lines.start(line);
        int last = lines.end(line) - 1;
        int kept = start;
        int left = 2;
        for (int each = kept + 1; each < last; each++) {
            dispensable[each] = isSame(lines, kept, each, grid) || isSame(lines, each, last, grid) || isDispensable(lines, kept, each, grid);
            kept = dispensable[each] ? kept : each;
            left += dispensable[each] ? 0 : 1;
        }
        dispensable[last] = lines.isClosed(line) && isSame(lines, start, last, grid);
        if (lines.isClosed(line) && left < FEW) {
            Arrays.fill(dispensable, start, last + 1, false);
        }
    }

    private static boolean isSame(FlatLines lines, int one, int other, Grid grid) {
        return Math.abs(lines.x[one] - lines.x[other]) <= SAME * Math.abs(grid.dx()) && Math.abs(lines.y[one] - lines.y[other]) <= SAME * Math.abs(grid.dy());
    }

    /// Whether a point and those before it back to the last kept one are on the curve over the chord past them.
    private boolean isDispensable(FlatLines lines, int kept, int each, Grid grid) {
        int next = each + 1;
        boolean fits = next - kept <= MOST && isDirected(lines, kept) && isDirected(lines, each) && isDirected(lines, next)
                && shape.measure(lines, kept, next, grid) && shape.length() <= LONGEST && shape.sag() <= ChordRefiner.ENOUGH;
        for (int i = kept + 1; fits && i < next; i++) {
            double u = (lines.x[i] - lines.x[kept]) / grid.dx();
            double v = (lines.y[i] - lines.y[kept]) / grid.dy();
            double part = (u * shape.du() + v * shape.dv()) / (shape.length() * shape.length());
            double aside = (v * shape.du() - u * shape.dv()) / shape.length();
            fits = part > 0 && part < 1 && Math.abs(aside - shape.aside(part)) <= ON;
        }
        return fits;
    }

    private static boolean isDirected(FlatLines lines, int point) {
        return Math.abs(lines.gradientX[point]) + Math.abs(lines.gradientY[point]) > 0;
    }
}
