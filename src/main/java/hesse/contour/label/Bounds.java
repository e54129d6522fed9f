package hesse.contour.label;

import hesse.contour.line.Line;

/// An upright rectangle in pixels, y downwards.
public record Bounds(double xMin, double yMin, double xMax, double yMax) {

    public Bounds {
        if (!(xMin <= xMax && yMin <= yMax)) {
            throw new IllegalArgumentException("no box: [" + xMin + ", " + xMax + "] x [" + yMin + ", " + yMax + "]");
        }
    }

    /// The smallest box around a line; one without end if a point isn't finite.
    static Bounds around(Line line) {
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
        return finite ? new Bounds(xMin, yMin, xMax, yMax)
                : new Bounds(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
