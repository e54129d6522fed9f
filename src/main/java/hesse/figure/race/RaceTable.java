package hesse.figure.race;

import hesse.curvature.CriticalPoint.Kind;
import hesse.field.Jet;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.EvaluationCount;
import hesse.optimize.TimedRun;
import hesse.optimize.Trajectory;
import hesse.text.KebabCase;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/// The runners of a race at one of its steps, a row each, in their order.
public record RaceTable(List<RunnerRow> rows) {

    /// A runner with its run.
    ///
    /// @param track in step as the race is
    /// @param end   what the critical point is that the run ended at, if it did
    /// @param drawn whether it is drawn on the pictures
    /// @param off   how far f and its derivatives at the iterate of a number may be off; NaN where nothing is known
    public record Entry(TimedRun timed, Track track, Optional<Kind> end, boolean drawn, IntFunction<Jet> off) {

        private Trajectory run() {
            return timed.trajectory();
        }

        /// What the race counts on the way to an iterate.
        private double cost(int k, LockStep lockStep) {
            return lockStep == LockStep.TIME ? timed.seconds()[k] : track.clock()[k];
        }

        private boolean hasEnded(int step) {
            return track.at(step) == track.last();
        }

        private boolean wins() {
            return end.equals(Optional.of(Kind.MINIMUM));
        }
    }

    public RaceTable {
        rows = List.copyOf(rows);
    }

    /// @param lockStep what the race is kept in step by
    public static RaceTable of(List<Entry> entries, LockStep lockStep, int step, Messages words) {
        var methods = entries.stream().map(entry -> entry.track().method()).toList();
        var names = RunnerNames.of(methods, words);
        boolean over = entries.stream().allMatch(entry -> entry.hasEnded(step));
        var rows = new ArrayList<RunnerRow>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            int k = entry.track().at(step);
            var at = entry.run().iterates().get(k);
            rows.add(new RunnerRow(entry.track().looks(), names.get(i), RunnerNames.parameters(methods.get(i), words),
                    RunnerNames.wordings(i, methods, words), k,
                    at.f(), at.gradientNorm(), entry.off.apply(k), at.evaluations(),
                    lockStep == LockStep.TIME ? OptionalDouble.of(entry.cost(k, lockStep)) : OptionalDouble.empty(),
                    state(entry, step, words),
                    over ? rank(entry, entries, lockStep) : OptionalInt.empty(), entry.drawn()));
        }
        return new RaceTable(rows);
    }

    /// Before the first run: who takes part.
    ///
    /// @param started whether there is a start, from which they are being run
    public static RaceTable waiting(List<ConfiguredMethod> methods, List<MethodStyle> looks, List<Boolean> drawn, boolean started,
            Messages words) {
        var names = RunnerNames.of(methods, words);
        var rows = new ArrayList<RunnerRow>();
        for (int i = 0; i < methods.size(); i++) {
            rows.add(new RunnerRow(looks.get(i), names.get(i), RunnerNames.parameters(methods.get(i), words),
                    RunnerNames.wordings(i, methods, words), 0, Double.NaN, Double.NaN, Jet.UNDEFINED,
                    EvaluationCount.NONE, OptionalDouble.empty(),
                    words.text(started ? "figure.runner.state.computing" : "figure.runner.state.waiting"), OptionalInt.empty(),
                    drawn.get(i)));
        }
        return new RaceTable(rows);
    }

    private static String state(Entry entry, int step, Messages words) {
        if (!entry.hasEnded(step)) {
            return words.text("figure.runner.state.running");
        }
        if (entry.run().cycle().isPresent()) {
            return words.text("figure.runner.state.cycling");
        }
        return entry.end().map(kind -> words.text("figure.runner.state." + KebabCase.of(kind)))
                .orElseGet(() -> words.text("figure.runner.state." + KebabCase.of(entry.run().reason())));
    }

    /// Those that arrive together share a rank.
    private static OptionalInt rank(Entry entry, List<Entry> entries, LockStep lockStep) {
        if (!entry.wins()) {
            return OptionalInt.empty();
        }
        double cost = entry.cost(entry.track().last(), lockStep);
        long before = entries.stream().filter(other -> other.wins() && other.cost(other.track().last(), lockStep) < cost).count();
        return OptionalInt.of((int) before + 1);
    }
}
