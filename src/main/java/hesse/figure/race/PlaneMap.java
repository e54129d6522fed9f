package hesse.figure.race;

import org.ejml.simple.SimpleMatrix;

/// A linear map of the plane, x = Tz: z₁ is stretched, then both are turned.
///
/// @param turn    in radians, in [−π/2, π/2]
/// @param stretch of z₁, in [[#LEAST_STRETCH], [#LARGEST_STRETCH]]
public record PlaneMap(double turn, double stretch) {
    public static final double LEAST_STRETCH = 0.05;
    public static final double LARGEST_STRETCH = 20;

    /// By which steps along the gradient, and of coordinates that are scaled each for itself, change visibly.
    public static final PlaneMap INITIAL = new PlaneMap(Math.PI / 6, 2);

    /// @throws IllegalArgumentException for other values
    public PlaneMap {
        if (!isTurn(turn) || !isStretch(stretch)) {
            throw new IllegalArgumentException("no map of the plane turns by " + turn + " and stretches " + stretch + " times");
        }
    }

    public static boolean isTurn(double angle) {
        return angle >= -Math.PI / 2 && angle <= Math.PI / 2;
    }

    public static boolean isStretch(double factor) {
        return factor >= LEAST_STRETCH && factor <= LARGEST_STRETCH;
    }

    public PlaneMap withTurn(double changed) {
        return new PlaneMap(changed, stretch);
    }

    public PlaneMap withStretch(double changed) {
        return new PlaneMap(turn, changed);
    }

    /// T.
    public SimpleMatrix matrix() {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        return new SimpleMatrix(2, 2, true, stretch * c, -s, stretch * s, c);
    }

    /// T⁻¹.
    public SimpleMatrix inverse() {
        double c = Math.cos(turn);
        double s = Math.sin(turn);
        return new SimpleMatrix(2, 2, true, c / stretch, s / stretch, -s, c);
    }

    /// How much longer than x any z can be, 1 at least.
    public double enlargement() {
        return Math.max(1, 1 / stretch);
    }
}
