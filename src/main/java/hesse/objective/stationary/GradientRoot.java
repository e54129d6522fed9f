package hesse.objective.stationary;

import hesse.field.Deadline;
import hesse.objective.Evaluation;
import hesse.objective.Objective;
import java.util.Optional;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.simple.SimpleMatrix;

/// Looks for a root of ∇f, be it a minimum, a maximum or a saddle: the Levenberg–Marquardt method for |∇f|², whose steps
/// −(HᵀH + μI)⁻¹ H∇f are Newton's where μ is 0 (Nocedal & Wright, "Numerical Optimization", section 10.3).
final class GradientRoot {
    private static final int MOST_STEPS = 200;
    /// |∇f| that counts as zero, of |H| times the size of x: where H vanishes with ∇f, as far outside, nothing does.
    private static final double ZERO = 1e-13;
    private static final double FIRST_DAMPING = 1e-3;
    private static final double LEAST_DAMPING = 1e-12;
    private static final double LARGEST_DAMPING = 1e12;
    private static final double FACTOR = 8;

    private final Objective objective;
    private final Deadline deadline;

    GradientRoot(Objective objective, Deadline deadline) {
        this.objective = objective;
        this.deadline = deadline;
    }

    /// A point with its evaluation's answers.
    private record Place(SimpleMatrix x, SimpleMatrix gradient, SimpleMatrix hessian, double slope) {

        static Place of(Evaluation at) {
            var gradient = at.gradient().copy();
            return new Place(at.x().copy(), gradient, at.hessian().copy(), gradient.normF());
        }

        boolean isFinite() {
            return !gradient.hasUncountable() && !hessian.hasUncountable();
        }

        boolean isRoot() {
            return slope <= ZERO * hessian.normF() * (1 + x.normF());
        }
    }

    /// The root that is reached; empty where none is.
    Optional<SimpleMatrix> from(double[] start) {
        var here = Place.of(objective.at(new SimpleMatrix(start)));
        double damping = FIRST_DAMPING;
        for (int k = 0; k < MOST_STEPS && here.isFinite() && !deadline.isOver(); k++) {
            if (here.isRoot()) {
                return Optional.of(polished(here));
            }
            var next = step(here, damping);
            if (next.isFinite() && next.slope < here.slope) {
                here = next;
                damping = Math.max(LEAST_DAMPING, damping / FACTOR);
            } else if (damping < LARGEST_DAMPING) {
                damping *= FACTOR;
            } else {
                return Optional.empty();
            }
        }
        return here.isFinite() && here.isRoot() ? Optional.of(polished(here)) : Optional.empty();
    }

    private Place step(Place here, double damping) {
        var hessian = here.hessian;
        double size = hessian.normF();
        var normal = hessian.mult(hessian)
                .plus(SimpleMatrix.identity(hessian.getNumRows()).scale(damping * size * size + Double.MIN_NORMAL));
        return Place.of(objective.at(here.x.minus(solved(normal, hessian.mult(here.gradient)))));
    }

    /// One more step of Newton's method, if it gets nearer.
    private SimpleMatrix polished(Place here) {
        if (here.slope == 0) {
            return here.x;
        }
        var next = Place.of(objective.at(here.x.minus(solved(here.hessian, here.gradient))));
        return next.isFinite() && next.slope < here.slope ? next.x : here.x;
    }

    /// What can't be solved is NaN.
    private static SimpleMatrix solved(SimpleMatrix matrix, SimpleMatrix right) {
        var solution = right.createLike();
        if (!CommonOps_DDRM.solve(matrix.getDDRM(), right.getDDRM(), solution.getDDRM())) {
            solution.fill(Double.NaN);
        }
        return solution;
    }
}
