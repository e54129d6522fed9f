package hesse.optimize.firstorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// Momentum that looks ahead: u₊ = β u − η ∇f(x + β u), p = u₊ (Nesterov, Introductory Lectures on Convex Optimization,
/// eq. 2.2.11, in the form of Sutskever et al., ICML 2013, eqs. 3 and 4). On a quadratic it converges if and only if H is positive
/// definite and η < (2 + 2β)/((1 + 2β) λmax). Where there is no gradient ahead, the velocity leads out of the domain.
///
/// @param velocity u, the last step; empty at the start
public record NesterovMomentum(double stepSize, double beta, Optional<ConstMatrix<SimpleMatrix>> velocity) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var kept = velocity.map(u -> u.scale(beta));
        var ahead = kept.map(u -> f.at(at.x().plus(u))).orElse(at);
        var push = ahead.gradient().scale(-stepSize);
        var before = kept.orElseGet(() -> at.gradient().scale(0));
        if (push.hasUncountable()) {
            return Outcome.accepted(ahead, before, new StepDetail.MomentumStep(before, ahead.x(), before.scale(0)), this);
        }
        var p = before.plus(push);
        return Outcome.accepted(f, at, p, new StepDetail.MomentumStep(before, ahead.x(), push),
                new NesterovMomentum(stepSize, beta, Optional.of(p)));
    }
}
