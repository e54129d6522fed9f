package hesse.optimize.conjugate;

import hesse.optimize.CountedEvaluation;
import hesse.optimize.CountedObjective;
import hesse.optimize.Method;
import hesse.optimize.Outcome;
import hesse.optimize.StepDetail;
import hesse.optimize.StopReason;
import hesse.optimize.linesearch.Backtracking;
import hesse.optimize.linesearch.Ray;

/// Newton's direction as far as conjugate gradients come with products H v alone, then backtracking (line search Newton-CG:
/// Nocedal & Wright, Algorithm 7.1, with its forcing sequence min(½, √‖∇f‖)). Where the first direction already meets negative
/// curvature it is −∇f, where a later one does, what was reached before.
public record NewtonCg(double c1) implements Method {

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        double length = at.gradient().normF();
        var inner = InnerCg.solve(at.gradient(), at::hessianTimes, Math.min(0.5, Math.sqrt(length)) * length);
        if (inner.isEmpty()) {
            return new Outcome.Stuck(at.hessianNorm().isPresent() ? StopReason.OVERFLOW : StopReason.NOT_A_NUMBER);
        }
        return Backtracking.halving(c1).along(new Ray(f, at, inner.get().path().getLast()))
                .map(found ->
                found.accepted(new StepDetail.TruncatedNewtonStep(inner.get().path(), inner.get().ending(), found.search()), this))
                .orElse(new Outcome.Stuck(StopReason.NO_DECREASE));
    }
}
