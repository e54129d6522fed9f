package hesse.contour.line;

/// A polyline through `(x[i], y[i])`, in the coordinates of the plane or, for labels, in pixels. A closed line
/// goes back from its last point to its first, which isn't repeated. The arrays belong to the line and are not
/// modified after it is made; equality is that of the arrays' identity.
public record Line(double[] x, double[] y, boolean closed) {

    public Line {
        if (x.length != y.length) {
            throw new IllegalArgumentException("a line needs as many x as y, but has " + x.length + " and " + y.length);
        }
    }

    /// The number of points.
    public int size() {
        return x.length;
    }
}
