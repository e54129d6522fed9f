package hesse.objective.plane;

import java.util.Arrays;
import java.util.Optional;

/// The plane w(a, b) = w₀ + a u + b v in the space of an objective's n variables. Immutable; two are equal if all numbers are.
///
/// The directions are as they were chosen; who needs lengths and angles asks for [#orthonormal].
public final class Plane {
    private final double[] origin;
    private final double[] u;
    private final double[] v;

    /// @param origin w₀, of n numbers as are u and v; all copied
    /// @throws IllegalArgumentException unless the sizes are equal and all numbers finite
    public Plane(double[] origin, double[] u, double[] v) {
        if (origin.length != u.length || origin.length != v.length) {
            throw new IllegalArgumentException("a plane of " + origin.length + ", " + u.length + " and " + v.length + " numbers");
        }
        this.origin = finite(origin);
        this.u = finite(u);
        this.v = finite(v);
    }

    private static double[] finite(double[] numbers) {
        if (!Arrays.stream(numbers).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("a number isn't finite");
        }
        return numbers.clone();
    }

    /// The plane of two variables through a point; the coordinates (a, b) are the variables' own values.
    ///
    /// @param point what the other variables are; not modified
    public static Plane ofVariables(double[] point, int first, int second) {
        double[] origin = point.clone();
        origin[first] = 0;
        origin[second] = 0;
        double[] u = new double[point.length];
        double[] v = new double[point.length];
        u[first] = 1;
        v[second] = 1;
        return new Plane(origin, u, v);
    }

    /// The two variables whose values the plane's coordinates are, if it is a plane [#ofVariables].
    public Optional<Axes> variables() {
        int first = axis(u);
        int second = axis(v);
        return first >= 0 && second >= 0 && first != second && origin[first] == 0 && origin[second] == 0 ? Optional.of(new Axes(first, second)) : Optional.empty();
    }

    /// The indices of two variables.
    public record Axes(int first, int second) {}

    /// The index of the unit vector, -1 if it is none.
    private static int axis(double[] direction) {
        int axis = -1;
        for (int i = 0; i < direction.length; i++) {
            if (direction[i] != 0) {
                if (axis >= 0 || direction[i] != 1) {
                    return -1;
                }
                axis = i;
            }
        }
        return axis;
    }

    /// n.
    public int dimension() {
        return origin.length;
    }

    /// w₀ as a new array.
    public double[] origin() {
        return origin.clone();
    }

    /// u as a new array.
    public double[] u() {
        return u.clone();
    }

    /// v as a new array.
    public double[] v() {
        return v.clone();
    }

    /// w(a, b) as a new array.
    public double[] at(double a, double b) {
        double[] point = new double[origin.length];
        for (int i = 0; i < point.length; i++) {
            point[i] = origin[i] + a * u[i] + b * v[i];
        }
        return point;
    }

    /// The same plane with orthonormal directions, u's direction kept.
    ///
    /// @throws IllegalArgumentException if u and v are parallel or zero
    public Plane orthonormal() {
        double[] first = unit(u.clone());
        double[] second = v.clone();
        // Twice, so that what cancels the first time is orthogonal too.
        for (int pass = 0; pass < 2; pass++) {
            double along = 0;
            for (int i = 0; i < second.length; i++) {
                along += first[i] * second[i];
            }
            for (int i = 0; i < second.length; i++) {
                second[i] -= along * first[i];
            }
        }
        return new Plane(origin, first, unit(second));
    }

    private static double[] unit(double[] vector) {
        double norm = Math.sqrt(Arrays.stream(vector).map(t -> t * t).sum());
        if (!(norm > 0)) {
            throw new IllegalArgumentException("directions without a plane");
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
        return vector;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plane that && Arrays.equals(origin, that.origin) && Arrays.equals(u, that.u) && Arrays.equals(v, that.v);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(origin) + Arrays.hashCode(u)) + Arrays.hashCode(v);
    }
}
