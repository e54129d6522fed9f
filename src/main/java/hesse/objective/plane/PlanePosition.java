package hesse.objective.plane;

/// Where a point of all variables is seen from a plane.
///
/// @param a        with b the coordinates of the nearest point of the plane, by least squares in the directions as they are
/// @param distance from the plane
public record PlanePosition(double a, double b, double distance) {

    /// @param point not modified
    /// @throws IllegalArgumentException if the directions are parallel
    public static PlanePosition of(double[] point, Plane plane) {
        double[] origin = plane.origin();
        double[] u = plane.u();
        double[] v = plane.v();
        double uu = 0;
        double uv = 0;
        double vv = 0;
        double ud = 0;
        double vd = 0;
        for (int i = 0; i < point.length; i++) {
            double d = point[i] - origin[i];
            uu += u[i] * u[i];
            uv += u[i] * v[i];
            vv += v[i] * v[i];
            ud += u[i] * d;
            vd += v[i] * d;
        }
        double determinant = uu * vv - uv * uv;
        if (!(determinant > 0)) {
            throw new IllegalArgumentException("directions without a plane");
        }
        double a = (vv * ud - uv * vd) / determinant;
        double b = (uu * vd - uv * ud) / determinant;
        double[] nearest = plane.at(a, b);
        double squared = 0;
        for (int i = 0; i < point.length; i++) {
            squared += (point[i] - nearest[i]) * (point[i] - nearest[i]);
        }
        return new PlanePosition(a, b, Math.sqrt(squared));
    }
}
