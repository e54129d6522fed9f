package hesse.document;

import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// The race of the methods: where it starts (nowhere before the first click), who takes part, how many steps are computed at
/// most, and the step on screen, 0 being the start.
///
/// @param runners at most [#MOST_RUNNERS], in the order in which they are shown
public record Race(Optional<Point> start, List<Runner> runners, int stepLimit, int step) {

    public static final int LARGEST_STEP_LIMIT = 10_000;
    public static final int MOST_RUNNERS = 100;

    /// Gradient descent against Newton's method.
    public static final Race INITIAL =
            new Race(Optional.empty(), List.of(Runner.of(MethodName.GRADIENT_DESCENT), Runner.of(MethodName.NEWTON)), 200, 0);

    public Race {
        runners = List.copyOf(runners);
        if (runners.size() > MOST_RUNNERS) {
            throw new IllegalArgumentException(runners.size() + " runners, of at most " + MOST_RUNNERS);
        }
        if (stepLimit < 1 || stepLimit > LARGEST_STEP_LIMIT || step < 0) {
            throw new IllegalArgumentException("step " + step + " of at most " + stepLimit);
        }
    }

    /// Where each runner starts; empty while one of them doesn't know.
    public Optional<List<Point>> starts() {
        var starts = runners.stream().flatMap(runner -> runner.start().or(() -> start).stream()).toList();
        return starts.size() == runners.size() && (start.isPresent() || !starts.isEmpty()) ? Optional.of(starts) : Optional.empty();
    }

    /// This race from another start, shown at its first step. Runners with a start of their own keep it.
    public Race from(Point newStart) {
        return new Race(Optional.of(newStart), runners, stepLimit, 0);
    }

    /// This race from another start, at the same step.
    public Race movedTo(Point newStart) {
        return new Race(Optional.of(newStart), runners, stepLimit, step);
    }

    /// This race without any start.
    public Race cleared() {
        return new Race(Optional.empty(), runners.stream().map(runner -> new Runner(runner.method(), Optional.empty())).toList(), stepLimit, 0);
    }

    public Race with(List<Runner> changed) {
        return new Race(start, changed, stepLimit, step);
    }

    /// The value of a parameter for the first runner of a method; empty if there is none.
    public OptionalDouble value(MethodName method, MethodParameter parameter) {
        return first(method).mapToDouble(i -> runners.get(i).method().value(parameter)).findFirst();
    }

    /// This race with another value of a parameter for the first runner of a method, if there is one.
    ///
    /// @throws IllegalArgumentException if the method has no such parameter or the value isn't allowed
    public Race with(MethodName method, MethodParameter parameter, double value) {
        var changed = new ArrayList<>(runners);
        first(method).forEach(i -> changed.set(i, runners.get(i).with(runners.get(i).method().with(parameter, value))));
        return with(changed);
    }

    private IntStream first(MethodName method) {
        return IntStream.range(0, runners.size()).filter(i -> runners.get(i).method().name() == method).limit(1);
    }

    public Race withStepLimit(int changed) {
        return new Race(start, runners, changed, Math.min(step, changed));
    }

    public Race at(int changed) {
        return new Race(start, runners, stepLimit, changed);
    }
}
