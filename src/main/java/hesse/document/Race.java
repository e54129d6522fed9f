package hesse.document;

import hesse.figure.race.LockStep;
import hesse.figure.race.PlaneMap;
import hesse.optimize.MethodName;
import hesse.optimize.MethodParameter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/// The race of the methods: where it starts (nowhere before the first click), who takes part, how many steps each may make,
/// by what the runners keep in step, and how far they are on screen, in units of that, 0 being the start.
///
/// @param map other coordinates in which all run once more; empty for none
public record Race(Optional<Point> start, Lineup lineup, int stepLimit, LockStep lockStep, int step, Optional<PlaneMap> map) {

    public static final int LARGEST_STEP_LIMIT = 10_000;

    /// Gradient descent against Newton's method.
    public static final Race INITIAL = new Race(Optional.empty(), Lineup.INITIAL, 200, LockStep.ITERATIONS, 0, Optional.empty());

    public Race {
        if (stepLimit < 1 || stepLimit > LARGEST_STEP_LIMIT || step < 0) {
            throw new IllegalArgumentException("step " + step + " of at most " + stepLimit);
        }
    }

    /// In step by iterations, the first runner selected.
    public Race(Optional<Point> start, List<Runner> runners, int stepLimit, int step) {
        this(start, Lineup.of(runners), stepLimit, LockStep.ITERATIONS, step, Optional.empty());
    }

    public List<Runner> runners() {
        return lineup.runners();
    }

    /// Where each runner starts; empty while one of them doesn't know.
    public Optional<List<Point>> starts() {
        var starts = runners().stream().flatMap(runner -> runner.start().or(() -> start).stream()).toList();
        return starts.size() == runners().size() && (start.isPresent() || !starts.isEmpty()) ? Optional.of(starts) : Optional.empty();
    }

    /// This race from another start, shown at its first step. Runners with a start of their own keep it.
    public Race from(Point newStart) {
        return new Race(Optional.of(newStart), lineup, stepLimit, lockStep, 0, map);
    }

    /// This race from another start, at the same step.
    public Race movedTo(Point newStart) {
        return new Race(Optional.of(newStart), lineup, stepLimit, lockStep, step, map);
    }

    /// This race without any start.
    public Race cleared() {
        return new Race(Optional.empty(), lineup.with(runners().stream().map(Runner::withTheOthers).toList()), stepLimit, lockStep, 0, map);
    }

    public Race with(Lineup changed) {
        return new Race(start, changed, stepLimit, lockStep, step, map);
    }

    /// This race with another line-up, made from the present one.
    public Race with(UnaryOperator<Lineup> change) {
        return with(change.apply(lineup));
    }

    public Race with(List<Runner> changed) {
        return with(lineup.with(changed));
    }

    /// See [Lineup#value(MethodName, MethodParameter)].
    public OptionalDouble value(MethodName method, MethodParameter parameter) {
        return lineup.value(method, parameter);
    }

    /// See [Lineup#with(MethodName, MethodParameter, double)].
    public Race with(MethodName method, MethodParameter parameter, double value) {
        return with(lineup.with(method, parameter, value));
    }

    public Race withMap(Optional<PlaneMap> changed) {
        return new Race(start, lineup, stepLimit, lockStep, step, changed);
    }

    public Race withStepLimit(int changed) {
        return new Race(start, lineup, changed, lockStep, lockStep == LockStep.ITERATIONS ? Math.min(step, changed) : step, map);
    }

    /// This race kept in step by something else, and how far it is in units of that.
    public Race with(LockStep changed, int stepThen) {
        return new Race(start, lineup, stepLimit, changed, stepThen, map);
    }

    public Race at(int changed) {
        return new Race(start, lineup, stepLimit, lockStep, changed, map);
    }
}
