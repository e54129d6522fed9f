package hesse.expression.simplification;

/// Counts the steps of one piece of work and ends it when there are too many.
final class WorkLimit {
    private int left;

    WorkLimit(int steps) {
        left = steps;
    }

    /// @throws WorkLimitExceeded when the steps are used up
    void spend(int steps) {
        left -= steps;
        if (left < 0) {
            throw new WorkLimitExceeded();
        }
    }
}
