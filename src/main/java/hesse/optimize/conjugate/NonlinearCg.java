package hesse.optimize.conjugate;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.Found;
import hesse.optimize.linesearch.Ray;
import hesse.optimize.linesearch.StrongWolfe;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Conjugate gradients for any function: p = t d with d = −∇f + β d₋, β = max(0, ∇f·(∇f − ∇f₋) / ∇f₋·∇f₋) (Polak & Ribière; Nocedal &
/// Wright, eqs. 5.44 and 5.45) and t by a line search. It begins anew with −∇f after n steps, where two gradients in a row
/// are far from orthogonal (eq. 5.52), and where d wouldn't lead down.
///
/// @param before empty where it begins
public record NonlinearCg(double c1, double c2, Optional<Before> before) implements Method {
    private static final double FAR_FROM_ORTHOGONAL = 0.1;
    private static final double MOST_GROWTH = 4;

    /// @param gradient  ∇f₋
    /// @param direction d₋
    /// @param fall      t₋ ∇f₋·d₋, from which the next t is guessed (Nocedal & Wright, section 3.5)
    /// @param length    of the last step
    /// @param count     steps since it began
    public record Before(ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> direction, double fall, double length, int count) {}

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var gradient = at.gradient();
        double beta = before.filter(b -> b.count() < f.dimension() && !farFromOrthogonal(gradient, b.gradient()))
                .map(b -> beta(gradient, b.gradient())).orElse(0.0);
        var conjugate = before.filter(_ -> beta > 0).map(b -> b.direction().scale(beta).minus(gradient)).filter(d -> gradient.dot(d) < 0);
        SimpleMatrix direction = conjugate.orElseGet(gradient::negative);
        double used = conjugate.isPresent() ? beta : 0;
        return new StrongWolfe(first(gradient, direction), c1, c2).along(new Ray(f, at, direction))
                .map(found ->
                found.accepted(new StepDetail.ConjugateStep(direction, used, Optional.of(found.search())), next(gradient, used > 0, found)))
                .orElseGet(() -> used > 0 ? new NonlinearCg(c1, c2, Optional.empty()).step(f, at)
                : new Outcome.Stuck(StopReason.NO_DECREASE));
    }

    private static boolean farFromOrthogonal(ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> last) {
        return Math.abs(gradient.dot(last)) >= FAR_FROM_ORTHOGONAL * gradient.dot(gradient);
    }

    private static double beta(ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> last) {
        return Math.max(0, gradient.dot(gradient.minus(last)) / last.dot(last));
    }

    /// As much of a fall by the slope as the last step had, but not much longer.
    private double first(ConstMatrix<SimpleMatrix> gradient, ConstMatrix<SimpleMatrix> direction) {
        double guess = before.map(b -> Math.min(b.fall() / gradient.dot(direction), MOST_GROWTH * b.length() / direction.normF()))
                .orElse(Double.NaN);
        return guess > 0 && Double.isFinite(guess) ? guess : Math.min(1, 1 / gradient.normF());
    }

    private NonlinearCg next(ConstMatrix<SimpleMatrix> gradient, boolean goesOn, Found found) {
        int count = goesOn ? before.map(Before::count).orElse(0) : 0;
        var search = found.search();
        return new NonlinearCg(c1, c2,
                Optional.of(new Before(gradient, search.direction(), search.t() * search.slope(), found.p().normF(), count + 1)));
    }
}
