package hesse.curvature;

/// A closed rectangle of the plane, of any size, a point included.
public record Region(double xMin, double xMax, double yMin, double yMax) {

    public Region {
        if (!(xMin <= xMax && yMin <= yMax)) {
            throw new IllegalArgumentException("no region: [" + xMin + ", " + xMax + "] x [" + yMin + ", " + yMax + "]");
        }
    }

    /// Whether the point lies in the region, border included.
    public boolean contains(double x, double y) {
        return x >= xMin && x <= xMax && y >= yMin && y <= yMax;
    }

    /// Whether all of the other lies in the region, border included.
    public boolean contains(Region other) {
        return contains(other.xMin, other.yMin) && contains(other.xMax, other.yMax);
    }

    /// Whether the two have a point in common.
    public boolean touches(Region other) {
        return xMin <= other.xMax && other.xMin <= xMax && yMin <= other.yMax && other.yMin <= yMax;
    }

    /// The smallest region that contains both.
    public Region hull(Region other) {
        return new Region(Math.min(xMin, other.xMin), Math.max(xMax, other.xMax), Math.min(yMin, other.yMin), Math.max(yMax, other.yMax));
    }
}
