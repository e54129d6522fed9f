package hesse.app.data;

import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.Repaintable;
import hesse.app.state.CursorModel;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Settings;
import hesse.text.Messages;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;

/// The data of the loss on screen, what can be done to them above and one sentence beneath.
public final class DataPane extends BorderPane {
    private final DataView view;
    private final DataGestures gestures;

    public DataPane(Messages messages, ExplorationModel model, CursorModel cursor, DataFocus focus, Settings settings, CanvasPlayer player) {
        setId("data-pane");
        getStyleClass().add("data-pane");
        setMinSize(0, 0);
        var editor = new DataEditor(model);
        var classes = new ClassChoice(messages, model);
        var words = new DataWords(messages, focus, cursor);
        view = new DataView(messages, model, focus, settings, player);
        gestures = new DataGestures(view, editor, focus, words, classes);
        new DataKeys(view, editor, focus, classes, gestures, () -> {});
        var tools = new FlowPane(10, 4, classes);
        tools.setId("data-tools");
        tools.visibleProperty().bind(settings.presentation().not());
        tools.managedProperty().bind(tools.visibleProperty());
        setTop(tools);
        setCenter(view);
        setBottom(words);
    }

    /// Puts an example back that is being dragged.
    public void cancelDrag() {
        gestures.cancel();
    }

    /// What an enlarged export paints anew.
    public Repaintable picture() {
        return view;
    }
}
