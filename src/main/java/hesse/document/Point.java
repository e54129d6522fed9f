package hesse.document;

/// A point of the plane, both coordinates finite.
public record Point(double x, double y) {
    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point is finite, but was (" + x + ", " + y + ")");
        }
    }
}
