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
import java.util.ArrayList;
import java.util.List;

/// BFGS that keeps the last m pairs instead of a matrix and applies them anew to a multiple of the identity in each step
/// (Liu & Nocedal, Math. Program. 45, 1989; Nocedal & Wright, Algorithm 7.5).
///
/// @param memory m ≥ 1
/// @param scale  whether the identity takes the newest pair's scale (eq. 7.20)
/// @param pairs  at most m, oldest first
public record LimitedMemoryBfgs(int memory, double c1, double c2, boolean scale, List<SecantPair> pairs) implements Method {

    public LimitedMemoryBfgs {
        pairs = List.copyOf(pairs);
    }

    @Override
    public Outcome step(CountedObjective f, CountedEvaluation at) {
        var gradient = at.gradient();
        double unit = scale && !pairs.isEmpty() ? InverseBfgsUpdate.scale(pairs.getLast()) : 1;
        double first = pairs.isEmpty() ? Math.min(1, 1 / gradient.normF()) : 1;
        return new StrongWolfe(first, c1, c2).along(new Ray(f, at, TwoLoopRecursion.times(pairs, unit, gradient).negative()))
                .map(found -> found.accepted(new StepDetail.LimitedMemoryStep(pairs, unit, found.search()), next(at, found)))
                .orElseGet(() -> pairs.isEmpty() ? new Outcome.Stuck(StopReason.NO_DECREASE)
                        : new LimitedMemoryBfgs(memory, c1, c2, scale, List.of()).step(f, at));
    }

    private LimitedMemoryBfgs next(CountedEvaluation at, Found found) {
        var pair = new SecantPair(found.p(), found.to().gradient().minus(at.gradient()));
        if (!InverseBfgsUpdate.isSafe(pair)) {
            return this;
        }
        var kept = new ArrayList<>(pairs.subList(Math.max(0, pairs.size() + 1 - memory), pairs.size()));
        kept.add(pair);
        return new LimitedMemoryBfgs(memory, c1, c2, scale, kept);
    }
}
