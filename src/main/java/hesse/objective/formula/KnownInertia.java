package hesse.objective.formula;

import hesse.curvature.Definiteness;
import hesse.objective.Inertia;

/// How many eigenvalues of a symmetric matrix are proved to be positive, negative and zero; of the open ones arithmetic can't tell the
/// sign.
///
/// @param defined whether the matrix is finite; otherwise all are open
public record KnownInertia(int positive, int negative, int zero, int open, boolean defined) {

    /// n.
    public int dimension() {
        return positive + negative + zero + open;
    }

    /// For a method that solves with the matrix, zero is as bad as open.
    public Inertia inertia() {
        return new Inertia(positive, negative, zero + open);
    }

    public Definiteness definiteness() {
        if (!defined) {
            return Definiteness.UNDEFINED;
        }
        if (positive > 0 && negative > 0) {
            return Definiteness.INDEFINITE;
        }
        if (open > 0) {
            return Definiteness.NOT_DECIDED;
        }
        return Definiteness.ofEigenvalues(negative > 0 ? -1 : zero > 0 ? 0 : 1, positive > 0 ? 1 : zero > 0 ? 0 : -1);
    }

    KnownInertia plus(KnownInertia other) {
        return new KnownInertia(positive + other.positive, negative + other.negative, zero + other.zero, open + other.open,
                defined && other.defined);
    }
}
