package hesse.contour.singular;

import hesse.contour.cell.Crossings;
import hesse.field.Grid;

/// The last crossings of lines before they enter a disc around a saddle point, and the first ones behind it, counter-clockwise, columns to
/// the right and rows upwards. Lines enter and leave by turns; with the higher side on the left, what follows
/// counter-clockwise is below the level behind a line that enters, and above behind one that leaves.
final class SaddleBranches {

    private static final int MOST = 32;

    /// Directions are different if they are apart by this angle.
    private static final double DIFFERENT = 1e-6;

    final int[] crossing = new int[MOST];
    final boolean[] entering = new boolean[MOST];
    final double[] angle = new double[MOST];
    final double[] distance = new double[MOST];
    private int count;

    /// @param around crossings that the disc may concern, the first `aroundCount` of the array
    /// @param radius in cells
    /// @return whether lines enter and leave by turns, on at least three different ways
    boolean gather(Crossings crossings, int[] around, int aroundCount, SaddlePoint saddle, double radius, Grid grid) {
        count = 0;
        for (int i = 0; i < aroundCount; i++) {
            if (!isIn(around[i], crossings, saddle, radius, grid) && !add(crossings, around[i], saddle, radius, grid)) {
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

    /// False if there is no room for the crossing, or its line comes out and goes in again.
    private boolean add(Crossings crossings, int each, SaddlePoint saddle, double radius, Grid grid) {
        boolean enters = isIn(crossings.next(each), crossings, saddle, radius, grid);
        boolean leaves = isIn(crossings.previous(each), crossings, saddle, radius, grid);
        if (enters && leaves || count == MOST && (enters || leaves)) {
            return false;
        }
        if (enters || leaves) {
            double du = (crossings.x[each] - grid.x0()) / grid.dx() - saddle.u();
            double dv = (crossings.y[each] - grid.y0()) / grid.dy() - saddle.v();
            insert(each, enters, Math.atan2(dv, du), Math.hypot(du, dv));
        }
        return true;
    }

    private static boolean isIn(int crossing, Crossings crossings, SaddlePoint saddle, double radius, Grid grid) {
        return crossing != Crossings.NONE && saddle.distance(crossings, crossing, grid) < radius;
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
