package hesse.optimize.secant;

import hesse.objective.SymmetricEigen;
import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.SecantPair;
import hesse.optimize.StepDetail;
import hesse.optimize.TrustRegionResult;
import hesse.optimize.trustregion.ModelMinimum;
import hesse.optimize.trustregion.RadiusRule;
import hesse.optimize.trustregion.TrialStep;
import java.util.List;
import java.util.Optional;
import org.ejml.simple.ConstMatrix;
import org.ejml.simple.SimpleMatrix;

/// A trust region with an approximation B of H that every trial step corrects by a matrix of rank one, the rejected ones
/// too (Nocedal & Wright, Algorithm 6.2). B begins as the identity.
///
/// @param guess empty at the start
public record SymmetricRankOne(double radius, Optional<Guess> guess) implements Method {

    /// @param b      symmetric
    /// @param newest the last pair that it has learned from, if any
    public record Guess(ConstMatrix<SimpleMatrix> b, Optional<SecantPair> newest) {}

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var now = guess.orElseGet(() -> new Guess(SimpleMatrix.identity(f.dimension()), Optional.empty()));
        var minimum = ModelMinimum.of(SymmetricEigen.of(now.b()), at.gradient(), radius);
        double predicted = -(at.gradient().dot(minimum.p()) + now.b().mult(minimum.p()).dot(minimum.p()) / 2);
        var trial = TrialStep.of(f, at, minimum.p(), predicted);
        double next = RadiusRule.next(radius, minimum.p().normF(), trial.ratio(), minimum.onBorder());
        var region = new TrustRegionResult(radius, next, minimum.onBorder(), Optional.of(minimum.multiplier()), minimum.hardCase(),
                List.of(), Optional.of(trial.reduction()));
        var learned = learned(now, at, trial);
        return trial.outcome(new StepDetail.SymmetricRankOneStep(now.b(), now.newest(), learned.isEmpty(), region),
                new SymmetricRankOne(next, Optional.of(learned.orElse(now))));
    }

    private static Optional<Guess> learned(Guess now, CountedEvaluation at, TrialStep trial) {
        var pair = new SecantPair(trial.p(), trial.to().gradient().minus(at.gradient()));
        return pair.y().hasUncountable() ? Optional.empty()
                : SymmetricRankOneUpdate.of(now.b(), pair).map(b -> new Guess(b, Optional.of(pair)));
    }
}
