package hesse.app.state;

import hesse.curvature.CriticalPoint;
import hesse.curvature.Definiteness;
import hesse.curvature.Hessian;
import hesse.curvature.HessianBounds;
import hesse.document.Point;
import hesse.document.Race;
import hesse.document.Runner;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.field.JetBounds;
import hesse.figure.race.Curvatures;
import hesse.figure.race.LockStep;
import hesse.figure.race.MappedRuns;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.PlaneMap;
import hesse.figure.race.RaceTable;
import hesse.figure.race.RunnerNames;
import hesse.figure.race.Track;
import hesse.objective.FieldObjective;
import hesse.objective.Objective;
import hesse.objective.TransformedObjective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;
import hesse.optimize.Trajectory;
import hesse.optimize.factory.MethodFactory;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ejml.simple.SimpleMatrix;

/// The runs of a race, in lock-step: one for each runner, in their order.
///
/// @param field  what they ran on
/// @param tracks the trajectories, unpacked for drawing, in step by iterations
/// @param ends   what the critical points are that runs converged to
/// @param curvatures the eigenvalues of H along each
/// @param mapped the runs in the race's other coordinates, mapped back; none if it has none
public record Runs(Field field, List<Trajectory> trajectories, List<Track> tracks, List<Optional<CriticalPoint.Kind>> ends,
                   List<Curvatures> curvatures, List<Mapped> mapped) {
    /// Runs whose markers, rings and numbers still leave a picture.
    private static final int MOST_IN_FULL = 3;

    /// A run in other coordinates, and as a track mapped back.
    public record Mapped(Trajectory run, Track track) {

        private Track inStepBy(LockStep lockStep) {
            return switch (lockStep) {
                case ITERATIONS -> track;
                case EVALUATIONS -> track.inStepBy(lockStep, run);
            };
        }
    }

    public Runs {
        trajectories = List.copyOf(trajectories);
        tracks = List.copyOf(tracks);
        ends = List.copyOf(ends);
        curvatures = List.copyOf(curvatures);
        mapped = List.copyOf(mapped);
    }

    /// Runs them.
    ///
    /// @param starts one for each runner
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    static Runs of(Field field, List<Runner> runners, List<Point> starts, Optional<PlaneMap> map, Stopping stopping, Cancellation cancellation) {
        var objective = new FieldObjective(field);
        var looks = MethodStyle.of(runners.stream().map(runner -> runner.method().name()).toList());
        var trajectories = new ArrayList<Trajectory>();
        var tracks = new ArrayList<Track>();
        for (int i = 0; i < runners.size(); i++) {
            var method = runners.get(i).method();
            var start = new SimpleMatrix(new double[] {starts.get(i).x(), starts.get(i).y()});
            trajectories.add(MethodFactory.method(method).run(objective, start, stopping, cancellation));
            tracks.add(Track.of(trajectories.get(i), method, looks.get(i)));
        }
        return new Runs(field, trajectories, tracks, trajectories.stream().map(run -> end(field, run)).toList(),
                tracks.stream().map(track -> Curvatures.along(track, field)).toList(),
                map.map(to -> mapped(to, objective, runners, starts, looks, stopping, cancellation)).orElse(List.of()));
    }

    /// All of them in z, where x = Tz. They stop as the others do, and not nearer to them by what T enlarges.
    private static List<Mapped> mapped(PlaneMap map, Objective objective, List<Runner> runners, List<Point> starts, List<MethodStyle> looks, Stopping stopping,
            Cancellation cancellation) {
        var t = map.matrix();
        var inverse = map.inverse();
        var inZ = new TransformedObjective(objective, t);
        var stoppingInZ = new Stopping(stopping.gradientTolerance(), stopping.stepLimit(), inverse.mult(stopping.centre()), stopping.farRadius() * map.enlargement());
        return IntStream.range(0, runners.size()).mapToObj(i -> {
            var start = inverse.mult(new SimpleMatrix(new double[] {starts.get(i).x(), starts.get(i).y()}));
            var method = runners.get(i).method();
            var run = MethodFactory.method(method).run(inZ, start, stoppingInZ, cancellation);
            return new Mapped(run, Track.of(run, method, looks.get(i).dotted(), (z, axis) -> t.get(axis, 0) * z.get(0) + t.get(axis, 1) * z.get(1)).drawn(false));
        }).toList();
    }

    private static Optional<CriticalPoint.Kind> end(Field field, Trajectory run) {
        if (run.reason() != StopReason.CONVERGED) {
            return Optional.empty();
        }
        var at = run.last().x();
        return Optional.of(CriticalPoint.Kind.of(Hessian.of(field.at(at.get(0), at.get(1))).definiteness()));
    }

    public List<ConfiguredMethod> methods() {
        return tracks.stream().map(Track::method).toList();
    }

    /// The tracks of those runners that are drawn, in step as the race is; of more than a few, only the selected one in full
    /// and on top.
    public List<Track> drawn(Race race) {
        var lineup = race.lineup();
        var drawn = new ArrayList<Track>();
        for (int i = 0; i < tracks.size(); i++) {
            if (i < lineup.runners().size() && lineup.isDrawn(i)) {
                drawn.add(track(i, race.lockStep()));
            }
        }
        if (drawn.size() > MOST_IN_FULL) {
            drawn.replaceAll(track -> track.drawn(false));
            selected(race).ifPresent(i -> drawn.add(track(i, race.lockStep())));
        }
        return drawn;
    }

    /// The runs in the race's other coordinates of those runners that are drawn, each with what it is compared with.
    public List<MappedRuns.Pair> mapped(Race race, Messages words) {
        var names = RunnerNames.of(methods(), words);
        return IntStream.range(0, mapped.size()).filter(i -> i < race.runners().size() && race.lineup().isDrawn(i))
                .mapToObj(i -> new MappedRuns.Pair(names.get(i), track(i, race.lockStep()), mapped.get(i).inStepBy(race.lockStep()))).toList();
    }

    /// The runners at the race's step, a row each.
    public RaceTable table(Race race, Messages words) {
        return RaceTable.of(IntStream.range(0, tracks.size()).mapToObj(i -> new RaceTable.Entry(trajectories.get(i), track(i, race.lockStep()), ends.get(i),
                i < race.runners().size() && race.lineup().isDrawn(i))).toList(), race.step(), words);
    }

    /// The index of the selected runner, if it has run.
    public OptionalInt selected(Race race) {
        int selected = race.lineup().selected();
        return selected < tracks.size() ? OptionalInt.of(selected) : OptionalInt.empty();
    }

    /// The track of a runner, in step by this.
    public Track track(int runner, LockStep lockStep) {
        return switch (lockStep) {
            case ITERATIONS -> tracks.get(runner);
            case EVALUATIONS -> tracks.get(runner).inStepBy(lockStep, trajectories.get(runner));
        };
    }

    /// The iterate at which a runner is on screen.
    public int iterate(int runner, Race race) {
        return track(runner, race.lockStep()).at(race.step());
    }

    /// What they ran on, as they saw it.
    public Objective objective() {
        return new FieldObjective(field);
    }

    /// The function at a runner's k-th iterate, without what is nothing but rounding.
    public Jet jet(int runner, int k) {
        return bounds(runner, k).nearest(field.at(tracks.get(runner).x()[k], tracks.get(runner).y()[k]).whereDefined());
    }

    /// What H is there, as far as rounding errors leave it known.
    public Definiteness definiteness(int runner, int k) {
        return HessianBounds.definiteness(jet(runner, k), bounds(runner, k));
    }

    private JetBounds bounds(int runner, int k) {
        var track = tracks.get(runner);
        return field.bounds(track.x()[k], track.y()[k]);
    }

    /// The step of the race at which the longest run ends.
    public int lastStep(LockStep lockStep) {
        return IntStream.range(0, tracks.size()).map(i -> track(i, lockStep).end()).max().orElse(0);
    }
}
