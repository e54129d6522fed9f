package hesse.app.data;

import hesse.app.state.CursorModel;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.LossSource;
import java.util.Optional;

/// Which weights of the loss on screen count, all of them: those under the mouse on the map; while it isn't there those at which the
/// selected run is on screen, where runs take place among all weights, and else those of the point that counts in the plane.
final class FocusedWeights {
    private final ExplorationModel model;
    private final CursorModel cursor;
    private final Results results;
    private final DataFocus focus;

    FocusedWeights(ExplorationModel model, CursorModel cursor, Results results, DataFocus focus) {
        this.model = model;
        this.cursor = cursor;
        this.results = results;
        this.focus = focus;
    }

    /// Calls the action whenever they may have changed.
    void onChange(Runnable action) {
        model.property().subscribe(_ -> action.run());
        cursor.reading().subscribe(_ -> action.run());
        results.runs().subscribe(_ -> action.run());
        focus.weights().subscribe(_ -> action.run());
    }

    /// New.
    double[] of(LossSource source) {
        var at = focus.weights().get();
        double[] seen = source.plane().at(at.x(), at.y());
        return cursor.reading().get() == null ? trained(source).orElse(seen) : seen;
    }

    private Optional<double[]> trained(LossSource source) {
        var race = model.get().race();
        int dimension = source.loss().dimension();
        return results.runs().getValue().filter(runs -> dimension > 2 && runs.space().dimension() == dimension)
                .flatMap(runs -> runs.selected(race).stream().mapToObj(runner -> runs.point(runner, runs.iterate(runner, race))).findFirst());
    }
}
