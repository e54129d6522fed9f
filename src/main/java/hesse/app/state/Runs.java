package hesse.app.state;

import hesse.curvature.CriticalPoint;
import hesse.curvature.QuadraticModel;
import hesse.document.Point;
import hesse.document.Race;
import hesse.document.Runner;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Jet;
import hesse.figure.chart.ChartedRun;
import hesse.figure.chart.Convergence;
import hesse.figure.race.Curvatures;
import hesse.figure.race.LockStep;
import hesse.figure.race.MappedRuns;
import hesse.figure.race.MethodStyle;
import hesse.figure.race.PlaneMap;
import hesse.figure.race.RaceClock;
import hesse.figure.race.RaceTable;
import hesse.figure.race.RunnerNames;
import hesse.figure.race.Track;
import hesse.figure.step.PlaneStep;
import hesse.figure.step.ProjectedStep;
import hesse.figure.step.StepSizeGauge;
import hesse.objective.Objective;
import hesse.optimize.ConfiguredMethod;
import hesse.optimize.StopReason;
import hesse.optimize.Stopping;
import hesse.optimize.TimedRun;
import hesse.optimize.Trajectory;
import hesse.optimize.factory.MethodFactory;
import hesse.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/// The runs of a race, in lock-step: one for each runner, in their order.
public final class Runs {
    /// Runs whose markers, rings and numbers still leave a picture.
    private static final int MOST_IN_FULL = 3;
    /// At about so many iterates of the longest run its eigenvalues are known first.
    private static final int FIRST_CURVATURES = 24;

    private final RunSpace space;
    private final List<TimedRun> timed;
    private final List<Trajectory> trajectories;
    private final List<Optional<CriticalPoint.Kind>> ends;
    private final List<Curvatures> curvatures;
    private final List<Track> mapped;
    private final Map<LockStep, RaceClock> clocks;
    private final Map<LockStep, List<Track>> tracks;

    private Runs(RunSpace space, List<ConfiguredMethod> methods, List<TimedRun> runs, List<Curvatures> curvatures, List<Track> mapped) {
        this(space, methods, runs, runs.stream().map(run -> end(space, run.trajectory())).toList(), curvatures, mapped);
    }

    private Runs(RunSpace space, List<ConfiguredMethod> methods, List<TimedRun> runs, List<Optional<CriticalPoint.Kind>> ends,
            List<Curvatures> curvatures, List<Track> mapped) {
        this.space = space;
        this.ends = ends;
        this.mapped = mapped;
        this.curvatures = List.copyOf(curvatures);
        timed = List.copyOf(runs);
        trajectories = runs.stream().map(TimedRun::trajectory).toList();
        var looks = MethodStyle.of(methods.stream().map(ConfiguredMethod::name).toList());
        var inSteps = IntStream.range(0, methods.size())
                .mapToObj(i -> Track.of(trajectories.get(i), methods.get(i), looks.get(i), space.projection())).toList();
        clocks = new EnumMap<>(LockStep.class);
        tracks = new EnumMap<>(LockStep.class);
        for (var lockStep : LockStep.values()) {
            var clock = RaceClock.of(lockStep, runs);
            clocks.put(lockStep, clock);
            tracks.put(lockStep,
                    IntStream.range(0, methods.size()).mapToObj(i -> inSteps.get(i).inStepBy(clock.arrivals().get(i))).toList());
        }
    }

    /// Runs them.
    ///
    /// @param starts   one for each runner
    /// @param map      other coordinates in which all run too, where they are in the plane
    /// @param passes   how often each runs for its times, see [TimedRun]
    /// @param nanoTime the clock for these times
    /// @return where the eigenvalues along them take long without these: see [#withCurvatures]
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    static Runs run(RunSpace space, List<Runner> runners, List<Point> starts, Optional<PlaneMap> map, Stopping stopping, int passes,
            LongSupplier nanoTime,
            Cancellation cancellation) {
        var objective = space.objective();
        var runs = new ArrayList<TimedRun>();
        for (int i = 0; i < runners.size(); i++) {
            runs.add(TimedRun.of(MethodFactory.method(runners.get(i).method()), objective, space.point(starts.get(i)), stopping, passes,
                    nanoTime, cancellation));
        }
        var methods = runners.stream().map(Runner::method).toList();
        var mapped = map.filter(_ -> space.dimension() == 2)
                .map(to -> CoordinateChange.tracks(to, objective, runners, starts, stopping, cancellation)).orElse(List.of());
        var unknown = runs.stream().map(run -> Curvatures.unknown(run.trajectory().iterates().size())).toList();
        var without = new Runs(space, methods, runs, unknown, mapped);
        return space.curvaturesTakeLong() ? without : without.withCurvatures(1, cancellation);
    }

