package hesse.objective.stationary;

import hesse.objective.Inertia;
import hesse.objective.Objective;
import hesse.objective.SymmetricEigen;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// Which signs of H's eigenvalues at a place, to which an iteration led, are those at the root of ∇f near it. Where H is singular at
/// the root iterations end as far from it as √|∇f|, and there its zero eigenvalues are small numbers of either sign.
///
/// Known are those of |λ| that let Newton's iteration converge from here: λ² ≥ 2 L |∇f| (Kantorovich's condition; Ortega & Rheinboldt,
/// "Iterative Solution of Nonlinear Equations in Several Variables", 1970, section 12.6). L, by how much H changes, is measured along the
/// eigenvectors of small eigenvalues, and given some room.
record NearbySigns(Objective objective, double[] x) {
    private static final double ROOM = 16;
    /// The distance over which H is compared, of the size of x.
    private static final double DISTANCE = 1e-4;
    /// Eigenvalues, relative to the largest, that may be zero at the root.
    private static final double SMALL = 1e-4;

    /// @param here  the signs at x itself
    /// @param slope |∇f| at x
    Inertia of(Inertia here, double slope) {
        var place = new SimpleMatrix(x);
        var hessian = objective.at(place).hessian().copy();
        var eigen = SymmetricEigen.of(hessian);
        int[] small = IntStream.range(0, x.length).filter(k -> Math.abs(eigen.values()[k]) <= SMALL * eigen.norm()).toArray();
        if (small.length == 0) {
            return here;
        }
        double size = 1 + place.normF();
        // What rounding leaves of a slope counts as one.
        double left = Math.max(slope, Math.ulp(1.0) * eigen.norm() * size);
        double threshold = Math.sqrt(ROOM * change(place, hessian, direction(eigen, small), DISTANCE * size) * left);
        int lostPositive = (int) Arrays.stream(small).filter(k -> eigen.values()[k] > 0 && eigen.values()[k] < threshold).count();
        int lostNegative = (int) Arrays.stream(small).filter(k -> eigen.values()[k] < 0 && -eigen.values()[k] < threshold).count();
        int positive = Math.min(here.positive(), count(eigen, 1) - lostPositive);
        int negative = Math.min(here.negative(), count(eigen, -1) - lostNegative);
        return new Inertia(positive, negative, x.length - positive - negative);
    }

    private static int count(SymmetricEigen eigen, int sign) {
        return (int) Arrays.stream(eigen.values()).filter(lambda -> sign * lambda > 0).count();
    }

    /// One of no meaning among these eigenvectors.
    private static SimpleMatrix direction(SymmetricEigen eigen, int[] among) {
        double[] parts = new double[eigen.values().length];
        Arrays.stream(among).forEach(k -> parts[k] = 1 / Math.sqrt(among.length));
        return eigen.vector(parts);
    }

    /// By how much H changes along a direction, for each unit of length.
    private double change(SimpleMatrix place, SimpleMatrix hessian, SimpleMatrix direction, double distance) {
        var there = objective.at(place.plus(direction.scale(distance))).hessian();
        return hessian.minus(there).normF() / distance;
    }
}
