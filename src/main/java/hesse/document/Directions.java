package hesse.document;

import java.util.List;

/// Two orthonormal directions in the space of a function's variables, which a plane lies along.
///
/// @param u of the plane's x, with a number for each variable
/// @param v of its y
public record Directions(List<Double> u, List<Double> v) {
    private static final double TOLERANCE = 1e-9;

    /// @throws IllegalArgumentException unless they are orthonormal
    public Directions {
        u = List.copyOf(u);
        v = List.copyOf(v);
        boolean orthonormal = u.size() == v.size() && Math.abs(product(u, u) - 1) < TOLERANCE && Math.abs(product(v, v) - 1) < TOLERANCE
                && Math.abs(product(u, v)) < TOLERANCE;
        if (!orthonormal) {
            throw new IllegalArgumentException("directions " + u + " and " + v);
        }
    }

    static double product(List<Double> a, List<Double> b) {
        double sum = 0;
        for (int i = 0; i < a.size(); i++) {
            sum += a.get(i) * b.get(i);
        }
        return sum;
    }
}
