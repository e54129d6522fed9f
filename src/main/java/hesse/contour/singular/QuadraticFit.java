package hesse.contour.singular;

/// The quadratic through the values on 3 x 3 points, and where it is stationary. Lengths are in spacings of the points,
/// from the middle one.
final class QuadraticFit {

    /// A determinant above this part of the squared norm of the Hessian means an extremum, around which no lines cross.
    private static final double DEFINITE = 1e-6;

    /// A determinant within this part of it means a Hessian that can't be solved with.
    private static final double SINGULAR = 1e-9;

    /// Slopes and squared Hessians within this part of the range are flat.
    private static final double FLAT = 1e-3;

    /// Room for roundings.
    private static final double SURE = 1.001;
    private static final double SMALL = 1e-250;

    private double u;
    private double v;
    private double slope;
    private double range;
    private double value;

    /// Whether [#isSaddle] of the samples around a node is surely false, or the stationary point surely farther than `near` in
    /// one of the coordinates: said by products alone, and only where they are far from the limits of what a double can hold.
    static boolean isSurelyNone(double[] values, int node, int columns, double near) {
        double centre = values[node];
        double south = values[node - columns];
        double north = values[node + columns];
        double gu = (values[node + 1] - values[node - 1]) / 2;
        double gv = (north - south) / 2;
        double uu = values[node + 1] - centre + (values[node - 1] - centre);
        double vv = north - centre + (south - centre);
        double uv = (values[node + columns + 1] - values[node + columns - 1] - (values[node - columns + 1] - values[node - columns - 1])) / 4;
        double determinant = uu * vv - uv * uv;
        double size = uu * uu + 2 * uv * uv + vv * vv;
        double reach = SURE * near * Math.abs(determinant);
        boolean far = Math.abs(uv * gv - vv * gu) > reach || Math.abs(uv * gu - uu * gv) > reach;
        return size > SMALL && (determinant > SURE * DEFINITE * size || Math.abs(determinant) > SURE * SINGULAR * size && far);
    }

    /// Whether the quadratic through the values, row by row, has a stationary point that isn't an extremum. A middle point
    /// that is flat to second order is taken for one, one on a ridge or in a trough isn't.
    boolean isSaddle(double[] nine) {
        double centre = nine[4];
        range = 0;
        for (double each : nine) {
            range = Math.max(range, Math.abs(each - centre));
        }
        if (!(range > 0) || range == Double.POSITIVE_INFINITY) {
            return false;
        }
        double gu = (nine[5] - nine[3]) / range / 2;
        double gv = (nine[7] - nine[1]) / range / 2;
        double uu = (nine[5] - centre) / range + (nine[3] - centre) / range;
        double vv = (nine[7] - centre) / range + (nine[1] - centre) / range;
        double uv = ((nine[8] - nine[6]) / range - (nine[2] - nine[0]) / range) / 4;
        // Both are of the size of 1 or less: nothing overflows.
        slope = Math.sqrt(gu * gu + gv * gv) * range;
        return solve(gu, gv, uu, uv, vv, centre);
    }

    private boolean solve(double gu, double gv, double uu, double uv, double vv, double centre) {
        double determinant = uu * vv - uv * uv;
        double size = uu * uu + 2 * uv * uv + vv * vv;
        boolean singular = Math.abs(determinant) <= SINGULAR * size;
        u = singular ? 0 : (uv * gv - vv * gu) / determinant;
        v = singular ? 0 : (uv * gu - uu * gv) / determinant;
        value = centre + range * (gu * u + gv * v) / 2;
        return singular ? gu * gu + gv * gv <= FLAT * FLAT && size <= FLAT * FLAT : determinant <= DEFINITE * size;
    }

    /// Where it is stationary.
    double u() {
        return u;
    }

    double v() {
        return v;
    }

    /// Its value there.
    double value() {
        return value;
    }

    /// The length of the gradient in the middle.
    double slope() {
        return slope;
    }

    /// The largest distance of the values from the middle one.
    double range() {
        return range;
    }
}
