package hesse.app.data;

import hesse.app.background.Workers;
import hesse.app.control.Tip;
import hesse.app.example.FocusedWeights;
import hesse.app.example.NetworkExamples;
import hesse.app.picture.CanvasPlayer;
import hesse.app.picture.Repaintable;
import hesse.app.settings.DataPicture;
import hesse.app.settings.Settings;
import hesse.app.space.WeightPlanes;
import hesse.app.state.CursorModel;
import hesse.app.state.DataFocus;
import hesse.app.state.ExplorationModel;
import hesse.app.state.Results;
import hesse.document.Catalogue;
import hesse.figure.Picture;
import hesse.text.Messages;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The data of the loss on screen, what can be done to them above and one sentence beneath.
public final class DataPane extends BorderPane {
    private final DataView view;
    private final DataGestures gestures;
    private final LeastSquaresPane leastSquares;
    private final SpectrumPane spectrum;

    public DataPane(Messages messages, Catalogue catalogue, ExplorationModel model, CursorModel cursor, Results results, DataFocus focus,
            FocusedWeights weights, NetworkExamples examples, WeightPlanes planes, Settings settings,
            CanvasPlayer player, Workers workers) {
        setId("data-pane");
        getStyleClass().add("data-pane");
        setMinSize(0, 0);
        var editor = new DataEditor(model);
        var classes = new ClassChoice(messages, model);
        var words = new DataWords(messages, model, focus, cursor, examples, planes, catalogue, settings);
        var imported = new DataImport(messages, workers, editor, words::say);
        view = new DataView(messages, model, weights, focus, examples, settings, player);
        words.follow(view);
        gestures = new DataGestures(view, editor, focus, words, classes);
        new DataKeys(view, editor, focus, classes, gestures, imported::paste);
        leastSquares = new LeastSquaresPane(messages, model, results, focus, settings, player);
        spectrum = new SpectrumPane(messages, model, weights, planes, settings, player, workers);
        var asLeastSquares = toggle(messages, "data.least-squares");
        var asSpectrum = toggle(messages, "data.spectrum");
        choose(asLeastSquares, settings, DataPicture.LEAST_SQUARES);
        choose(asSpectrum, settings, DataPicture.SPECTRUM);
        Runnable select = () -> {
            asLeastSquares.setSelected(settings.dataPicture().get() == DataPicture.LEAST_SQUARES && focus.shown().get().isPresent());
            asSpectrum.setSelected(settings.dataPicture().get() == DataPicture.SPECTRUM);
        };
        settings.dataPicture().subscribe(() -> {
            select.run();
            words.say(asLeastSquares.isSelected() ? sentence(messages, focus) : asSpectrum.isSelected()
                    ? messages.text("data.spectrum.words") : "");
        });
        spectrum.visibleProperty().bind(asSpectrum.selectedProperty());
        leastSquares.visibleProperty().bind(asLeastSquares.selectedProperty());
        view.visibleProperty().bind(asLeastSquares.selectedProperty().or(asSpectrum.selectedProperty()).not());
        focus.shown().subscribe(shown -> {
            asLeastSquares.setVisible(shown.isPresent());
            asLeastSquares.setManaged(shown.isPresent());
            select.run();
            if (asLeastSquares.isSelected()) {
                words.say(sentence(messages, focus));
            }
        });
        var tools = new FlowPane(6, 4, classes, new DataMenu(messages, model, editor, imported),
                new PlaneMenu(messages, model, results, planes), asSpectrum, asLeastSquares);
        planes.onNone(() -> words.say(messages.text("data.plane.none")));
        tools.setId("data-tools");
        tools.visibleProperty().bind(settings.presentation().not());
        tools.managedProperty().bind(tools.visibleProperty());
        setTop(tools);
        setCenter(new StackPane(view, leastSquares, spectrum));
        setBottom(words);
    }

    /// What the picture of least squares shows: over one feature lines, over the fitted z the diagonal. Empty where it has none.
    private static String sentence(Messages messages, DataFocus focus) {
        return focus.shown().get()
                .map(shown -> shown.examples().loss().data().width() == 1 ? "data.least-squares.words.line"
                        : "data.least-squares.words.diagonal")
                .map(messages::text).orElse("");
    }

    private static ToggleButton toggle(Messages messages, String key) {
        var toggle = new ToggleButton(messages.text(key));
        toggle.setId(key.replace('.', '-'));
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(messages.text(key + ".tip"));
        Tip.on(toggle, messages.text(key + ".tip"));
        return toggle;
    }

    /// Pressed, a toggle shows its picture, and pressed again the examples.
    private static void choose(ToggleButton toggle, Settings settings, DataPicture picture) {
        toggle.setOnAction(_ -> settings.dataPicture().set(toggle.isSelected() ? picture : DataPicture.EXAMPLES));
    }

    /// Puts an example back that is being dragged.
    public void cancelDrag() {
        gestures.cancel();
    }

    /// What an enlarged export paints anew: the one of the three pictures that is shown.
    public Repaintable picture() {
        return new Repaintable() {
            @Override
            public Region region() {
                return shown().region();
            }

            @Override
            public Picture picture() {
                return shown().picture();
            }
        };
    }

    private Repaintable shown() {
        return leastSquares.isVisible() ? leastSquares.picture() : spectrum.isVisible() ? spectrum.view() : view;
    }
}
