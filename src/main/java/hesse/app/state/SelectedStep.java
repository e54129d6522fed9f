package hesse.app.state;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.document.Exploration;
import hesse.field.Cancellation;
import hesse.figure.step.SpaceStep;
import hesse.optimize.explanation.StepExplanation;
import hesse.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

/// The selected runner's step that is next on screen, where it takes place among more than two variables: in words and as pictures show it,
/// worked out in the background while anything shows it. In the plane both are at hand at once.
public final class SelectedStep {

    /// @param brief as [StepExplanation#brief]
    /// @param whole as [StepExplanation#of]
    public record Explained(SpaceStep step, String brief, String whole) {}

    /// Of which step; the same whatever is known of the curvatures along its run.
    private record Place(Runs runs, int runner, int k) {

        boolean hasRunsOf(Place other) {
            return runs.areThoseOf(other.runs);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && hasRunsOf(place) && runner == place.runner && k == place.k;
        }

        @Override
        public int hashCode() {
            return 31 * runner + k;
        }
    }

    private record Known(Place place, Explained explained) {}

    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final ObservableBooleanValue wanted;
    private final ConflatedTask<Place, Known> task;
    private final ReadOnlyObjectWrapper<Optional<Explained>> explained = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Known> newest = Optional.empty();

    /// @param wanted whether anything shows it
    public SelectedStep(Messages messages, ExplorationModel model, Results results, Workers workers, ObservableBooleanValue wanted) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.wanted = wanted;
        task = new ConflatedTask<>(workers, TaskPriority.NORMAL, this::explain, this::show);
        model.property().map(Exploration::race).subscribe(_ -> request());
        results.runs().subscribe(_ -> request());
        wanted.subscribe(_ -> request());
    }

    /// Of the present runs the last step that was worked out; empty in the plane, and at the end of a run.
    public ReadOnlyObjectProperty<Optional<Explained>> explained() {
        return explained.getReadOnlyProperty();
    }

    public ObservableBooleanValue busy() {
        return task.busyProperty();
    }

    private void request() {
        var place = wanted.get() ? place() : Optional.<Place>empty();
        if (place.isEmpty()
                || newest.filter(known -> known.place.hasRunsOf(place.get()) && known.place.runner == place.get().runner).isEmpty()) {
            explained.set(Optional.empty());
        } else if (newest.get().place.equals(place.get())) {
            explained.set(Optional.of(newest.get().explained));
        }
        place.ifPresent(task::request);
    }

    private Optional<Place> place() {
        var race = model.get().race();
        return results.runs().getValue().filter(runs -> runs.space().dimension() > 2)
                .flatMap(runs -> runs.selected(race).stream().mapToObj(runner ->
                new Place(runs, runner, runs.iterate(runner, race)))
                        .filter(place -> runs.trajectories().get(place.runner).step(place.k).isPresent()).findFirst());
    }

    private void explain(Place place, Cancellation cancellation, Consumer<Known> publish) {
        var run = place.runs.trajectories().get(place.runner);
        var objective = place.runs.objective();
        var step = SpaceStep.of(objective, run, place.k, place.runs.tracks().get(place.runner).looks(), cancellation);
        var at = objective.at(run.iterates().get(place.k).x());
        publish.accept(new Known(place,
                new Explained(step, StepExplanation.brief(run, place.k, at, messages), StepExplanation.of(run, place.k, at, messages))));
    }

    private void show(Known known) {
        newest = Optional.of(known);
        var place = place();
        if (place.filter(known.place::hasRunsOf).filter(present -> present.runner == known.place.runner).isPresent()) {
            explained.set(Optional.of(known.explained));
        }
    }
}
