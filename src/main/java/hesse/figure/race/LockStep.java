package hesse.figure.race;

/// By what the runners of a race keep in step: how far each has come when the race has gone so many units, see [RaceClock].
public enum LockStep {
    /// Every runner at its k-th iterate.
    ITERATIONS,
    /// Every runner at the last iterate that it reaches with at most so many evaluations of f, ∇f, H and H v, each counted as one.
    EVALUATIONS,
    /// Every runner at the last iterate that it reached in that time, as it was measured here.
    TIME
}
