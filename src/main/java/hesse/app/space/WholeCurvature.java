package hesse.app.space;

import hesse.app.background.ConflatedTask;
import hesse.app.background.TaskPriority;
import hesse.app.background.Workers;
import hesse.app.state.CursorModel;
import hesse.app.state.ExplorationModel;
import hesse.curvature.Definiteness;
import hesse.document.LossSource;
import hesse.document.Point;
import hesse.field.Cancellation;
import hesse.learning.objective.LossObjective;
import hesse.objective.spectrum.EigenvalueCount;
import hesse.objective.spectrum.Spectrum;
import hesse.objective.spectrum.SpectrumSettings;
import hesse.objective.spectrum.SymmetricOperator;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ejml.simple.SimpleMatrix;

/// What the plane on screen hides of a loss's curvature: how many negative eigenvalues the whole H has at the weights under the cursor.
public final class WholeCurvature {

    /// @param inPlane  what H is in the plane
    /// @param negative how many eigenvalues of the whole H are negative
    public record Reading(Definiteness inPlane, int dimension, EigenvalueCount negative) {}

    private record Place(LossSource source, Point at, Definiteness inPlane) {}

    private record Counted(Place place, Reading reading) {}

    private final ExplorationModel model;
    private final CursorModel cursor;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ConflatedTask<Place, Counted> counts;
    /// Null until the first.
    private Counted last;

    public WholeCurvature(ExplorationModel model, CursorModel cursor, Workers workers) {
        this.model = model;
        this.cursor = cursor;
        counts = new ConflatedTask<>(workers, TaskPriority.NORMAL, WholeCurvature::count, this::show);
        cursor.reading().subscribe(_ -> request());
    }

    /// Of the last place of the cursor that was counted at; empty where the plane is all there is, and while the cursor is nowhere.
    public ReadOnlyObjectProperty<Optional<Reading>> reading() {
        return reading.getReadOnlyProperty();
    }

    private void request() {
        var source = WeightPlanes.beyondThePlane(model.get());
        var at = cursor.reading().get();
        if (source.isEmpty() || at == null) {
            reading.set(Optional.empty());
        } else {
            var place = new Place(source.get(), at.point(), at.definiteness());
            boolean known = last != null && last.place.equals(place);
            // Where the cursor comes back to a place, nothing is computed anew; of another loss nothing is left.
            if (known || last != null && !last.place.source.equals(place.source)) {
                reading.set(known ? Optional.of(last.reading) : Optional.empty());
            }
            counts.request(place);
        }
    }

    private static void count(Place place, Cancellation cancellation, Consumer<Counted> publish) {
        var loss = place.source.loss();
        var at = LossObjective.of(loss).at(new SimpleMatrix(place.source.plane().at(place.at.x(), place.at.y())));
        Spectrum.of(SymmetricOperator.hessian(at), SpectrumSettings.USUAL, cancellation, _ -> { })
                .ifPresent(spectrum -> publish.accept(new Counted(place, new Reading(place.inPlane, loss.dimension(), spectrum.negative()))));
    }

    private void show(Counted counted) {
        last = counted;
        var at = cursor.reading().get();
        boolean present = at != null && at.point().equals(counted.place.at) && model.get().source().equals(counted.place.source);
        if (present) {
            reading.set(Optional.of(counted.reading));
        }
    }
}
