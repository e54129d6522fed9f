package hesse.objective.formula;

/// In the box x ± radii there is exactly one point at which all derivatives are zero.
///
/// @param radii   of each variable, positive
/// @param inertia what is proved of H at that point
public record StationaryProof(double[] radii, KnownInertia inertia) {

    /// How far the point is from x at most, in the direction of the variable of which least is known.
    public double radius() {
        double largest = 0;
        for (double radius : radii) {
            largest = Math.max(largest, radius);
        }
        return largest;
    }
}
