package hesse.figure.race;

import hesse.optimize.EvaluationCount;
import hesse.optimize.Trajectory;

/// By what the runners of a race keep in step: how far each has come when the race has gone so many units.
public enum LockStep {
    /// Every runner at its k-th iterate.
    ITERATIONS,
    /// Every runner at the last iterate that it reaches with at most so many evaluations of f, ∇f, H and H v, each counted as one.
    EVALUATIONS;

    /// For every iterate of a run how many units it takes to get there; ascending, 0 first.
    int[] clock(Trajectory run) {
        int[] clock = new int[run.iterates().size()];
        for (int k = 0; k < clock.length; k++) {
            clock[k] = switch (this) {
                case ITERATIONS -> k;
                case EVALUATIONS -> total(run.iterates().get(k).evaluations());
            };
        }
        return clock;
    }

    private static int total(EvaluationCount count) {
        return count.values() + count.gradients() + count.hessians() + count.products();
    }
}
