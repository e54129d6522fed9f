package hesse.app.surface;

import hesse.figure.SurfaceMarkers;

/// The iterates of one method, drawn on the surface from the start to the current one.
///
/// The arrays may be longer than what is drawn and are not modified; iterates outside the window, in holes or not finite
/// are left out.
///
/// @param current index of the current iterate, which is emphasised; −1 draws nothing
/// @param argb    the method's colour
/// @param halo    the colour of its casing
public record SurfaceRace(double[] x, double[] y, int current, int argb, int halo, boolean dashed, SurfaceMarkers.Form form) {
    public SurfaceRace {
        if (current >= Math.min(x.length, y.length)) {
            throw new IllegalArgumentException("iterate " + current + " of " + x.length + " and " + y.length);
        }
    }
}
