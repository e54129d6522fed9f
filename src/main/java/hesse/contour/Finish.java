package hesse.contour;

/// How far lines are worked out.
///
/// @param tolerance how far from its place on its level a point may be, in cells; none is nearer than the coordinates can tell
/// @param thinned   whether points are left out without which a line is as good
public record Finish(double tolerance, boolean thinned) {

    /// As exact as anybody could tell, in as few points as that takes.
    public static final Finish EXACT = new Finish(1e-12, true);

    public Finish {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("the tolerance has to be above 0, but was " + tolerance);
        }
    }
}
