package hesse.optimize.basin;

import hesse.optimize.StopReason;

/// What becomes of the run from a start.
public enum Fate {
    /// It converges to one of the points that are listed.
    REACHED,
    /// It converges to another point: there are more than are listed.
    ELSEWHERE,
    /// It goes round and round.
    CYCLING,
    DIVERGED, NOT_A_NUMBER, SINGULAR_HESSIAN, UNBOUNDED_MODEL, NO_DECREASE, OVERFLOW, STEP_LIMIT;

    static Fate of(StopReason reason, boolean cycles) {
        return switch (reason) {
            case CONVERGED -> ELSEWHERE;
            case STEP_LIMIT -> cycles ? CYCLING : STEP_LIMIT;
            case DIVERGED -> DIVERGED;
            case NOT_A_NUMBER -> NOT_A_NUMBER;
            case SINGULAR_HESSIAN -> SINGULAR_HESSIAN;
            case UNBOUNDED_MODEL -> UNBOUNDED_MODEL;
            case NO_DECREASE -> NO_DECREASE;
            case OVERFLOW -> OVERFLOW;
        };
    }
}
