package hesse.curvature.search;

import hesse.curvature.search.RootPath.End;
import hesse.curvature.search.RootPath.Rule;
import hesse.field.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Goes from many points at once towards nearby solutions of ∇f = 0 ([RootPath]), a step of all of them with each
/// evaluation.
record RootPolish(CellField cells, Cancellation cancellation) {

    /// The ends of the paths from finite spots, in the same order: of descent, and where that fails of Newton's steps.
    List<End> from(List<Spot> starts, double radius) {
        var ends = new ArrayList<>(descentFrom(starts, radius));
        var failures = IntStream.range(0, ends.size()).filter(i -> !ends.get(i).isPlausible()).boxed().toList();
        var seconds = walk(Rule.NEWTON, failures.stream().map(starts::get).toList(), radius);
        for (int i = 0; i < failures.size(); i++) {
            ends.set(failures.get(i), seconds.get(i));
        }
        return ends;
    }

    /// The ends of descent only. No step is longer than the radius.
    List<End> descentFrom(List<Spot> starts, double radius) {
        return walk(Rule.DESCENT, starts, radius);
    }

    private List<End> walk(Rule rule, List<Spot> starts, double radius) {
        var paths = starts.stream().map(start -> new RootPath(rule, start, radius, cells)).toList();
        walk(paths);
        return paths.stream().map(RootPath::end).toList();
    }

    private void walk(List<RootPath> paths) {
        var x = new double[paths.size()];
        var y = new double[paths.size()];
        var walking = paths.stream().filter(RootPath::goesOn).toList();
        while (!walking.isEmpty()) {
            cancellation.check();
            for (int i = 0; i < walking.size(); i++) {
                x[i] = walking.get(i).trialX();
                y[i] = walking.get(i).trialY();
            }
            var trials = cells.at(x, y, walking.size());
            for (int i = 0; i < trials.length; i++) {
                walking.get(i).tried(trials[i]);
            }
            walking = walking.stream().filter(RootPath::goesOn).toList();
        }
    }
}
