package hesse.contour.singular;

import hesse.contour.cell.Crossings;
import hesse.field.Grid;

/// The places where lines cross the border of a block of cells, counter-clockwise around a point in it, columns to the
/// right and rows upwards. Lines enter and leave by turns; with the higher side on the left, what follows
/// counter-clockwise is below the level behind a line that enters, and above behind one that leaves.
final class SaddleBranches {

    private static final int MOST = 32;

    /// Directions are different if they are apart by this angle.
    private static final double DIFFERENT = 1e-6;

    /// A line through the middle itself has no direction there.
    private static final double LEAST_DISTANCE = 1e-6;

    final int[] crossing = new int[MOST];
    final boolean[] entering = new boolean[MOST];
    final double[] angle = new double[MOST];
    final double[] distance = new double[MOST];
    private int count;

    /// @param nearby the crossings of the block
    /// @return whether lines enter and leave by turns, on at least three different ways
    boolean gather(Crossings crossings, int[] nearby, int nearbyCount, CellBlock block, double u, double v, Grid grid) {
        count = 0;
        for (int i = 0; i < nearbyCount; i++) {
            int each = nearby[i];
            if (block.isOnBorder(crossings, each, grid) && !add(crossings, each, block, u, v, grid)) {
                return false;
            }
        }
        return count >= 4 && alternates() && directions() > 2;
    }

    int count() {
        return count;
    }

    /// The way following counter-clockwise.
    int following(int i) {
        return i + 1 == count ? 0 : i + 1;
    }

    /// The angle between a way and the following one, in [0, 2π).
    double gap(int i) {
        double gap = angle[following(i)] - angle[i];
        return gap < 0 ? gap + 2 * Math.PI : gap;
    }

    /// False if there is no room for the crossing.
    private boolean add(Crossings crossings, int each, CellBlock block, double u, double v, Grid grid) {
        boolean enters = isIn(crossings.next(each), crossings, block, grid);
        boolean leaves = isIn(crossings.previous(each), crossings, block, grid);
        if (!enters && !leaves) {
            return true;
        }
        double du = (crossings.x[each] - grid.x0()) / grid.dx() - u;
        double dv = (crossings.y[each] - grid.y0()) / grid.dy() - v;
        double away = Math.hypot(du, dv);
        if (enters && leaves || count == MOST || !(away > LEAST_DISTANCE)) {
            return false;
        }
        insert(each, enters, Math.atan2(dv, du), away);
        return true;
    }

    private static boolean isIn(int crossing, Crossings crossings, CellBlock block, Grid grid) {
        return crossing != Crossings.NONE && block.has(crossings, crossing, grid);
    }

    /// Along a ridge at the level a line comes back on its own way; no breadth between there and back is above.
    private void insert(int each, boolean enters, double at, double away) {
        int i = count++;
        while (i > 0 && (angle[i - 1] > at || angle[i - 1] == at && entering[i - 1] && !enters)) {
            crossing[i] = crossing[i - 1];
            entering[i] = entering[i - 1];
            angle[i] = angle[i - 1];
            distance[i] = distance[i - 1];
            i--;
        }
        crossing[i] = each;
        entering[i] = enters;
        angle[i] = at;
        distance[i] = away;
    }

    private boolean alternates() {
        for (int i = 0; i < count; i++) {
            if (entering[i] == entering[following(i)]) {
                return false;
            }
        }
        return true;
    }

    private int directions() {
        int directions = 0;
        for (int i = 0; i < count; i++) {
            directions += gap(i) > DIFFERENT ? 1 : 0;
        }
        return directions;
    }
}
