package hesse.objective.stationary;

import hesse.curvature.CriticalPoint.Kind;
import hesse.objective.Inertia;

/// A point at which all derivatives are zero, as nearly as doubles can tell.
///
/// @param x            n numbers
/// @param gradientNorm what is left of ∇f
/// @param eigenvalues  of H, ascending
/// @param inertia      how many of them are known to be positive and negative; the others are zero or not known
/// @param certified    whether it is proved that there is one such point within `error` of x, and of its H that `inertia` holds
/// @param error        how far the point is from x in any variable: proved, or else estimated by |H⁻¹∇f|; infinite where H is singular
public record StationaryPoint(double[] x, double f, double gradientNorm, double[] eigenvalues, Inertia inertia, boolean certified,
        double error) {

    /// [Kind#DEGENERATE] where a sign isn't known, unless two others decide.
    public Kind kind() {
        if (inertia.positive() > 0 && inertia.negative() > 0) {
            return Kind.SADDLE;
        }
        return !inertia.isRegular() ? Kind.DEGENERATE : inertia.negative() > 0 ? Kind.MAXIMUM : Kind.MINIMUM;
    }

    double distance(double[] other) {
        double squared = 0;
        for (int k = 0; k < x.length; k++) {
            squared += (x[k] - other[k]) * (x[k] - other[k]);
        }
        return Math.sqrt(squared);
    }
}