    /// The same runs with the eigenvalues along them, coarse to fine: first at few iterates, in the end at all unless these are very many.
    ///
    /// @param publish takes them, each time with more
    /// @throws java.util.concurrent.CancellationException if the answer isn't wanted any more
    void withCurvatures(Cancellation cancellation, Consumer<Runs> publish) {
        int longest = trajectories.stream().mapToInt(run -> run.iterates().size()).max().orElse(0);
        int total = trajectories.stream().mapToInt(run -> run.iterates().size()).sum();
        int finest = Integer.highestOneBit(Math.max(1, 2 * Math.ceilDiv(total, space.mostCurvatures()) - 1));
        var known = this;
        for (int stride = Math.max(finest, Integer.highestOneBit(Math.max(1, longest / FIRST_CURVATURES))); stride >= finest; stride /= 2) {
            known = known.withCurvatures(stride, cancellation);
            publish.accept(known);
        }
    }

    private Runs withCurvatures(int stride, Cancellation cancellation) {
        return new Runs(this,
                IntStream.range(0, trajectories.size())
                .mapToObj(i -> space.curvatures(trajectories.get(i), curvatures.get(i), stride, cancellation)).toList());
    }

    /// Whether these are the same runs, however much is known of the eigenvalues along them.
    boolean areThoseOf(Runs other) {
        return timed == other.timed;
    }

    /// The same with other eigenvalues along them.
    private Runs(Runs same, List<Curvatures> curvatures) {
        space = same.space;
        timed = same.timed;
        trajectories = same.trajectories;
        ends = same.ends;
        mapped = same.mapped;
        clocks = same.clocks;
        tracks = same.tracks;
        this.curvatures = curvatures;
    }

    /// The same runs among the same variables, as they are seen from another plane.
    Runs seenFrom(RunSpace elsewhere) {
        return new Runs(elsewhere, methods(), timed, ends, curvatures, mapped);
    }

    private static Optional<CriticalPoint.Kind> end(RunSpace space, Trajectory run) {
        return run.reason() == StopReason.CONVERGED ? Optional.of(CriticalPoint.Kind.of(space.definiteness(run.last().x())))
                : Optional.empty();
    }

    /// What the point is that a runner converged to; empty where it didn't.
    public Optional<CriticalPoint.Kind> end(int runner) {
        return ends.get(runner);
    }

    /// What the plane on screen shows of what they ran on.
    public Field field() {
        return space.field();
    }

    /// Where they took place.
    public RunSpace space() {
        return space;
    }

    public List<Trajectory> trajectories() {
        return trajectories;
    }

    /// The trajectories, unpacked for drawing, in step by iterations.
    public List<Track> tracks() {
        return tracks.get(LockStep.ITERATIONS);
    }

    /// The eigenvalues of H along each.
    public List<Curvatures> curvatures() {
        return curvatures;
    }

    public RaceClock clock(LockStep lockStep) {
        return clocks.get(lockStep);
    }

    public List<ConfiguredMethod> methods() {
        return tracks().stream().map(Track::method).toList();
    }

    /// The indices of those runners that are drawn, in the order of drawing: of more than a few, the selected one on top.
    public List<Integer> drawnRunners(Race race) {
        var lineup = race.lineup();
        var drawn = new ArrayList<Integer>();
        for (int i = 0; i < trajectories.size(); i++) {
            if (i < lineup.runners().size() && lineup.isDrawn(i)) {
                drawn.add(i);
            }
        }
        Integer selected = lineup.selected();
        if (drawn.size() > MOST_IN_FULL && drawn.remove(selected)) {
            drawn.add(selected);
        }
        return drawn;
    }

    /// The indices of those runners whose curvatures are shown together: the selected one on top, before it those that are drawn and have a
    /// step size that curvature bounds.
    public List<Integer> curvatureRunners(Race race) {
        var selected = selected(race);
        var shown = new ArrayList<Integer>(drawnRunners(race).stream().filter(i -> selected.isEmpty() || i != selected.getAsInt())
                .filter(i -> ChartedRun.edge(methods().get(i)).isPresent()).toList());
        selected.ifPresent(shown::add);
        return shown;
    }

    /// What a chart shows of those.
    public List<ChartedRun> curvatureRuns(Race race) {
        return curvatureRunners(race).stream().map(i -> new ChartedRun(track(i, race.lockStep()), curvatures.get(i))).toList();
    }

    /// Their tracks, in step as the race is; of more than a few, only the selected one's in full.
    public List<Track> drawn(Race race) {
        var runners = drawnRunners(race);
        boolean few = runners.size() <= MOST_IN_FULL;
        return runners.stream().map(i -> track(i, race.lockStep()).drawn(few || i == race.lineup().selected())).toList();
    }

    /// The runs in the race's other coordinates, mapped back, in step by iterations; none if it has none.
    public List<Track> mapped() {
        return mapped;
    }

    /// Those of the runners that are drawn, each with the run that it is compared with.
    public List<MappedRuns.Pair> mapped(Race race, Messages words) {
        var names = RunnerNames.of(methods(), words);
        return drawnRunners(race).stream().filter(i -> i < mapped.size())
                .map(i -> new MappedRuns.Pair(names.get(i), track(i, race.lockStep()), mapped.get(i))).toList();
    }

