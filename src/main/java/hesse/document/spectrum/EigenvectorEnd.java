package hesse.document.spectrum;

/// One end of an eigenvector that is being dragged round the centre: its distance is |λ|, its direction the eigenvector's. Through the
/// centre λ changes its sign.
///
/// @param x        of the unit vector to the end
/// @param y        of it
/// @param lambda   the eigenvalue
/// @param positive its sign, or the one it had before it became 0
/// @param across   the other eigenvalue, which stays
public record EigenvectorEnd(double x, double y, double lambda, boolean positive, double across) {
    /// Angles nearer than this to one of the axes are on it.
    private static final double UPRIGHT = Math.toRadians(1.5);
    private static final double THOUSAND = 1000;

    /// The end of the first or second eigenvector that lies on this side.
    public static EigenvectorEnd of(Spectrum spectrum, boolean first, boolean opposite) {
        double angle = spectrum.angle() + (first ? 0 : Math.PI / 2) + (opposite ? Math.PI : 0);
        double lambda = first ? spectrum.first() : spectrum.second();
        return new EigenvectorEnd(Math.cos(angle), Math.sin(angle), lambda, lambda >= 0, first ? spectrum.second() : spectrum.first());
    }

    /// The end at (dx, dy) from the centre; nearer than `zero` the eigenvalue is 0 and the direction stays.
    ///
    /// @param unit what eigenvalues are rounded to
    public EigenvectorEnd to(double dx, double dy, double zero, double unit) {
        double distance = Math.hypot(dx, dy);
        if (distance < zero) {
            return new EigenvectorEnd(x, y, 0, positive, across);
        }
        boolean sign = positive == (dx * x + dy * y >= 0);
        // A multiple of a power of ten, to its last digit.
        double size = unit < 1 ? Math.rint(distance / unit) / Math.rint(1 / unit) : Math.rint(distance / unit) * unit;
        return new EigenvectorEnd(dx / distance, dy / distance, sign ? size : -size, sign, across);
    }

    /// Turned by an angle, the eigenvalue changed by an amount.
    public EigenvectorEnd moved(double turn, double change) {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        double changed = lambda + (positive ? change : -change);
        return new EigenvectorEnd(x * c - y * s, x * s + y * c, changed, changed == 0 ? positive : changed > 0, across);
    }

    /// Both eigenvalues and the angle, to a thousandth.
    public Spectrum spectrum() {
        var turned = new Spectrum(lambda, across, Math.atan2(y, x)).ordered();
        return new Spectrum(turned.first(), turned.second(), rounded(turned.angle()));
    }

    private static double rounded(double angle) {
        if (Math.abs(angle) < UPRIGHT) {
            return 0;
        }
        return Math.abs(Math.abs(angle) - Math.PI / 2) < UPRIGHT ? Math.PI / 2 : Math.rint(angle * THOUSAND) / THOUSAND;
    }
}
