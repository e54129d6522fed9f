package hesse.contour.singular;

import hesse.contour.cell.Crossings;
import hesse.field.Grid;
import java.util.Arrays;

/// The crossings near a place, found by the rows of cells that they lie in: many saddle points have few each.
final class CrossingsAround {
    /// Those last found; the first `count`.
    int[] found = new int[256];
    int count;

    private Crossings crossings;
    private Grid grid;

    /// Crossings by ascending rows, and where each row begins.
    private int[] sorted = {};
    private int[] first = {};

    void sort(Crossings of, Grid on) {
        crossings = of;
        grid = on;
        sorted = sorted.length < of.count() ? new int[2 * of.count()] : sorted;
        first = new int[grid.rows() + 1];
        for (int i = 0; i < of.count(); i++) {
            first[row(i) + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var next = first.clone();
        for (int i = 0; i < of.count(); i++) {
            sorted[next[row(i)]++] = i;
        }
    }

    private int row(int crossing) {
        return row((crossings.y[crossing] - grid.y0()) / grid.dy());
    }

    private int row(double v) {
        return Math.clamp((long) v, 0, grid.rows() - 1);
    }

    /// Those in a square; with those added since they were sorted.
    ///
    /// @param reach half its side, in cells
    void find(SaddlePoint middle, double reach) {
        count = 0;
        for (int i = first[row(middle.v() - reach)]; i < first[row(middle.v() + reach) + 1]; i++) {
            addNear(sorted[i], middle, reach);
        }
        for (int i = first[grid.rows()]; i < crossings.count(); i++) {
            addNear(i, middle, reach);
        }
    }

    private void addNear(int crossing, SaddlePoint middle, double reach) {
        if (Math.abs((crossings.x[crossing] - grid.x0()) / grid.dx() - middle.u()) < reach
                && Math.abs((crossings.y[crossing] - grid.y0()) / grid.dy() - middle.v()) < reach) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = crossing;
        }
    }
}
