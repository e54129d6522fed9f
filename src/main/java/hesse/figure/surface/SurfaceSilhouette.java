package hesse.figure.surface;

import hesse.figure.Box;

/// The outline of the box in the view: the convex hull of its projected corners.
record SurfaceSilhouette(double[] x, double[] y) {
    private static final int CORNERS = 8;

    static SurfaceSilhouette of(OrbitProjection projection) {
        double[] x = new double[CORNERS];
        double[] y = new double[CORNERS];
        for (int corner = 0; corner < CORNERS; corner++) {
            double boxX = (corner & 1) == 0 ? -projection.box().halfX() : projection.box().halfX();
            double boxY = (corner & 2) == 0 ? -projection.box().halfY() : projection.box().halfY();
            double boxZ = (corner & 4) == 0 ? 0 : SurfaceBox.HEIGHT;
            x[corner] = projection.pixelX(boxX, boxY, boxZ);
            y[corner] = projection.pixelY(boxX, boxY, boxZ);
        }
        return new SurfaceSilhouette(x, y);
    }

    /// Whether a rectangle and the hull have more than a border in common: unless a line through two corners, with all
    /// corners on one side of it, or a side of the rectangle separates them.
    boolean overlaps(Box box) {
        if (separates(1, 0, box) || separates(0, 1, box)) {
            return false;
        }
        for (int a = 0; a < CORNERS; a++) {
            for (int b = 0; b < a; b++) {
                if (separates(y[b] - y[a], x[a] - x[b], box)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether the shadows on a direction have at most an end in common.
    private boolean separates(double dx, double dy, Box box) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < CORNERS; corner++) {
            double at = x[corner] * dx + y[corner] * dy;
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double middle = box.centerX() * dx + box.centerY() * dy;
        double reach = box.width() / 2 * Math.abs(dx) + box.height() / 2 * Math.abs(dy);
        return middle + reach <= low || middle - reach >= high;
    }
}
