package hesse.optimize.linesearch;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.LineSearch;
import hesse.optimize.LineSearch.Condition;
import hesse.optimize.LineSearch.Trial;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// f along x + t d for t ≥ 0: φ(t), with its slope φ′(t) = ∇f · d. For one thread.
public final class Ray {
    /// What f may differ by, relative to it, because of rounding: some thousands of units in the last place.
    private static final double NOISE = 1e-13;

    private final CountedObjective objective;
    private final CountedEvaluation from;
    private final ConstMatrix<SimpleMatrix> direction;
    private final double value;
    private final double slope;

    /// @param direction d, n × 1, not modified
    public Ray(CountedObjective objective, CountedEvaluation from, ConstMatrix<SimpleMatrix> direction) {
        this.objective = objective;
        this.from = from;
        this.direction = direction;
        value = from.value();
        slope = from.gradient().dot(direction);
    }

    /// φ′(0).
    public double slope() {
        return slope;
    }

    /// Whether φ falls at 0.
    boolean descends() {
        return slope < 0 && Double.isFinite(slope) && !direction.hasUncountable();
    }

    /// Whether x + t d differs from x in double precision.
    boolean moves(double t) {
        return t > 0 && !from.x().plus(direction.scale(t)).isIdentical(from.x(), 0);
    }

    Point at(double t) {
        var p = direction.scale(t);
        return new Point(t, p, objective.at(from.x().plus(p)));
    }

    /// Where the ray begins.
    Point start() {
        return new Point(0, direction.scale(0), from);
    }

    Optional<Found> found(Point point, List<Trial> trials, double c1, Condition condition) {
        return Optional.of(new Found(new LineSearch(direction, slope, trials, point.t(), c1, condition), point.p(), point.to()));
    }

    /// Armijo's condition of sufficient decrease (Nocedal & Wright, eq. 3.4); where f's rounding hides the decrease, what it says
    /// of the slope on a quadratic, as Hager & Zhang's approximate Wolfe conditions have it (SIAM J. Optim. 16, 2005). Empty
    /// where neither holds.
    Optional<Condition> decrease(Point point, double c1) {
        double after = point.value();
        if (after <= value + c1 * point.t() * slope) {
            return Optional.of(Condition.ARMIJO);
        }
        return same(after, value) && point.slope() <= (2 * c1 - 1) * slope ? Optional.of(Condition.ROUNDING) : Optional.empty();
    }

    /// Whether two values of φ differ by no more than their rounding.
    boolean same(double one, double other) {
        return Math.abs(one - other) <= NOISE * Math.abs(value);
    }

    /// φ at t.
    ///
    /// @param p t d
    final class Point {
        private final double t;
        private final SimpleMatrix p;
        private final CountedEvaluation to;

        private Point(double t, SimpleMatrix p, CountedEvaluation to) {
            this.t = t;
            this.p = p;
            this.to = to;
        }

        double t() {
            return t;
        }

        SimpleMatrix p() {
            return p;
        }

        CountedEvaluation to() {
            return to;
        }

        double value() {
            return to.value();
        }

        /// NaN where there is none.
        double slope() {
            return to.gradient().dot(direction);
        }
    }
}
