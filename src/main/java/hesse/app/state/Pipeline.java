package hesse.app.state;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.curvature.Convexity;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPoints;
import hesse.curvature.proof.Certification;
import hesse.curvature.search.CriticalPointSearch;
import hesse.document.Exploration;
import hesse.document.PlaneFunction;
import hesse.document.Point;
import hesse.document.Race;
import hesse.document.Runner;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.field.Field;
import hesse.field.Window;
import hesse.field.kernel.KernelBackend;
import hesse.figure.map.MapExtent;
import hesse.figure.race.LockStep;
import hesse.figure.race.PlaneMap;
import hesse.figure.scale.Landscape;
import hesse.learning.example.ConvexForm;
import hesse.optimize.ConfiguredMethod;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;

/// Computes what follows from the exploration, in the background, each part keyed by just what it depends on:
///
/// formula and parameters → field → survey of the window → (pictures, by the views); field and window → critical points → proofs about
/// them; field, runners and their starts → a run each → where these take long, the eigenvalues along them. [Results] holds what comes of it
/// until the picture that it belongs to is on screen.
public final class Pipeline {
    private static final int MOST_PASSES = 5;
    private static final int MOST_TIMED_STEPS = 20_000;

    private record Ground(PlaneFunction function, Window window) {}

    private record Surveyed(PlaneFunction function, Landscape landscape) {}

    private record Region(PlaneFunction function, Field field, Window window) {}

    private record Found(Region region, CriticalPoints points) {}

    private record Proved(Region region, CriticalPointReport report) {}

    private record Racing(Field field, Optional<Source> beyond, Window home, List<Runner> runners, List<Point> starts, int stepLimit,
            Optional<PlaneMap> map, int passes) {

        /// Whether the runs are those of another race among the same variables, wherever the plane lies from which they are seen.
        boolean isThatOf(Racing other) {
            return beyond.flatMap(own ->
                    other.beyond.filter(theirs -> own.isSameBeyondThePlane(theirs) && variables(own).equals(other.variables(theirs))))
                    .isPresent()
                    && methods().equals(other.methods()) && stepLimit == other.stepLimit && passes == other.passes;
        }

        private List<List<Double>> variables(Source source) {
            return starts.stream().map(start -> DoubleStream.of(source.startAt(start)).boxed().toList()).toList();
        }

        private List<ConfiguredMethod> methods() {
            return runners.stream().map(Runner::method).toList();
        }
    }

    private record Raced(Optional<Racing> race, Optional<Runs> runs) {}

    /// Runs, and what they are to be seen from.
    private record Sight(Runs runs, Field field, Source source) {}

    private final ExplorationModel model;
    private final Results results;
    private final LongSupplier nanoTime;
    private final ObservableDoubleValue aspect;
    private final ConflatedTask<Ground, Surveyed> landscapes;
    private final ConflatedTask<Region, Found> critical;
    private final ConflatedTask<Found, Proved> reports;
    private final ConflatedTask<Optional<Racing>, Raced> races;
    private final ConflatedTask<Sight, Runs> sights;
    private final ConflatedTask<Runs, Runs> curvatures;
    private final BooleanBinding busy;
    private final FunctionCompiler compiler;
    /// Null until the first.
    private Surveyed newest;
    /// The race that was asked for, and what came of the last one.
    private Optional<Racing> asked = Optional.empty();
    private Raced raced = new Raced(Optional.empty(), Optional.empty());

