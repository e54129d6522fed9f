package hesse.optimize.secondorder;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.Backtracking;
import hesse.optimize.linesearch.Ray;
import org.ejml.simple.SimpleMatrix;

/// Newton's step, shortened by half until f decreases sufficiently (Boyd & Vandenberghe, Algorithm 9.5): the full step is
/// tried first and taken wherever it decreases f. Where Newton's direction leads uphill, or there is none, −∇f takes its place
/// (Nocedal & Wright, section 3.4).
public record DampedNewton(double c1) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        return LocalModel.of(at).map(model -> step(f, at, model)).orElse(new Outcome.Stuck(StopReason.NOT_A_NUMBER));
    }

    private Outcome step(CountedObjective f, CountedEvaluation at, LocalModel model) {
        var newton = model.kind().map(_ -> model.newtonStep()).filter(p -> at.gradient().dot(p) < 0);
        SimpleMatrix direction = newton.orElseGet(() -> at.gradient().negative());
        return Backtracking.halving(c1).startingAt(newton.isPresent() ? 1 : model.gradientStepSize()).along(new Ray(f, at, direction))
                .map(found -> found.accepted(new StepDetail.DampedNewtonStep(newton.isPresent(), found.search()), this))
                .orElse(new Outcome.Stuck(StopReason.NO_DECREASE));
    }
}
