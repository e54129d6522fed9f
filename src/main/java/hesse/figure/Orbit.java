package hesse.figure;

/// Where the surface is looked at from: azimuth and elevation in radians, the zoom (1 shows the whole box), and the
/// pan in fractions of the view's smaller side, right and up.
public record Orbit(double azimuth, double elevation, double zoom, double panX, double panY) {
    public static final Orbit INITIAL = new Orbit(Math.toRadians(-60), Math.toRadians(32), 1, 0, 0);
}
