package hesse.field.interpolation;

/// The quintic Hermite basis on [0, 1]: polynomials that take a value, a first or a second derivative of 1 at one end and 0 for all
/// others (Farin, "Curves and Surfaces for CAGD", 5th edition, section 7.6, for the cubic ones).
///
/// The six stand in the order value, slope, curvature at 0, then at 1.
final class Hermite {
    static final int COUNT = 6;

    private Hermite() {}

    /// Sets the basis and its first and second derivatives at t.
    static void at(double t, double[] value, double[] first, double[] second) {
        double t2 = t * t;
        double t3 = t2 * t;
        double r = 1 - t;
        double r2 = r * r;
        double r3 = r2 * r;
        value[0] = r3 * (1 + 3 * t + 6 * t2);
        value[1] = r3 * t * (1 + 3 * t);
        value[2] = 0.5 * r3 * t2;
        value[3] = t3 * (1 + 3 * r + 6 * r2);
        value[4] = -t3 * r * (1 + 3 * r);
        value[5] = 0.5 * t3 * r2;
        first[0] = -30 * t2 * r2;
        first[1] = r2 * (1 + 2 * t - 15 * t2);
        first[2] = 0.5 * r2 * t * (2 - 5 * t);
        first[3] = 30 * t2 * r2;
        first[4] = t2 * (1 + 2 * r - 15 * r2);
        first[5] = -0.5 * t2 * r * (2 - 5 * r);
        second[0] = -60 * t * r * (1 - 2 * t);
        second[1] = -12 * t * r * (3 - 5 * t);
        second[2] = r * (1 - 8 * t + 10 * t2);
        second[3] = 60 * t * r * (1 - 2 * t);
        second[4] = 12 * t * r * (3 - 5 * r);
        second[5] = t * (1 - 8 * r + 10 * r2);
    }
}
