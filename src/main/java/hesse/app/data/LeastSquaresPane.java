package hesse.app.data;

import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.PictureView;
import hesse.app.picture.Repaintable;
import hesse.app.settings.Settings;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Point;
import hesse.figure.Box;
import hesse.figure.Picture;
import hesse.figure.data.LeastSquaresPicture;
import hesse.learning.example.WorkingResponse;
import hesse.text.Messages;
import java.util.List;
import javafx.scene.layout.BorderPane;

/// Newton's step as iteratively reweighted least squares, from where the selected runner of the race is, or from the weights that count
/// while there is none: a picture and a table.
final class LeastSquaresPane extends BorderPane {
    private final Messages messages;
    private final ExplorationModel model;
    private final Results results;
    private final DataFocus focus;
    private final Settings settings;
    private final LeastSquaresTable table;
    private final PictureView view;

    LeastSquaresPane(Messages messages, ExplorationModel model, Results results, DataFocus focus, Settings settings, CanvasPlayer player) {
        this.messages = messages;
        this.model = model;
        this.results = results;
        this.focus = focus;
        this.settings = settings;
        setId("least-squares");
        setMinSize(0, 0);
        table = new LeastSquaresTable(messages, focus);
        view = new PictureView("least-squares-view", messages.text("data.least-squares.view"), player, this::picture);
        view.setMinSize(100, 80);
        view.setPrefSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
        setCenter(view);
        setRight(table);
        table.visibleProperty().bind(settings.presentation().not());
        table.managedProperty().bind(table.visibleProperty());
        visibleProperty().subscribe(_ -> refresh());
        focus.shown().subscribe(_ -> refresh());
        focus.weights().subscribe(_ -> refresh());
        focus.example().subscribe(_ -> view.redraw());
        results.runs().subscribe(_ -> refresh());
        model.property().map(e -> e.race()).subscribe(_ -> refresh());
        settings.style().subscribe(_ -> view.redraw());
    }

    Repaintable picture() {
        return view;
    }

    private void refresh() {
        if (isVisible()) {
            var from = from();
            table.show(focus.shown().get().map(shown -> WorkingResponse.at(shown.examples(), from.x(), from.y())).orElse(List.of()));
            view.redraw();
        }
    }

    private Point from() {
        var race = model.get().race();
        return results.runs().get().flatMap(runs -> runs.selected(race).stream().boxed().findFirst().map(selected -> {
            var track = runs.tracks().get(selected);
            int k = runs.iterate(selected, race);
            return new Point(track.x()[k], track.y()[k]);
        })).orElse(focus.weights().get());
    }

    private Picture picture(Box room) {
        var from = from();
        return focus.shown().get()
                .map(shown -> new Picture(new LeastSquaresPicture(shown.examples(), from.x(), from.y(), focus.example().get())
                .marks(room, settings.style().get(), messages))).orElse(Picture.EMPTY);
    }
}
