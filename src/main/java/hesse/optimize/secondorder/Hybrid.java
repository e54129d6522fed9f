package hesse.optimize.secondorder;

import hesse.curvature.CriticalPoint.Kind;
import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.Backtracking;
import hesse.optimize.linesearch.Ray;
import java.util.Optional;
import org.ejml.simple.SimpleMatrix;

/// Gradient descent far out, Newton near: a full Newton step is made where H is positive definite and the step shortens the
/// gradient to θ ‖∇f‖ at most without f rising, as it does once Newton's quadratic convergence has begun (Boyd & Vandenberghe,
/// section 9.5.3); elsewhere a step along −∇f by backtracking.
public record Hybrid(double contraction, double c1) implements Method {

    private record Trial(SimpleMatrix p, CountedEvaluation to, double contraction) {}

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return LocalModel.of(at).map(model -> step(f, at, model)).orElse(new Outcome.Stuck(StopReason.NOT_A_NUMBER));
    }

    private Outcome step(CountedObjective f, CountedEvaluation at, LocalModel model) {
        var trial = model.kind().filter(kind -> kind == Kind.MINIMUM).map(_ -> trial(f, at, model.newtonStep()));
        var measured = trial.map(Trial::contraction).filter(Double::isFinite);
        if (trial.isPresent() && trial.get().contraction() <= contraction
                && trial.get().to().value() <= at.value() + Math.abs(at.value()) * 1e-13) {
            return Outcome.accepted(trial.get().to(), trial.get().p(), detail(measured, new StepDetail.NewtonStep(Kind.MINIMUM)), this);
        }
        return Backtracking.halving(c1).startingAt(model.gradientStepSize()).along(new Ray(f, at, at.gradient().negative()))
                .map(found -> found.accepted(detail(measured, new StepDetail.SearchStep(found.search())), this))
                .orElse(new Outcome.Stuck(StopReason.NO_DECREASE));
    }

    private StepDetail detail(Optional<Double> measured, StepDetail taken) {
        return new StepDetail.HybridStep(measured, contraction, taken);
    }

    private static Trial trial(CountedObjective f, CountedEvaluation at, SimpleMatrix p) {
        var to = f.at(at.x().plus(p));
        return new Trial(p, to, to.gradient().normF() / at.gradient().normF());
    }
}
