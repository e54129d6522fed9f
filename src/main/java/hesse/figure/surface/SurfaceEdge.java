package hesse.figure.surface;

/// An edge of the box with its outward unit normal in the view.
record SurfaceEdge(OrbitProjection projection, double x0, double y0, double z0, double x1, double y1, double z1, double outX, double outY) {

    static SurfaceEdge of(OrbitProjection projection, double x0, double y0, double z0, double x1, double y1, double z1) {
        double startX = projection.pixelX(x0, y0, z0);
        double startY = projection.pixelY(x0, y0, z0);
        double alongX = projection.pixelX(x1, y1, z1) - startX;
        double alongY = projection.pixelY(x1, y1, z1) - startY;
        double length = Math.max(Math.hypot(alongX, alongY), 1e-9);
        double middle = SurfaceBox.HEIGHT / 2;
        double toMiddle = (projection.pixelX(0, 0, middle) - startX) * alongY - (projection.pixelY(0, 0, middle) - startY) * alongX;
        double sign = toMiddle > 0 ? -1 : 1;
        return new SurfaceEdge(projection, x0, y0, z0, x1, y1, z1, sign * alongY / length, -sign * alongX / length);
    }

    /// Where the point at t in [0, 1] along the edge is seen.
    double pixelX(double t) {
        return projection.pixelX(x0 + t * (x1 - x0), y0 + t * (y1 - y0), z0 + t * (z1 - z0));
    }

    double pixelY(double t) {
        return projection.pixelY(x0 + t * (x1 - x0), y0 + t * (y1 - y0), z0 + t * (z1 - z0));
    }

    double length() {
        return Math.hypot(pixelX(1) - pixelX(0), pixelY(1) - pixelY(0));
    }
}
