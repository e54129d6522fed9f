package hesse.contour;

import hesse.field.Grid;
import java.util.Arrays;

/// Leaves out points without which a line is as good: where the chord past them leaves the curve by less than is allowed, by
/// the directions at its ends, and they lie on the cubic over it.
final class LineThinner {

    /// In cells.
    private static final double LONGEST = 6;
    private static final double ON = ChordRefiner.SAG / 8;
    private static final int MOST = 12;

    private final ChordShape shape = new ChordShape();
    private boolean[] dispensable = new boolean[1024];

    void thin(FlatLines lines, Grid grid) {
        if (dispensable.length < lines.points()) {
            dispensable = new boolean[2 * lines.points()];
        }
        Arrays.fill(dispensable, 0, lines.points(), false);
        for (int line = 0; line < lines.lines(); line++) {
            int kept = lines.start(line);
            for (int each = kept + 1; each + 1 < lines.end(line); each++) {
                dispensable[each] = isDispensable(lines, kept, each, grid);
                kept = dispensable[each] ? kept : each;
            }
        }
        lines.remove(dispensable);
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
