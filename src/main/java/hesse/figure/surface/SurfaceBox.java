package hesse.figure.surface;

import hesse.field.Window;

/// The box in which a surface stands: x eastwards, y northwards, z upwards, the floor at z = 0 centred on the origin.
/// The longer side of the window reaches from −1 to 1 and heights 0 to 1 become z = 0 to [#HEIGHT].
///
/// Sides keep the window's proportions, so that right angles of the plane stay right angles, up to 2 : 1; beyond that
/// x and y are of different kinds and the box stays at 2 : 1.
public record SurfaceBox(Window window, double halfX, double halfY) {

    /// The height of the box where its longer side is 2.
    public static final double HEIGHT = 0.9;

    private static final double LARGEST_RATIO = 2;

    public static SurfaceBox of(Window window) {
        double ratio = Math.clamp(window.height() / window.width(), 1 / LARGEST_RATIO, LARGEST_RATIO);
        return new SurfaceBox(window, Math.min(1, 1 / ratio), Math.min(1, ratio));
    }

    public double toBoxX(double x) {
        return ((x - window.xMin()) / window.width() * 2 - 1) * halfX;
    }

    public double toBoxY(double y) {
        return ((y - window.yMin()) / window.height() * 2 - 1) * halfY;
    }

    public double toPlaneX(double boxX) {
        return window.xMin() + (boxX / halfX + 1) / 2 * window.width();
    }

    public double toPlaneY(double boxY) {
        return window.yMin() + (boxY / halfY + 1) / 2 * window.height();
    }

    /// Box units per unit of x.
    public double xScale() {
        return 2 * halfX / window.width();
    }

    /// Box units per unit of y.
    public double yScale() {
        return 2 * halfY / window.height();
    }

    /// Half the diagonal of the floor.
    double floorRadius() {
        return Math.hypot(halfX, halfY);
    }
}
