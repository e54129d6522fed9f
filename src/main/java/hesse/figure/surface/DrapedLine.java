package hesse.figure.surface;

import hesse.field.Window;

/// Lays polylines of the plane onto a sampled surface, finely enough that they follow it, and above it by a lift.
public final class DrapedLine {

    /// More pieces than this a segment is not cut into.
    private static final int MOST_PIECES = 400;

    private final SurfaceSample sample;
    private final SurfaceBox box;
    private final double lift;

    /// The part of the segment under way that lies in the window.
    private final double[] part = new double[2];

    /// @param lift in box units
    public DrapedLine(SurfaceSample sample, double lift) {
        this.sample = sample;
        this.box = SurfaceBox.of(sample.window());
        this.lift = lift;
    }

    /// How a line is drawn, in box units; `off` is 0 for a solid one.
    public record Pen(double radius, double on, double off) {}

    /// Adds the line through the first `count` points to the tube, with gaps where it leaves the window or the surface.
    public void trace(double[] x, double[] y, int count, Pen pen, SurfaceTube tube) {
        trace(x, y, 0, count, pen, tube);
    }

    /// Adds the line through the points from one on up to another, excluded.
    public void trace(double[] x, double[] y, int from, int to, Pen pen, SurfaceTube tube) {
        tube.begin(pen.radius(), pen.on(), pen.off());
        for (int k = from; k + 1 < to; k++) {
            segment(x[k], y[k], x[k + 1], y[k + 1], pen, tube);
        }
        tube.end();
    }

    /// The z of the surface's point with the lift; NaN outside the window and in holes.
    public double z(double x, double y) {
        return SurfaceBox.HEIGHT * sample.heightAt(x, y) + lift;
    }

    private void segment(double x0, double y0, double x1, double y1, Pen pen, SurfaceTube tube) {
        // Liang–Barsky: only the part in the window is worth cutting up.
        part[0] = 0;
        part[1] = 1;
        Window window = sample.window();
        boolean visible = clip(x1 - x0, window.xMin() - x0, window.xMax() - x0) && clip(y1 - y0, window.yMin() - y0, window.yMax() - y0);
        if (!visible) {
            restart(pen, tube);
            return;
        }
        double cells = Math.hypot((x1 - x0) / window.width() * (sample.columns() - 1), (y1 - y0) / window.height() * (sample.rows() - 1));
        int pieces = (int) Math.clamp(Math.ceil(cells * (part[1] - part[0])), 1, MOST_PIECES);
        for (int k = 0; k <= pieces; k++) {
            double t = part[0] + (part[1] - part[0]) * k / pieces;
            step(clamp(x0 + t * (x1 - x0), window.xMin(), window.xMax()), clamp(y0 + t * (y1 - y0), window.yMin(), window.yMax()), pen,
                    tube);
        }
        if (part[1] < 1) {
            restart(pen, tube);
        }
    }

    private void step(double x, double y, Pen pen, SurfaceTube tube) {
        double z = z(x, y);
        if (Double.isNaN(z)) {
            restart(pen, tube);
        } else {
            tube.point(box.toBoxX(x), box.toBoxY(y), z);
        }
    }

    private static void restart(Pen pen, SurfaceTube tube) {
        tube.end();
        tube.begin(pen.radius(), pen.on(), pen.off());
    }

    /// Narrows the part of the segment to where min ≤ t · speed ≤ max; false if nothing is left or it isn't finite.
    private boolean clip(double speed, double min, double max) {
        if (!Double.isFinite(speed)) {
            return false;
        }
        if (speed == 0) {
            return min <= 0 && max >= 0;
        }
        part[0] = Math.max(part[0], Math.min(min / speed, max / speed));
        part[1] = Math.min(part[1], Math.max(min / speed, max / speed));
        return part[0] <= part[1];
    }

    private static double clamp(double value, double min, double max) {
        return Math.max(min, Math.min(max, value));
    }
}
