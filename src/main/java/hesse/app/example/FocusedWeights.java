package hesse.app.example;

import hesse.app.state.CursorModel;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.app.state.Runs;
import hesse.document.LossSource;
import hesse.figure.race.RunnerNames;
import hesse.text.Messages;
import hesse.text.Numbers;
import java.util.Arrays;
import java.util.Optional;

/// Which weights of the loss on screen count, all of them: those under the mouse on the map; while it isn't there those at which the
/// selected run is on screen, where runs take place among all weights, and else those of the point that counts in the plane.
public final class FocusedWeights {
    private static final int DIGITS = 3;

    /// Weights with where they are in words; equal to a place with the same numbers and words.
    ///
    /// @param weights all of them, or all variables of a typed function; not modified
    public record Place(double[] weights, String words) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && words.equals(that.words) && Arrays.equals(weights, that.weights);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(weights) + words.hashCode();
        }
    }

    private final Messages messages;
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final DataFocus focus;

    public FocusedWeights(Messages messages, ExplorationModel model, CursorModel cursor, Results results, DataFocus focus) {
        this.messages = messages;
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.focus = focus;
    }

    /// Calls the action whenever they may have changed.
    public void onChange(Runnable action) {
        model.property().subscribe(_ -> action.run());
        cursor.reading().subscribe(_ -> action.run());
        results.runs().subscribe(_ -> action.run());
        focus.weights().subscribe(_ -> action.run());
    }

    /// Not modified.
    public double[] of(LossSource source) {
        return place(source).weights;
    }

    public Place place(LossSource source) {
        var at = focus.weights().get();
        var reading = cursor.reading().get();
        return Optional.of(source).filter(_ -> reading == null).flatMap(this::trained)
                .orElseGet(() -> new Place(source.plane().at(at.x(), at.y()),
                messages.text(reading == null ? "data.place.point" : "data.place.cursor", Numbers.format(at.x(), DIGITS),
                Numbers.format(at.y(), DIGITS))));
    }

    private Optional<Place> trained(LossSource source) {
        var race = model.get().race();
        int dimension = source.loss().dimension();
        return results.runs().getValue().filter(runs -> dimension > 2 && runs.space().dimension() == dimension)
                .flatMap(runs -> runs.selected(race).stream().mapToObj(runner -> trained(runs, runner, runs.iterate(runner, race)))
                .findFirst());
    }

    private Place trained(Runs runs, int runner, int k) {
        return new Place(runs.point(runner, k),
                messages.text("data.place.step", Integer.toString(k), RunnerNames.of(runs.methods(), messages).get(runner)));
    }
}
