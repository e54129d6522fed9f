package hesse.contour;

import hesse.field.Grid;

/// Finds where a level line ends at the border of the function's domain, between two places on it of which one is below the
/// level: halves the border between them, again and again.
final class HoleEnd {

    /// Of a cell: a sixteenth of what a picture needs.
    private static final double NEAR = ChordRefiner.SAG / 16;
    private static final int MOST_ROUNDS = 24;

    /// The border is sought across the chord of two places on it, to this part of the chord's length on both sides.
    private static final double ASIDE = 0.75;
    private static final int PARTS = 32;
    private static final int SCANS = 7;

    private final double[] x = new double[PARTS + 1];
    private final double[] y = new double[PARTS + 1];
    private final double[] value = new double[PARTS + 1];
    private double atX;
    private double atY;
    private double atValue;

    /// Whether the border is a break, which may be as narrow as a line.
    private boolean broken;
    private double ax;
    private double ay;
    private double aValue;
    private double bx;
    private double by;
    private double bValue;

    /// From a place on the border to another, with the hole to the right (columns to the right, rows upwards).
    void find(double fromX, double fromY, double atFrom, double toX, double toY, double atTo, Grid grid, double level, BlockFunction function, boolean isBroken) {
        broken = isBroken;
        ax = fromX;
        ay = fromY;
        aValue = atFrom;
        bx = toX;
        by = toY;
        bValue = atTo;
        for (int round = 0; round < MOST_ROUNDS && distance(grid) > NEAR && halve(grid, function); round++) {
            boolean likeA = atValue >= level == aValue >= level;
            if (likeA) {
                ax = atX;
                ay = atY;
                aValue = atValue;
            } else {
                bx = atX;
                by = atY;
                bValue = atValue;
            }
        }
        boolean nearerA = Math.abs(aValue / 2 - level / 2) <= Math.abs(bValue / 2 - level / 2);
        atX = nearerA ? ax : bx;
        atY = nearerA ? ay : by;
    }

    double x() {
        return atX;
    }

    double y() {
        return atY;
    }

    private double distance(Grid grid) {
        return Math.hypot((bx - ax) / grid.dx(), (by - ay) / grid.dy());
    }

    /// The last place at which the function is finite on the perpendicular through the middle, towards the hole; the middle
    /// itself if there is no hole to be seen, for it may be as narrow as a line. False if there is no finite place.
    private boolean halve(Grid grid, BlockFunction function) {
        double middleX = ax + (bx - ax) / 2;
        double middleY = ay + (by - ay) / 2;
        double rightX = (by - ay) / grid.dy() * grid.dx();
        double rightY = -(bx - ax) / grid.dx() * grid.dy();
        double inside = -ASIDE;
        double outside = ASIDE;
        for (int scan = 0; scan < SCANS; scan++) {
            double width = (outside - inside) / PARTS;
            for (int i = 0; i <= PARTS; i++) {
                x[i] = middleX + (inside + i * width) * rightX;
                y[i] = middleY + (inside + i * width) * rightY;
            }
            function.evaluate(x, y, PARTS + 1, value);
            int last = lastFinite();
            last = broken && last == PARTS ? steepest() : last;
            if (last < 0) {
                return false;
            }
            take(scan == 0 && last == PARTS ? PARTS / 2 : last);
            if (last == PARTS) {
                return true;
            }
            inside += last * width;
            outside = inside + width;
        }
        return true;
    }

    private void take(int place) {
        atX = x[place];
        atY = y[place];
        atValue = value[place];
    }

    /// The one before the first hole behind a finite place, and negative if there is no finite one.
    private int lastFinite() {
        int last = -1;
        for (int i = 0; i <= PARTS; i++) {
            boolean finite = Holes.isFinite(value[i]);
            if (!finite && last >= 0) {
                return last;
            }
            last = finite ? i : last;
        }
        return last;
    }

    /// The one before the steepest rise.
    private int steepest() {
        int best = 0;
        for (int i = 1; i < PARTS; i++) {
            best = Math.abs(value[i + 1] / 2 - value[i] / 2) > Math.abs(value[best + 1] / 2 - value[best] / 2) ? i : best;
        }
        return best;
    }
}
