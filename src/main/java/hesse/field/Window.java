package hesse.field;

/// A rectangle of the plane, `xMin < xMax` and `yMin < yMax`, all finite, wide enough that doubles can tell
/// the points of a picture apart: the narrowest has a few of them for each pixel of a small one.
public record Window(double xMin, double xMax, double yMin, double yMax) {

    /// The least extent of a side, relative to its largest coordinate: 512 to 1024 doubles, so that a window of 1e-12 is one wherever
    /// coordinates are less than 8.
    private static final double LEAST_RELATIVE_EXTENT = 0x1p-52 * 512;

    /// The largest coordinate and the least extent: beyond them differences and squares leave the range of doubles.
    public static final double LARGEST = 1e100;
    public static final double LEAST_EXTENT = 1e-100;

    /// What is wrong with four numbers that are no window.
    public enum Problem { NOT_FINITE, EMPTY, TOO_LARGE, TOO_NARROW }

    public Window {
        var problem = problem(xMin, xMax, yMin, yMax);
        if (problem != null) {
            throw new IllegalArgumentException(problem + ": [" + xMin + ", " + xMax + "] x [" + yMin + ", " + yMax + "]");
        }
    }

    /// Why these four numbers are no window, or null if they are one.
    public static Problem problem(double xMin, double xMax, double yMin, double yMax) {
        var horizontal = problem(xMin, xMax);
        return horizontal != null ? horizontal : problem(yMin, yMax);
    }

    private static Problem problem(double min, double max) {
        if (!Double.isFinite(min) || !Double.isFinite(max)) {
            return Problem.NOT_FINITE;
        }
        if (min >= max) {
            return Problem.EMPTY;
        }
        double largest = Math.max(Math.abs(min), Math.abs(max));
        if (largest > LARGEST) {
            return Problem.TOO_LARGE;
        }
        return max - min < Math.max(LEAST_EXTENT, largest * LEAST_RELATIVE_EXTENT) ? Problem.TOO_NARROW : null;
    }

    public double width() {
        return xMax - xMin;
    }

    public double height() {
        return yMax - yMin;
    }

    public double xCenter() {
        return xMin + (xMax - xMin) / 2;
    }

    public double yCenter() {
        return yMin + (yMax - yMin) / 2;
    }

    /// Whether the point lies in the window, border included.
    public boolean contains(double x, double y) {
        return x >= xMin && x <= xMax && y >= yMin && y <= yMax;
    }

    /// This window moved by (dx, dy), or itself where that is no window any more.
    public Window panned(double dx, double dy) {
        return orThis(xMin + dx, xMax + dx, yMin + dy, yMax + dy);
    }

    /// This window with its sides multiplied by the factors, (x, y) staying where it is on the screen,
    /// or itself where that is no window any more.
    public Window zoomed(double x, double y, double xFactor, double yFactor) {
        return orThis(x + (xMin - x) * xFactor, x + (xMax - x) * xFactor, y + (yMin - y) * yFactor, y + (yMax - y) * yFactor);
    }

    private Window orThis(double x0, double x1, double y0, double y1) {
        return problem(x0, x1, y0, y1) == null ? new Window(x0, x1, y0, y1) : this;
    }
}
