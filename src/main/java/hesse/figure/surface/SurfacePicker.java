package hesse.figure.surface;

/// Finds the point of a surface that is seen at a pixel: walks the ray through the cells of the sample's grid and
/// meets their triangles exactly (Amanatides and Woo, "A fast voxel traversal algorithm for ray tracing", 1987).
///
/// Reusable; holds the last answer, so that following the mouse allocates only a ray. Holes are looked through.
public final class SurfacePicker {
    private static final double SLACK = 1e-9;

    private double x;
    private double y;
    private double depth;

    /// The ray in grid coordinates: column, row, height in [0, 1].
    private double u0, v0, h0, du, dv, dh;

    /// Whether the surface is hit at the pixel; if so, [#x], [#y] and [#depth] tell where.
    public boolean pick(SurfaceSample sample, OrbitProjection projection, double pixelX, double pixelY) {
        var box = projection.box();
        var ray = projection.ray(pixelX, pixelY);
        double uFactor = (sample.columns() - 1) / (2 * box.halfX());
        double vFactor = (sample.rows() - 1) / (2 * box.halfY());
        u0 = (ray.x() + box.halfX()) * uFactor;
        v0 = (ray.y() + box.halfY()) * vFactor;
        h0 = ray.z() / SurfaceBox.HEIGHT;
        du = ray.dx() * uFactor;
        dv = ray.dy() * vFactor;
        dh = ray.dz() / SurfaceBox.HEIGHT;
        double t = walk(sample);
        if (Double.isNaN(t)) {
            return false;
        }
        depth = t;
        var window = sample.window();
        x = Math.clamp(box.toPlaneX(ray.x() + t * ray.dx()), window.xMin(), window.xMax());
        y = Math.clamp(box.toPlaneY(ray.y() + t * ray.dy()), window.yMin(), window.yMax());
        return true;
    }

    /// The point hit last, in the plane.
    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    /// How far along the line of sight the point hit last is.
    public double depth() {
        return depth;
    }

    private double walk(SurfaceSample sample) {
        int lastColumn = sample.columns() - 2;
        int lastRow = sample.rows() - 2;
        double enter = Math.max(Math.max(entry(u0, du, lastColumn + 1), entry(v0, dv, lastRow + 1)), entry(h0, dh, 1));
        double leave = Math.min(Math.min(exit(u0, du, lastColumn + 1), exit(v0, dv, lastRow + 1)), exit(h0, dh, 1));
        double t = Math.max(enter, 0);
        if (!(t <= leave)) {
            return Double.NaN;
        }
        int i = Math.clamp((int) Math.floor(u0 + t * du), 0, lastColumn);
        int j = Math.clamp((int) Math.floor(v0 + t * dv), 0, lastRow);
        while (true) {
            double nextU = crossing(u0, du, i);
            double nextV = crossing(v0, dv, j);
            double end = Math.min(Math.min(nextU, nextV), leave);
            double hit = hit(sample, i, j, t, end);
            if (!Double.isNaN(hit) || end >= leave) {
                return hit;
            }
            t = end;
            if (nextU <= nextV) {
                i += du > 0 ? 1 : -1;
            } else {
                j += dv > 0 ? 1 : -1;
            }
            if (i < 0 || j < 0 || i > lastColumn || j > lastRow) {
                return Double.NaN;
            }
        }
    }

    private static double entry(double start, double speed, double size) {
        return speed == 0 ? inside(start, size) ? Double.NEGATIVE_INFINITY : Double.NaN : Math.min(-start / speed, (size - start) / speed);
    }

    private static double exit(double start, double speed, double size) {
        return speed == 0 ? Double.POSITIVE_INFINITY : Math.max(-start / speed, (size - start) / speed);
    }

    private static boolean inside(double start, double size) {
        return start >= 0 && start <= size;
    }

    private static double crossing(double start, double speed, int cell) {
        return speed == 0 ? Double.POSITIVE_INFINITY : ((speed > 0 ? cell + 1 : cell) - start) / speed;
    }

    private double hit(SurfaceSample sample, int i, int j, double from, double to) {
        float[] heights = sample.heights();
        int southWest = j * sample.columns() + i;
        double sw = heights[southWest];
        double se = heights[southWest + 1];
        double nw = heights[southWest + sample.columns()];
        double ne = heights[southWest + sample.columns() + 1];
        double slack = SLACK * (1 + Math.abs(to));
        double east = plane(sw, se - sw, ne - se, i, j);
        double west = plane(sw, ne - nw, nw - sw, i, j);
        boolean hitsEast = east >= from - slack && east <= to + slack && u0 + east * du - i >= v0 + east * dv - j - SLACK;
        boolean hitsWest = west >= from - slack && west <= to + slack && u0 + west * du - i <= v0 + west * dv - j + SLACK;
        if (hitsEast && hitsWest) {
            return Math.min(east, west);
        }
        return hitsEast ? east : hitsWest ? west : Double.NaN;
    }

    /// Where the ray meets the plane h = corner + uSlope (u − i) + vSlope (v − j); NaN if it has a hole for a corner.
    private double plane(double corner, double uSlope, double vSlope, int i, int j) {
        double above = h0 - corner - uSlope * (u0 - i) - vSlope * (v0 - j);
        double falling = uSlope * du + vSlope * dv - dh;
        return above / falling;
    }
}
