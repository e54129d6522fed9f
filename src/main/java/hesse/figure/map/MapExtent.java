package hesse.figure.map;

import hesse.field.Window;

/// Fits a window to the shape of the map.
///
/// With equal scales a unit of x is as long as a unit of y on the screen, so that eigenvectors look perpendicular and the
/// circle x² + y² = 1 round: the window is widened or heightened about its middle, never narrowed. A window that is much
/// longer than wide for its map would drown in its surroundings and is stretched over the map instead.
public final class MapExtent {
    /// The largest factor by which a side is extended.
    private static final double MOST = 3;

    private MapExtent() {}

    /// @param aspect the map's width over its height, > 0; not finite where there is no map
    public static Window of(Window window, double aspect, boolean equalScales) {
        double factor = aspect * window.height() / window.width();
        if (!equalScales || !(factor > 0) || factor > MOST || factor < 1 / MOST) {
            return window;
        }
        return factor > 1 ? window.zoomed(window.xCenter(), window.yCenter(), factor, 1)
                : window.zoomed(window.xCenter(), window.yCenter(), 1, 1 / factor);
    }
}
