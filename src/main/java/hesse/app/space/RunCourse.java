package hesse.app.space;

import hesse.app.state.Runs;
import java.util.List;
import java.util.stream.IntStream;

/// Where a run of a race has been and the others have ended, by all weights.
///
/// @param runner  the selected one
/// @param present the iterate of it that is on screen
record RunCourse(Runs runs, int runner, int present) {

    List<double[]> path() {
        return IntStream.range(0, count(runner)).mapToObj(k -> runs.point(runner, k)).toList();
    }

    double[] at(int iterate) {
        return runs.point(runner, iterate);
    }

    double[] end() {
        return end(runner);
    }

    double[] end(int other) {
        return runs.point(other, count(other) - 1);
    }

    boolean has(int other) {
        return other < runs.trajectories().size();
    }

    private int count(int of) {
        return runs.trajectories().get(of).iterates().size();
    }
}
