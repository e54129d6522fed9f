package hesse.figure;

/// Where the surface is looked at from: azimuth and elevation in radians, the zoom (1 shows the whole box), and the
/// pan in fractions of the view's smaller side, right and up.
///
/// At azimuth −π/2 the eye stands in the south (x to the right, y away); a growing azimuth walks it counter-clockwise
/// about the box, a growing elevation lifts it. Every orbit is one from which the floor is seen from above; numbers
/// outside the ranges are clamped, and the azimuth is brought into (−π, π].
public record Orbit(double azimuth, double elevation, double zoom, double panX, double panY) {
    public static final double LOWEST = Math.toRadians(4);
    public static final double HIGHEST = Math.toRadians(88);
    public static final double LEAST_ZOOM = 0.4;
    public static final double LARGEST_ZOOM = 40;

    public static final Orbit INITIAL = new Orbit(Math.toRadians(-60), Math.toRadians(32), 1, 0, 0);

    /// @throws IllegalArgumentException if a number is not finite
    public Orbit {
        if (!Double.isFinite(azimuth + elevation + zoom + panX + panY)) {
            throw new IllegalArgumentException("an orbit is finite, but was " + azimuth + ", " + elevation + ", " + zoom + ", " + panX
                    + ", " + panY);
        }
        azimuth -= 2 * Math.PI * Math.ceil((azimuth - Math.PI) / (2 * Math.PI));
        elevation = Math.clamp(elevation, LOWEST, HIGHEST);
        zoom = Math.clamp(zoom, LEAST_ZOOM, LARGEST_ZOOM);
        panX = Math.clamp(panX, -zoom, zoom);
        panY = Math.clamp(panY, -zoom, zoom);
    }

    /// This orbit walked on and lifted by angles in radians.
    public Orbit turned(double azimuthBy, double elevationBy) {
        return new Orbit(azimuth + azimuthBy, elevation + elevationBy, zoom, panX, panY);
    }

    /// This orbit with the picture moved right and up, in fractions of the view's smaller side.
    public Orbit panned(double right, double up) {
        return new Orbit(azimuth, elevation, zoom, panX + right, panY + up);
    }
}
