package hesse.document;

import java.util.Optional;

/// The race of the methods: where it starts (nowhere before the first click), the step size η > 0 of those that take
/// one, how many steps are computed at most, and the step on screen, 0 being the start.
public record Race(Optional<Point> start, double stepSize, int stepLimit, int step) {

    public static final int LARGEST_STEP_LIMIT = 10_000;
    public static final Race INITIAL = new Race(Optional.empty(), 0.1, 200, 0);

    public Race {
        if (!(stepSize > 0) || Double.isInfinite(stepSize)) {
            throw new IllegalArgumentException("a step size is positive and finite, but was " + stepSize);
        }
        if (stepLimit < 1 || stepLimit > LARGEST_STEP_LIMIT || step < 0) {
            throw new IllegalArgumentException("step " + step + " of at most " + stepLimit);
        }
    }

    /// This race from another start, shown at its first step.
    public Race from(Point newStart) {
        return new Race(Optional.of(newStart), stepSize, stepLimit, 0);
    }

    /// This race from another start, at the same step.
    public Race movedTo(Point newStart) {
        return new Race(Optional.of(newStart), stepSize, stepLimit, step);
    }

    /// This race without a start.
    public Race cleared() {
        return new Race(Optional.empty(), stepSize, stepLimit, 0);
    }

    public Race withStepSize(double changed) {
        return new Race(start, changed, stepLimit, step);
    }

    public Race withStepLimit(int changed) {
        return new Race(start, stepSize, changed, Math.min(step, changed));
    }

    public Race at(int changed) {
        return new Race(start, stepSize, stepLimit, changed);
    }
}
