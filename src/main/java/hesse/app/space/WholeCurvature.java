package hesse.app.space;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.example.FocusedWeights;
import hesse.app.state.CursorModel;
import hesse.app.state.CursorReading;
import hesse.app.state.ExplorationModel;
import hesse.curvature.Definiteness;
import hesse.document.Point;
import hesse.document.Source;
import hesse.field.Cancellation;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the plane on screen hides of the curvature where there are more variables: how many negative eigenvalues the whole H has. At the
/// cursor; while it is nowhere, for a loss at the weights that count, and for a formula in the middle of the window.
public final class WholeCurvature {
    private static final int DIGITS = 3;

    /// @param inPlane what H is in the plane; empty unless it is that at the cursor
    /// @param place   where it is counted, in words
    /// @param signs   of the whole H
    public record Reading(Optional<Definiteness> inPlane, String place, HessianSigns signs) {}

    private record Place(Source source, FocusedWeights.Place at, Optional<Definiteness> inPlane) {}

    private record Counted(Place place, Optional<HessianSigns> signs) {}

    private final Messages messages;
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final FocusedWeights weights;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ConflatedTask<Place, Counted> counts;
    private final SpaceObjectives formulas = new SpaceObjectives();
    /// Null until the first.
    private Counted last;

    public WholeCurvature(Messages messages, ExplorationModel model, CursorModel cursor, FocusedWeights weights, Workers workers) {
        this.messages = messages;
        this.model = model;
        this.cursor = cursor;
        this.weights = weights;
        counts = new ConflatedTask<>(workers, TaskPriority.NORMAL, this::count, this::show);
        weights.onChange(this::request);
    }

    /// Of the last place that was counted at, as long as the function is the same; empty where the plane is all there is, and where H isn't
    /// finite.
    public ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    private void request() {
        var source = model.get().source();
        if (!source.isBeyondThePlane()) {
            reading.set(Optional.empty());
            return;
        }
        var place = place(source);
        boolean known = last != null && last.place.equals(place);
        // Where the cursor comes back to a place, nothing is computed anew; of another function nothing is left, nor what was in another
        // plane.
        if (known || last != null
                && !(last.place.source.isSameBeyondThePlane(place.source)
                        && (last.place.inPlane.isEmpty() || last.place.source.equals(place.source)))) {
            reading.set(known ? read(last) : Optional.empty());
        }
        counts.request(place);
    }

    private Place place(Source source) {
        var seen = cursor.reading().get();
        return new Place(source, source.learning().map(weights::place).orElseGet(() -> place(source, seen)),
                Optional.ofNullable(seen).map(CursorReading::definiteness));
    }

    /// Of a typed function: under the mouse, else in the middle of the window.
    private FocusedWeights.Place place(Source source, CursorReading seen) {
        if (seen != null) {
            return new FocusedWeights.Place(source.point(seen.point()),
                    messages.text("data.place.cursor", Numbers.format(seen.point().x(), DIGITS), Numbers.format(seen.point().y(), DIGITS)));
        }
        var window = model.get().window();
        return new FocusedWeights.Place(source.point(new Point(window.xCenter(), window.yCenter())), messages.text("data.place.middle"));
    }

    private void count(Place place, Cancellation cancellation, Consumer<Counted> publish) {
        publish.accept(new Counted(place, HessianSigns.of(place.source, place.at.weights(), formulas, cancellation)));
    }

    private void show(Counted counted) {
        last = counted;
        if (model.get().source().isSameBeyondThePlane(counted.place.source)) {
            reading.set(read(counted));
        }
    }

    private static Optional<Reading> read(Counted counted) {
        return counted.signs.map(signs -> new Reading(counted.place.inPlane, counted.place.at.words(), signs));
    }
}
