package hesse.app.state;

import hesse.curvature.Definiteness;
import hesse.curvature.HessianBounds;
import hesse.document.Point;
import hesse.document.Runner;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.Track;
import hesse.objective.FieldObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.MethodName;
import hesse.optimize.Stopping;
import hesse.optimize.Trajectory;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// The runs of a race, in lock-step: one for each runner, in their order.
///
/// @param field  what they ran on
/// @param tracks the trajectories, unpacked for drawing
public record Runs(Field field, List<Trajectory> trajectories, List<Track> tracks) {

    public Runs {
        trajectories = List.copyOf(trajectories);
        tracks = List.copyOf(tracks);
    }

    /// Runs them.
    ///
    /// @param starts one for each runner
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    static Runs of(Field field, List<Runner> runners, List<Point> starts, Stopping stopping, Cancellation cancellation) {
        var objective = new FieldObjective(field);
        var looks = MethodStyle.of(runners.stream().map(runner -> runner.method().name()).toList());
        var trajectories = new ArrayList<Trajectory>();
        var tracks = new ArrayList<Track>();
        for (int i = 0; i < runners.size(); i++) {
            var method = runners.get(i).method();
            var start = new SimpleMatrix(new double[] {starts.get(i).x(), starts.get(i).y()});
            trajectories.add(method.method().run(objective, start, stopping, cancellation));
            tracks.add(Track.of(trajectories.get(i), method, looks.get(i)));
        }
        return new Runs(field, trajectories, tracks);
    }

    public List<ConfiguredMethod> methods() {
        return tracks.stream().map(Track::method).toList();
    }

    /// The index of the first runner of a method.
    public OptionalInt first(MethodName method) {
        return IntStream.range(0, tracks.size()).filter(i -> tracks.get(i).method().name() == method).findFirst();
    }

    /// The function where a runner is at a step of the race, without what is nothing but rounding.
    public Jet jet(int runner, int step) {
        var track = tracks.get(runner);
        int k = track.at(step);
        return field.bounds(track.x()[k], track.y()[k]).nearest(field.at(track.x()[k], track.y()[k]).whereDefined());
    }

    /// What H is there, as far as rounding errors leave it known.
    public Definiteness definiteness(int runner, int step) {
        var track = tracks.get(runner);
        int k = track.at(step);
        return HessianBounds.definiteness(jet(runner, step), field.bounds(track.x()[k], track.y()[k]));
    }

    /// The last step of the longest run.
    public int lastStep() {
        return tracks.stream().mapToInt(Track::last).max().orElse(0);
    }
}
