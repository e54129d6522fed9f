package hesse.curvature;

import hesse.field.Cancellation;
import java.util.List;

/// Goes from many points at once to nearby solutions of ∇f = 0 ([RootPath]), a step of all of them with each evaluation.
record RootPolish(CellField cells, Cancellation cancellation) {

    /// Where a path ended, how long its last step was in cells and ‖∇f‖ where it began. That ∇f vanishes there isn't said.
    record End(Spot spot, double lastStep, double firstSlope) {}

    /// The ends of the paths from finite spots, in the same order. No step is longer than the radius, in cells.
    List<End> from(List<Spot> starts, double radius) {
        var paths = starts.stream().map(start -> new RootPath(start, radius, cells)).toList();
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
