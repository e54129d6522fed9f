package hesse.contour;

/// An upright rectangle in pixels, y downwards.
public record Box(double xMin, double yMin, double xMax, double yMax) {

    public Box {
        if (!(xMin <= xMax && yMin <= yMax)) {
            throw new IllegalArgumentException("no box: [" + xMin + ", " + xMax + "] x [" + yMin + ", " + yMax + "]");
        }
    }
}