    /// What charts show of them, up to the race's step.
    ///
    /// @param known critical points of the function
    public Convergence convergence(Race race, List<CriticalPoint> known) {
        var runners = drawnRunners(race);
        var drawn = drawn(race);
        return new Convergence(IntStream.range(0, runners.size())
                .mapToObj(i -> new ChartedRun(drawn.get(i), curvatures.get(runners.get(i)))).toList(),
                known, clock(race.lockStep()), race.step());
    }

    /// The runners at the race's step, a row each.
    public RaceTable table(Race race, Messages words) {
        return RaceTable.of(IntStream.range(0, trajectories.size())
                .mapToObj(i -> new RaceTable.Entry(timed.get(i), track(i, race.lockStep()), ends.get(i),
                i < race.runners().size() && race.lineup().isDrawn(i), k -> errors(i, k))).toList(), race.lockStep(), race.step(), words);
    }

    /// Whether there is such an iterate.
    public boolean has(HoveredIterate iterate) {
        return iterate.runner() < trajectories.size() && iterate.k() < trajectories.get(iterate.runner()).iterates().size();
    }

    /// The index of the selected runner, if it has run.
    public OptionalInt selected(Race race) {
        int selected = race.lineup().selected();
        return selected < trajectories.size() ? OptionalInt.of(selected) : OptionalInt.empty();
    }

    /// The selected runner's step that is next on screen; none at the end of its run. A step among more than two variables has no picture
    /// in the plane.
    public Optional<PlaneStep> step(Race race) {
        var selected = selected(race);
        if (selected.isEmpty() || space.dimension() > 2) {
            return Optional.empty();
        }
        int runner = selected.getAsInt();
        int k = iterate(runner, race);
        var track = tracks().get(runner);
        return trajectories.get(runner).step(k)
                .map(step -> PlaneStep.of(field(), new QuadraticModel(track.x()[k], track.y()[k], jet(runner, k)),
                step.p().get(0), step.p().get(1), step.detail(), track.looks()));
    }

    /// The selected runner's step that is next on screen, as the plane shows it; none at the end of its run, nor in the plane itself.
    public Optional<ProjectedStep> projectedStep(Race race) {
        var selected = selected(race);
        if (selected.isEmpty() || space.dimension() == 2) {
            return Optional.empty();
        }
        int runner = selected.getAsInt();
        int k = iterate(runner, race);
        var track = tracks().get(runner);
        return trajectories.get(runner).step(k).map(step -> {
            var gradient = trajectories.get(runner).iterates().get(k).gradient();
            var slope = space.seen(gradient);
            var along = space.seen(step.p());
            return new ProjectedStep(track.x()[k], track.y()[k], slope.x(), slope.y(), gradient.normF(), along.x(), along.y(),
                    step.p().normF(), track.looks());
        });
    }

    /// The track of a runner, in step by this.
    public Track track(int runner, LockStep lockStep) {
        return tracks.get(lockStep).get(runner);
    }

    /// The iterate at which a runner is on screen.
    public int iterate(int runner, Race race) {
        return track(runner, race.lockStep()).at(race.step());
    }

    /// What they ran on, as they saw it.
    public Objective objective() {
        return space.objective();
    }

    /// The function along the plane's directions at a runner's k-th iterate.
    public Jet jet(int runner, int k) {
        return space.jet(trajectories.get(runner).iterates().get(k).x());
    }

    /// How far each number of that jet may be off; NaN where nothing is known.
    public Jet errors(int runner, int k) {
        return space.errors(trajectories.get(runner).iterates().get(k).x());
    }

    /// H's eigenvalues at a runner's k-th iterate, or where they aren't known there yet at the last one before it at which they are.
    public StepSizeGauge.Curvature curvature(int runner, int k) {
        int known = curvatures.get(runner).known(k);
        return new StepSizeGauge.Curvature(curvatures.get(runner).lambdaMin()[known], curvatures.get(runner).lambdaMax()[known]);
    }

    /// Where a runner is at its k-th iterate, by all coordinates; new.
    public double[] point(int runner, int k) {
        return trajectories.get(runner).iterates().get(k).x().copy().getDDRM().getData();
    }

    /// H's eigenvalues at the minimum that a runner converges to, and otherwise at the one nearest to its start.
    ///
    /// @param known critical points of the function in the plane, which aren't those of runs among more weights
    public Optional<StepSizeGauge.Curvature> minimum(int runner, List<CriticalPoint> known) {
        var track = tracks().get(runner);
        if (ends.get(runner).equals(Optional.of(CriticalPoint.Kind.MINIMUM))) {
            return Optional.of(curvature(runner, track.last()));
        }
        if (space.dimension() > 2) {
            return Optional.empty();
        }
        return known.stream().filter(point -> point.kind() == CriticalPoint.Kind.MINIMUM)
                .min(Comparator.comparingDouble(point -> Math.hypot(point.x() - track.x()[0], point.y() - track.y()[0])))
                .map(point -> point.hessian().eigen()).map(eigen -> new StepSizeGauge.Curvature(eigen.lambdaMin(), eigen.lambdaMax()));
    }

    /// The step of the race at which the longest run ends.
    public int lastStep(LockStep lockStep) {
        return IntStream.range(0, trajectories.size()).map(i -> track(i, lockStep).end()).max().orElse(0);
    }
}
