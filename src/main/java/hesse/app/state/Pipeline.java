package hesse.app.state;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.curvature.CriticalPointReport;
import hesse.curvature.CriticalPointSearch;
import hesse.curvature.CriticalPoints;
import hesse.document.Exploration;
import hesse.document.Point;
import hesse.field.Cancellation;
import hesse.field.CompiledField;
import hesse.field.Field;
import hesse.field.KernelBackend;
import hesse.field.Window;
import hesse.figure.map.MapExtent;
import hesse.figure.scale.Landscape;
import hesse.objective.FieldObjective;
import hesse.optimize.MethodName;
import hesse.optimize.Stopping;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import org.ejml.simple.SimpleMatrix;

/// Computes what follows from the exploration, in the background, each part keyed by just what it depends on:
///
/// formula and parameters → field → survey of the window → (pictures, by the views); field and window → critical
/// points → proofs about them; field, start and step size → a run of every method.
public final class Pipeline {
    /// A run has diverged when it is this many window diagonals away from the window's middle.
    private static final double FAR = 1000;
    private static final double TOLERANCE = 1e-12;

    private record Ground(Subject subject, Window window) {}

    private record Surveyed(Subject subject, Landscape landscape) {}

    private record Region(Field field, Window window) {}

    private record Found(Region region, CriticalPoints points) {}

    private record Proved(Region region, CriticalPointReport report) {}

    private record Racing(Field field, Window home, Point start, double stepSize, int stepLimit) {}

    private final ExplorationModel model;
    private final Results results;
    private final ObservableDoubleValue aspect;
    private final ConflatedTask<Ground, Surveyed> landscapes;
    private final ConflatedTask<Region, Found> critical;
    private final ConflatedTask<Found, Proved> reports;
    private final ConflatedTask<Optional<Racing>, Optional<Runs>> races;
    private final BooleanBinding busy;
    private final Compiler compiler;
    private Region shownRegion;

    /// @param kernels compute the fields
    /// @param aspect  the map's width over its height; NaN while there is no map
    public Pipeline(ExplorationModel model, Results results, Workers workers, KernelBackend kernels, ObservableDoubleValue aspect) {
        compiler = new Compiler(kernels);
        this.model = model;
        this.results = results;
        this.aspect = aspect;
        landscapes = new ConflatedTask<>(workers, TaskPriority.INTERACTIVE, this::survey, this::show);
        critical = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, Pipeline::search, this::show);
        reports = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, Pipeline::prove, this::show);
        races = new ConflatedTask<>(workers, TaskPriority.NORMAL, Pipeline::race, results.runs::set);
        busy = landscapes.busyProperty().or(critical.busyProperty()).or(reports.busyProperty()).or(races.busyProperty());
        model.property().subscribe(this::request);
        aspect.subscribe(_ -> request(model.get()));
    }

    /// True while anything is computed that [Results] hold.
    public ObservableBooleanValue busy() {
        return busy;
    }

    private void request(Exploration exploration) {
        landscapes.request(new Ground(Subject.of(exploration.formula()), shownWindow(exploration, aspect.get())));
        requestRace();
    }

    /// The window on screen: the exploration's, fitted to the map.
    public static Window shownWindow(Exploration exploration, double aspect) {
        return MapExtent.of(exploration.window(), aspect, exploration.view().equalScales());
    }

    /// Never given up, for it is short: so that pictures keep coming during a long gesture.
    private void survey(Ground ground, Cancellation cancellation, Consumer<Surveyed> publish) {
        var field = compiler.compile(ground.subject());
        publish.accept(new Surveyed(ground.subject(), Landscape.of(field, ground.window(), Cancellation.NEVER)));
    }

    private void show(Surveyed surveyed) {
        var landscape = surveyed.landscape();
        results.subject = surveyed.subject();
        if (results.field.get() != landscape.field()) {
            results.criticalPoints.set(Optional.empty());
            results.field.set(landscape.field());
        }
        results.landscape.set(landscape);
        var region = new Region(landscape.field(), landscape.window());
        if (!region.equals(shownRegion)) {
            shownRegion = region;
            results.report.set(Optional.empty());
        }
        critical.request(region);
        requestRace();
    }

    private static void search(Region region, Cancellation cancellation, Consumer<Found> publish) {
        publish.accept(new Found(region, CriticalPointSearch.in(region.field(), region.window(), cancellation)));
    }

    private void show(Found found) {
        results.criticalPoints.set(Optional.of(found.points()));
        reports.request(found);
    }

    private static void prove(Found found, Cancellation cancellation, Consumer<Proved> publish) {
        var region = found.region();
        publish.accept(new Proved(region, CriticalPointReport.of(region.field(), region.window(), found.points(), cancellation)));
    }

    /// The proof may know more points than the search. What is proved of another window isn't shown any more.
    private void show(Proved proved) {
        if (proved.region().equals(shownRegion)) {
            results.criticalPoints.set(Optional.of(proved.report().points()));
            results.report.set(Optional.of(proved.report()));
        }
    }

    private void requestRace() {
        if (!results.areOf(model.get().formula())) {
            // The new function is still being compiled: the old one has no business with the new race.
            return;
        }
        var race = model.get().race();
        races.request(race.start().map(start ->
                new Racing(results.field.get(), model.get().home(), start, race.stepSize(), race.stepLimit())));
    }

    private static void race(Optional<Racing> racing, Cancellation cancellation, Consumer<Optional<Runs>> publish) {
        publish.accept(racing.map(race -> {
            var objective = new FieldObjective(race.field());
            var start = new SimpleMatrix(new double[] {race.start().x(), race.start().y()});
            var home = race.home();
            var stopping = new Stopping(TOLERANCE, race.stepLimit(), new SimpleMatrix(new double[] {home.xCenter(), home.yCenter()}),
                    FAR * Math.hypot(home.width(), home.height()));
            return new Runs(Arrays.stream(MethodName.values())
                    .map(name -> name.method(race.stepSize()).run(objective, start, stopping, cancellation)).toList());
        }));
    }

    /// Compiles a function once as long as it stays the same, so that the field's identity says whether it changed.
    private static final class Compiler {
        private final KernelBackend kernels;
        private Subject last;
        private Field field;

        Compiler(KernelBackend kernels) {
            this.kernels = kernels;
        }

        Field compile(Subject subject) {
            if (!subject.equals(last)) {
                field = CompiledField.of(subject.expression(), subject.parameters(), kernels);
                last = subject;
            }
            return field;
        }
    }
}