    /// @param kernels compute the fields
    /// @param nanoTime a clock for how long runs take
    /// @param aspect  the map's width over its height; NaN while there is no map
    public Pipeline(ExplorationModel model, Results results, Workers workers, KernelBackend kernels, LongSupplier nanoTime,
            ObservableDoubleValue aspect) {
        compiler = new FunctionCompiler(kernels);
        this.model = model;
        this.results = results;
        this.nanoTime = nanoTime;
        this.aspect = aspect;
        landscapes = new ConflatedTask<>(workers, TaskPriority.INTERACTIVE, this::survey, this::show);
        critical = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, Pipeline::search, this::show);
        reports = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, Pipeline::prove, this::show);
        races = new ConflatedTask<>(workers, TaskPriority.NORMAL, this::race, this::show);
        sights = new ConflatedTask<>(workers, TaskPriority.NORMAL,
                (sight, _, publish) -> publish.accept(sight.runs.seenFrom(sight.runs.space().from(sight.field, sight.source))),
                results::race);
        curvatures = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, Runs::withCurvatures, this::showCurvatures);
        busy = landscapes.busyProperty().or(critical.busyProperty()).or(reports.busyProperty()).or(races.busyProperty())
                .or(sights.busyProperty())
                .or(curvatures.busyProperty());
        model.property().subscribe(this::request);
        aspect.subscribe(_ -> request(model.get()));
        sights.busyProperty().subscribe(this::sayWhetherRaced);
    }

    /// True while anything is computed that [Results] hold.
    public ObservableBooleanValue busy() {
        return busy;
    }

    private void request(Exploration exploration) {
        landscapes.request(new Ground(exploration.source().function(), shownWindow(exploration, aspect.get())));
        requestRace();
        sayWhetherRaced();
    }

    private void sayWhetherRaced() {
        boolean known = newest != null && newest.function().equals(model.get().source().function()) && raced.race().equals(asked);
        results.computeRuns(!known || sights.busyProperty().get());
    }

    /// The window on screen: the exploration's, fitted to the map.
    public static Window shownWindow(Exploration exploration, double aspect) {
        return MapExtent.of(exploration.window(), aspect, exploration.view().equalScales());
    }

    /// Never given up, for it is short: so that pictures keep coming during a long gesture.
    private void survey(Ground ground, Cancellation cancellation, Consumer<Surveyed> publish) {
        var field = compiler.compile(ground.function());
        publish.accept(new Surveyed(ground.function(), Landscape.of(field, ground.window(), Cancellation.NEVER)));
    }

    /// A survey of a function that has been changed since is of no use: its picture would come after the change.
    private void show(Surveyed surveyed) {
        if (surveyed.function().equals(model.get().source().function())) {
            var landscape = surveyed.landscape();
            newest = surveyed;
            requestRace();
            results.survey(surveyed.function(), landscape);
            sayWhetherRaced();
            critical.request(new Region(surveyed.function(), landscape.field(), landscape.window()));
        }
    }

    private static void search(Region region, Cancellation cancellation, Consumer<Found> publish) {
        publish.accept(new Found(region, CriticalPointSearch.in(region.field(), region.window(), cancellation)));
    }

    private void show(Found found) {
        results.find(found.region().field(), found.points());
        reports.request(found);
    }

    private static void prove(Found found, Cancellation cancellation, Consumer<Proved> publish) {
        var region = found.region();
        var report = Certification.report(region.field(), region.window(), found.points(), cancellation);
        publish.accept(new Proved(region, byForm(region.function()).map(report::with).orElse(report)));
    }

    private static Optional<Convexity> byForm(PlaneFunction function) {
        return switch (function) {
            case PlaneFunction.OfExpression _ -> Optional.empty();
            case PlaneFunction.OfLoss(var loss, var plane) -> ConvexForm.of(loss, plane);
        };
    }

    private void show(Proved proved) {
        results.prove(proved.region().field(), proved.region().window(), proved.report());
    }

    /// The race on a function that isn't surveyed yet is requested when it is.
    private void requestRace() {
        if (newest != null && newest.function().equals(model.get().source().function())) {
            var race = model.get().race();
            var wanted = race.starts().map(starts ->
                    new Racing(newest.landscape().field(), Optional.of(model.get().source()).filter(Source::isBeyondThePlane),
                            model.get().home(), race.runners(), starts, race.stepLimit(), race.map(), passes(race)));
            if (wanted.filter(racing -> asked.filter(racing::isThatOf).isPresent()).isEmpty()) {
                asked = wanted;
                races.request(wanted);
            }
            showFromHere();
        }
    }

    /// The runs of a race that is known are those of every plane; only how they are seen is worked out anew.
    private void showFromHere() {
        if (asked.isPresent() && raced.race().equals(asked)) {
            raced.runs().filter(runs -> runs.field() != newest.landscape().field())
                    .ifPresent(runs -> sights.request(new Sight(runs, newest.landscape().field(), model.get().source())));
        }
    }

    /// A race that is kept in step by time runs several times, for its times, as far as people don't have to wait for it.
    private static int passes(Race race) {
        long steps = (long) Math.max(1, race.runners().size()) * race.stepLimit();
        return race.lockStep() == LockStep.TIME ? Math.clamp(MOST_TIMED_STEPS / steps, 1, MOST_PASSES) : 1;
    }

    private void show(Raced finished) {
        raced = finished;
        finished.runs().ifPresentOrElse(results::race, results::clearRuns);
        sayWhetherRaced();
        finished.runs().filter(runs -> runs.space().curvaturesTakeLong()).ifPresent(curvatures::request);
        showFromHere();
    }

    private void showCurvatures(Runs known) {
        if (raced.runs().filter(known::areThoseOf).isPresent()) {
            raced = new Raced(raced.race(), Optional.of(known));
            if (known.field() == newest.landscape().field()) {
                results.race(known);
            } else {
                showFromHere();
            }
        }
    }

    private void race(Optional<Racing> racing, Cancellation cancellation, Consumer<Raced> publish) {
        if (racing.isEmpty()) {
            publish.accept(new Raced(racing, Optional.empty()));
            return;
        }
        var race = racing.get();
        var space = RunSpace.of(race.field(), race.beyond());
        var stopping = space.stopping(race.home(), race.stepLimit());
        publish.accept(new Raced(racing,
                Optional.of(Runs.run(space, race.runners(), race.starts(), race.map(), stopping, race.passes(), nanoTime, cancellation))));
    }
}
