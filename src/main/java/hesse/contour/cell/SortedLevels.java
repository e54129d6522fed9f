package hesse.contour.cell;

import java.util.Arrays;

/// Levels in ascending order, and which of them values are between. A value's rank is the number of levels that it isn't below.
public final class SortedLevels {

    /// Begins with one that no value is below and ends with one that no value is at or above.
    private final double[] bounds;

    /// @param levels in any order
    public SortedLevels(double[] levels) {
        bounds = new double[levels.length + 2];
        bounds[0] = Double.NEGATIVE_INFINITY;
        System.arraycopy(levels, 0, bounds, 1, levels.length);
        Arrays.sort(bounds, 1, levels.length + 1);
        bounds[levels.length + 1] = Double.NaN;
    }

    /// The levels themselves.
    public double[] ascending() {
        return Arrays.copyOfRange(bounds, 1, bounds.length - 1);
    }

    int count() {
        return bounds.length - 2;
    }

    /// The highest level that a value of this rank isn't below.
    double below(int rank) {
        return bounds[rank];
    }

    /// The lowest level that a value of this rank is below.
    double above(int rank) {
        return bounds[rank + 1];
    }

    /// The rank of a value, quickly if it is near the given one; of NaN the given one.
    public int rank(double value, int near) {
        int rank = near;
        while (value >= bounds[rank + 1]) {
            rank++;
        }
        while (value < bounds[rank]) {
            rank--;
        }
        return rank;
    }

    /// The number of one of the levels, from 0: values of greater rank aren't below it.
    int number(double level) {
        return Arrays.binarySearch(bounds, 1, bounds.length - 1, level) - 1;
    }
}
