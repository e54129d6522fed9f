package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// The heavy ball: u₊ = β u − η ∇f(x), p = u₊ (Polyak, USSR Comput. Math. Math. Phys. 4, 1964, eq. 9). On a quadratic it
/// converges if and only if H is positive definite and η < 2 (1 + β)/λmax; f may rise.
///
/// @param velocity u, the last step; empty at the start
public record PolyakMomentum(double stepSize, double beta, Optional<ConstMatrix<SimpleMatrix>> velocity) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var push = at.gradient().scale(-stepSize);
        var kept = velocity.map(u -> u.scale(beta)).orElseGet(() -> push.scale(0));
        var p = kept.plus(push);
        return Outcome.accepted(f, at, p, new StepDetail.MomentumStep(kept, at.x(), push),
                new PolyakMomentum(stepSize, beta, Optional.of(p)));
    }
}
