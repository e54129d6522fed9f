package hesse.objective.plane;

import java.util.Arrays;
import java.util.Optional;

/// The plane w(a, b) = w₀ + a u + b v in the space of an objective's n variables. Immutable; two are equal if all numbers are.
///
/// The directions are as they were chosen; who needs lengths and angles asks for [#orthonormal].
public final class Plane {
    /// The least sine of the angle between two directions that span a plane.
    private static final double PARALLEL = 1e-10;

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
        return first >= 0 && second >= 0 && first != second && origin[first] == 0 && origin[second] == 0
                ? Optional.of(new Axes(first, second)) : Optional.empty();
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

    /// The plane through a point with the directions made orthonormal, u's kept; empty where they are parallel or zero.
    public static Optional<Plane> spanned(double[] origin, double[] u, double[] v) {
        double[] first = unit(u);
        double[] second = unit(v);
        if (first.length == 0 || second.length == 0) {
            return Optional.empty();
        }
        double[] rest = orthogonal(first, second);
        // What is left of a parallel direction is rounding.
        return norm(rest) > PARALLEL ? Optional.of(new Plane(origin, first, unit(orthogonal(first, unit(rest))))) : Optional.empty();
    }

    /// The plane through three points, the first of which is at (0, 0); empty where they lie on a line.
    public static Optional<Plane> through(double[] first, double[] second, double[] third) {
        return spanned(first, difference(second, first), difference(third, first));
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
        return spanned(origin, u, v).orElseThrow(() -> new IllegalArgumentException("directions without a plane"));
    }

    /// The same plane with each direction turned round where it goes against the other plane's, so that nothing jumps to the other side
    /// from one plane to the next.
    public Plane alignedWith(Plane other) {
        return new Plane(origin, aligned(u, other.u), aligned(v, other.v));
    }

    private static double[] aligned(double[] direction, double[] other) {
        double product = 0;
        for (int i = 0; i < direction.length; i++) {
            product += direction[i] * other[i];
        }
        double sign = product < 0 ? -1 : 1;
        return Arrays.stream(direction).map(part -> sign * part).toArray();
    }

    private static double[] difference(double[] p, double[] q) {
        double[] difference = new double[p.length];
        Arrays.setAll(difference, i -> p[i] - q[i]);
        return difference;
    }

    /// A vector without its part along a unit vector.
    private static double[] orthogonal(double[] unit, double[] vector) {
        double along = 0;
        for (int i = 0; i < vector.length; i++) {
            along += unit[i] * vector[i];
        }
        double[] rest = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            rest[i] = vector[i] - along * unit[i];
        }
        return rest;
    }

    private static double norm(double[] vector) {
        return Math.sqrt(Arrays.stream(vector).map(t -> t * t).sum());
    }

    /// Empty for a vector of zeros.
    private static double[] unit(double[] vector) {
        double norm = norm(vector);
        return norm > 0 ? Arrays.stream(vector).map(t -> t / norm).toArray() : new double[0];
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
