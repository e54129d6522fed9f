package hesse.app.state;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.document.Exploration;
import hesse.document.Formula;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.objective.formula.FormulaObjective;
import hesse.objective.stationary.SearchBox;
import hesse.objective.stationary.StationarySearch;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;

/// Looks for the stationary points of a formula of more than two variables, by all of them, in the background: a few starts first, then
/// many. On the JavaFX thread only.
///
/// The box is what the window and the sliders reach when the function comes on screen; wherever the plane is laid then, its points are the
/// same.
public final class StationaryPipeline {
    private static final int FIRST_STARTS = 24;
    private static final int STARTS = 400;
    private static final long SEED = 1;
    /// Of a variable without a slider.
    private static final double REACH = 5;

    /// @param number tells a search from the same one before it
    private record Wanted(Formula formula, SearchBox box, int number) {

        /// Whether what was found is what is wanted, wherever the planes lie.
        boolean isThatOf(Wanted other) {
            return number == other.number && formula.isSameBeyondThePlane(other.formula);
        }
    }

    private final ExplorationModel model;
    private final Results results;
    private final ConflatedTask<Optional<Wanted>, Optional<StationaryPoints>> task;
    private Optional<Wanted> wanted = Optional.empty();
    private int searches;

    public StationaryPipeline(ExplorationModel model, Results results, Workers workers) {
        this.model = model;
        this.results = results;
        task = new ConflatedTask<>(workers, TaskPriority.BACKGROUND, StationaryPipeline::search, results::find);
        model.property().subscribe(this::request);
    }

    public ObservableBooleanValue busy() {
        return task.busyProperty();
    }

    /// Looks again, in the box that window and sliders reach now.
    public void again() {
        searches++;
        request(model.get());
    }

    /// Leaves it at what is found by now.
    public void stop() {
        task.request(Optional.empty());
    }

    private void request(Exploration exploration) {
        var formula = exploration.formula().filter(Source::isBeyondThePlane);
        var asked = formula.map(beyond -> new Wanted(beyond, box(exploration, beyond), searches));
        if (asked.isPresent() && wanted.filter(asked.get()::isThatOf).isPresent()) {
            return;
        }
        if (asked.isPresent() || wanted.isPresent()) {
            wanted = asked;
            results.forgetStationary();
            task.request(asked);
        }
    }

    private static SearchBox box(Exploration exploration, Formula formula) {
        var names = formula.variables();
        double[] sides = new double[2 * names.all().size()];
        for (int i = 0; i < names.all().size(); i++) {
            var name = names.all().get(i);
            var home = exploration.home();
            var slider = Optional.ofNullable(formula.parameters().get(name));
            boolean across = name.equals(names.x());
            boolean up = name.equals(names.y());
            sides[2 * i] = across ? home.xMin() : up ? home.yMin() : slider.map(range -> range.min()).orElse(-REACH);
            sides[2 * i + 1] = across ? home.xMax() : up ? home.yMax() : slider.map(range -> range.max()).orElse(REACH);
        }
        return new SearchBox(sides);
    }

    private static void search(Optional<Wanted> wanted, Cancellation cancellation, Consumer<Optional<StationaryPoints>> publish) {
        if (wanted.isEmpty()) {
            return;
        }
        var formula = wanted.get().formula;
        var objective = FormulaObjective.of(formula.expression(), formula.variables(), formula.values());
        for (int starts : new int[] {FIRST_STARTS, STARTS}) {
            var found = new StationarySearch(objective, wanted.get().box, starts, SEED).run(cancellation::requested);
            cancellation.check();
            publish.accept(Optional.of(new StationaryPoints(formula, wanted.get().box, found, starts, starts == STARTS)));
        }
    }
}
