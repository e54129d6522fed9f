package hesse.contour;

import static hesse.contour.CellCases.*;

import hesse.field.Cancellation;
import hesse.field.Grid;
import java.util.Arrays;

/// The cells of a level in which two opposite corners are above and the others below, and how their lines are joined.
///
/// Samples alone leave that open; marching squares asks the bilinear interpolant. A function knows better: if it doesn't
/// change sides along one diagonal and does along the other, the corners of the first are joined.
final class AmbiguousCells {

    private static final int SIDES = 4;

    /// A diagonal is looked at in so many places.
    private static final int PLACES = 7;
    private static final int CELLS = BlockFunction.LARGEST_BLOCK / (2 * PLACES);

    private int[] node = new int[64];
    private int[] crossing = new int[64 * SIDES];
    private boolean[] isRising = new boolean[64];
    private int count;

    private final double[] x = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] y = new double[BlockFunction.LARGEST_BLOCK];
    private final double[] value = new double[BlockFunction.LARGEST_BLOCK];

    void clear() {
        count = 0;
    }

    /// A cell by its south-western node, with the crossings of its four sides; `rising` if the south-western and the
    /// north-eastern corner are above.
    void add(int southWest, int[] sides, boolean rising) {
        if (count == node.length) {
            node = Arrays.copyOf(node, 2 * count);
            crossing = Arrays.copyOf(crossing, 2 * count * SIDES);
            isRising = Arrays.copyOf(isRising, 2 * count);
        }
        node[count] = southWest;
        isRising[count] = rising;
        System.arraycopy(sides, 0, crossing, SIDES * count++, SIDES);
    }

    /// Joins the lines of all cells in which the diagonals say how.
    void followDiagonals(Crossings crossings, Grid grid, double level, BlockFunction function, Cancellation cancellation) {
        for (int first = 0; first < count; first += CELLS) {
            cancellation.check();
            int size = Math.min(CELLS, count - first);
            for (int i = 0; i < size; i++) {
                place(i, node[first + i], grid);
            }
            function.evaluate(x, y, 2 * PLACES * size, value);
            for (int i = 0; i < size; i++) {
                boolean rising = keepsItsSide(2 * PLACES * i, isRising[first + i], level);
                boolean falling = keepsItsSide(2 * PLACES * i + PLACES, !isRising[first + i], level);
                if (rising != falling) {
                    join(first + i, rising == isRising[first + i], crossings);
                }
            }
        }
    }

    /// The cell of a node joined: its corners above, or those below.
    void join(int southWest, Crossings crossings, boolean above) {
        for (int i = 0; i < count; i++) {
            if (node[i] == southWest) {
                join(i, above, crossings);
            }
        }
    }

    private void place(int i, int southWest, Grid grid) {
        int column = southWest % grid.columns();
        int row = southWest / grid.columns();
        for (int k = 0; k < PLACES; k++) {
            double part = (k + 1.0) / (PLACES + 1);
            int rising = 2 * PLACES * i + k;
            int falling = rising + PLACES;
            x[rising] = grid.x0() + (column + part) * grid.dx();
            y[rising] = grid.y0() + (row + part) * grid.dy();
            x[falling] = x[rising];
            y[falling] = grid.y0() + (row + 1 - part) * grid.dy();
        }
    }

    private boolean keepsItsSide(int from, boolean above, double level) {
        for (int k = from; k < from + PLACES; k++) {
            if (value[k] >= level != above) {
                return false;
            }
        }
        return true;
    }

    /// Unless one of the cell's crossings turned out to be none.
    private void join(int i, boolean above, Crossings crossings) {
        int south = crossing[SIDES * i + SOUTH];
        int east = crossing[SIDES * i + EAST];
        int north = crossing[SIDES * i + NORTH];
        int west = crossing[SIDES * i + WEST];
        if (isRising[i]) {
            rejoin(crossings, south, above ? east : west, north, above ? west : east);
        } else {
            rejoin(crossings, east, above ? north : south, west, above ? south : north);
        }
    }

    private static void rejoin(Crossings crossings, int from1, int to1, int from2, int to2) {
        boolean otherwise = crossings.next(from1) == to2 && crossings.next(from2) == to1;
        if (otherwise) {
            crossings.link(from1, to1);
            crossings.link(from2, to2);
        }
    }
}
