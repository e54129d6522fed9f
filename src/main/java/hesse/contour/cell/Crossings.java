package hesse.contour.cell;

import java.util.Arrays;

/// The points where lines of one level cross the edges of cells, and which one follows which: a doubly linked list in flat arrays,
/// reused from level to level. Some points, where lines cross each other, lie on no edge.
public final class Crossings {
    public static final int NONE = -1;

    /// Position of each crossing.
    public double[] x = new double[1024];
    public double[] y = new double[1024];

    /// The function's gradient there; NaN where it isn't known.
    public double[] gradientX = new double[1024];
    public double[] gradientY = new double[1024];

    /// The ends of its edge, of which one is below the level and one isn't: the coordinate along the edge and the value there.
    public double[] from = new double[1024];
    public double[] atFrom = new double[1024];
    public double[] to = new double[1024];
    public double[] atTo = new double[1024];
    private boolean[] northward = new boolean[1024];

    private int[] next = new int[1024];
    private int[] previous = new int[1024];
    private int count;

    public void clear() {
        count = 0;
    }

    public int count() {
        return count;
    }

    /// A new crossing on an edge, placed where the straight line between the values at its ends meets the level.
    ///
    /// @param north whether the edge runs along a column, and `fixed` is its x; otherwise it runs along a row, and that is its y
    public int add(boolean north, double fixed, double start, double atStart, double end, double atEnd, double level) {
        double along = between(start, end, fraction(atStart, atEnd, level));
        int added = addPoint(north ? fixed : along, north ? along : fixed);
        northward[added] = north;
        from[added] = start;
        atFrom[added] = atStart;
        to[added] = end;
        atTo[added] = atEnd;
        return added;
    }

    /// A new point on no edge.
    public int addPoint(double atX, double atY) {
        if (count == next.length) {
            grow();
        }
        x[count] = atX;
        y[count] = atY;
        gradientX[count] = Double.NaN;
        gradientY[count] = Double.NaN;
        from[count] = Double.NaN;
        next[count] = NONE;
        previous[count] = NONE;
        return count++;
    }

    /// How far from a to b the level lies, in [0, 1]; one of them is below it. Halved where the difference overflows.
    private static double fraction(double a, double b, double level) {
        double whole = b - a;
        return Double.isFinite(whole) ? (level - a) / whole : (level / 2 - a / 2) / (b / 2 - a / 2);
    }

    /// Exact at both ends, so that lines through a node meet in one point.
    private static double between(double a, double b, double t) {
        return t <= 0.5 ? a + t * (b - a) : b - (1 - t) * (b - a);
    }

    /// Whether it lies on an edge.
    public boolean isOnEdge(int crossing) {
        return !Double.isNaN(from[crossing]);
    }

    public boolean isNorthward(int crossing) {
        return northward[crossing];
    }

    public void link(int first, int second) {
        next[first] = second;
        previous[second] = first;
    }

    /// Cuts the line at a crossing, which then is on no line.
    public void cutOut(int crossing) {
        if (previous[crossing] != NONE) {
            next[previous[crossing]] = NONE;
        }
        if (next[crossing] != NONE) {
            previous[next[crossing]] = NONE;
        }
        next[crossing] = NONE;
        previous[crossing] = NONE;
    }

    /// Takes a crossing with neighbours on both sides out of its line, which goes on without it.
    public void skip(int crossing) {
        link(previous[crossing], next[crossing]);
        next[crossing] = NONE;
        previous[crossing] = NONE;
        from[crossing] = Double.NaN;
    }

    public int next(int crossing) {
        return next[crossing];
    }

    public int previous(int crossing) {
        return previous[crossing];
    }

    private void grow() {
        int capacity = Math.multiplyExact(2, count);
        x = Arrays.copyOf(x, capacity);
        y = Arrays.copyOf(y, capacity);
        gradientX = Arrays.copyOf(gradientX, capacity);
        gradientY = Arrays.copyOf(gradientY, capacity);
        from = Arrays.copyOf(from, capacity);
        atFrom = Arrays.copyOf(atFrom, capacity);
        to = Arrays.copyOf(to, capacity);
        atTo = Arrays.copyOf(atTo, capacity);
        northward = Arrays.copyOf(northward, capacity);
        next = Arrays.copyOf(next, capacity);
        previous = Arrays.copyOf(previous, capacity);
    }
}
