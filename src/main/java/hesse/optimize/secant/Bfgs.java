package hesse.optimize.secant;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.SecantPair;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.Found;
import hesse.optimize.linesearch.Ray;
import hesse.optimize.linesearch.StrongWolfe;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The method of Broyden, Fletcher, Goldfarb and Shanno: p = −t C ∇f with an approximation C of H⁻¹ that every step corrects, and
/// a line search for t (Nocedal & Wright, Algorithm 6.1). It begins with the identity, which takes the scale of the first pair
/// before that corrects it (eq. 6.20), and begins anew where it finds no way down.
///
/// @param scale whether the identity takes that scale
/// @param guess empty at the start
public record Bfgs(double c1, double c2, boolean scale, Optional<Guess> guess) implements Method {

    /// @param inverse C, symmetric positive definite
    /// @param newest  the last pair that it has learned from, if any
    public record Guess(ConstMatrix<SimpleMatrix> inverse, Optional<SecantPair> newest) {}

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var gradient = at.gradient();
        var inverse = guess.<ConstMatrix<SimpleMatrix>>map(Guess::inverse).orElseGet(() -> SimpleMatrix.identity(gradient.getNumRows()));
        double first = guess.isPresent() ? 1 : Math.min(1, 1 / gradient.normF());
        return new StrongWolfe(first, c1, c2).along(new Ray(f, at, inverse.mult(gradient).negative()))
                .map(found ->
                found.accepted(new StepDetail.SecantStep(inverse, guess.flatMap(Guess::newest), found.search()), next(at, inverse, found)))
                .orElseGet(() -> guess.isEmpty() ? new Outcome.Stuck(StopReason.NO_DECREASE)
                : new Bfgs(c1, c2, scale, Optional.empty()).step(f, at));
    }

    private Bfgs next(CountedEvaluation at, ConstMatrix<SimpleMatrix> inverse, Found found) {
        var pair = new SecantPair(found.p(), found.to().gradient().minus(at.gradient()));
        if (!InverseBfgsUpdate.isSafe(pair)) {
            return this;
        }
        boolean rescale = scale && guess.isEmpty();
        var from = rescale ? inverse.scale(InverseBfgsUpdate.scale(pair)) : inverse;
        return new Bfgs(c1, c2, scale, Optional.of(new Guess(InverseBfgsUpdate.of(from, pair), Optional.of(pair))));
    }
}
