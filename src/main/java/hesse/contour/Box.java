package hesse.contour;

/// An upright rectangle in pixels, y downwards.
public record Box(double xMin, double yMin, double xMax, double yMax) {

    public Box {
        if (!(xMin <= xMax && yMin <= yMax)) {
            throw new IllegalArgumentException("no box: [" + xMin + ", " + xMax + "] x [" + yMin + ", " + yMax + "]");
        }
    }

    /// The smallest box around a line; one without end if a point isn't finite.
    static Box around(Line line) {
        double xMin = Double.POSITIVE_INFINITY;
        double xMax = Double.NEGATIVE_INFINITY;
        double yMin = Double.POSITIVE_INFINITY;
        double yMax = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < line.size(); i++) {
            xMin = Math.min(xMin, line.x()[i]);
            xMax = Math.max(xMax, line.x()[i]);
            yMin = Math.min(yMin, line.y()[i]);
            yMax = Math.max(yMax, line.y()[i]);
        }
        boolean finite = Double.isFinite(xMin) && Double.isFinite(xMax) && Double.isFinite(yMin) && Double.isFinite(yMax);
        return finite ? new Box(xMin, yMin, xMax, yMax)
                : new Box(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
