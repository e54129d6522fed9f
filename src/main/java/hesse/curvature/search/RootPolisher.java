package hesse.curvature.search;

import hesse.curvature.search.RootIteration.End;
import hesse.curvature.search.RootIteration.Rule;
import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Iterates from many points at once towards nearby solutions of ∇f = 0 ([RootIteration]), a step of all of them with each
/// evaluation.
record RootPolisher(ScaledField cells, Cancellation cancellation) {

    /// The ends of the iterations from finite jets, in the same order: of descent, and where that fails of Newton's steps.
    List<End> from(List<ScaledJet> starts, double radius) {
        var ends = new ArrayList<>(descentFrom(starts, radius));
        var failures = IntStream.range(0, ends.size()).filter(i -> !ends.get(i).isPlausible()).boxed().toList();
        var seconds = iterate(Rule.NEWTON, failures.stream().map(starts::get).toList(), radius);
        for (int i = 0; i < failures.size(); i++) {
            ends.set(failures.get(i), seconds.get(i));
        }
        return ends;
    }

    /// The ends of descent only. No step is longer than the radius.
    List<End> descentFrom(List<ScaledJet> starts, double radius) {
        return iterate(Rule.DESCENT, starts, radius);
    }

    private List<End> iterate(Rule rule, List<ScaledJet> starts, double radius) {
        var iterations = starts.stream().map(start -> new RootIteration(rule, start, radius, cells)).toList();
        iterate(iterations);
        return iterations.stream().map(RootIteration::end).toList();
    }

    private void iterate(List<RootIteration> iterations) {
        var x = new double[iterations.size()];
        var y = new double[iterations.size()];
        var running = iterations.stream().filter(RootIteration::goesOn).toList();
        while (!running.isEmpty()) {
            cancellation.check();
            for (int i = 0; i < running.size(); i++) {
                x[i] = running.get(i).trialX();
                y[i] = running.get(i).trialY();
            }
            var trials = cells.at(x, y, running.size());
            for (int i = 0; i < trials.length; i++) {
                running.get(i).tried(trials[i]);
            }
            running = running.stream().filter(RootIteration::goesOn).toList();
        }
    }
}
